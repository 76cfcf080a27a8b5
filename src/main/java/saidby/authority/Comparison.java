package saidby.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.authority.Match.Evidence;

/// Holds what an article tells of a person against one entry with the same name.
final class Comparison {
  /// Stands in every second dateline, and in many a title.
  private static final String CAPITAL = "washington";

  private final Portrait portrait;
  private final NameKey name;
  private final boolean nicknamed;
  private final RoleWords told;
  private final AuthorityEntry entry;
  private final RoleWords held;

  /// @param name under which the entry was found
  /// @param nicknamed whether the article has another form of the forename
  Comparison(Portrait portrait, NameKey name, boolean nicknamed, RoleWords told, AuthorityEntry entry) {
    this.portrait = portrait;
    this.name = name;
    this.nicknamed = nicknamed;
    this.told = told;
    this.entry = entry;
    held = entry.role().map(RoleWords::of).orElse(RoleWords.NONE);
  }

  AuthorityEntry entry() {
    return entry;
  }

  /// What the article tells about offices and states.
  static RoleWords toldBy(Portrait portrait) {
    var words = new StringBuilder(portrait.role().orElse(""));
    for (String office : portrait.offices()) words.append(' ').append(office);
    var states = new HashSet<String>();
    for (String word : portrait.places()) if (Offices.english().isState(word)) states.add(word);
    RoleWords told = RoleWords.of(words.toString()).and(new RoleWords(Set.of(), states));
    return told.without(CAPITAL);
  }

  /// The first thing that speaks against the entry.
  Optional<Contradiction> contradiction() {
    if (!sameInitials()) return Optional.of(Contradiction.INITIALS);
    if (entry.gender().isPresent() && portrait.gender().isPresent() && !entry.gender().equals(portrait.gender()))
      return Optional.of(Contradiction.GENDER);
    if (portrait.day().filter(day -> !entry.holdsOn(day)).isPresent()) return Optional.of(Contradiction.DATE);
    if (isAnother(portrait.countries())) return Optional.of(Contradiction.COUNTRY);
    if (!told.states().isEmpty() && !held.states().isEmpty() && !sharesState())
      return Optional.of(Contradiction.STATE);
    if (isForeignRole()) return Optional.of(Contradiction.ROLE);
    List<Evidence> evidence = evidence();
    boolean told = evidence.contains(Evidence.ROLE) || evidence.contains(Evidence.STATE);
    if (!name.initials().isEmpty() && !knowsInitials() && !told) return Optional.of(Contradiction.INITIALS);
    if (evidence.isEmpty() && isAnother(portrait.setting())) return Optional.of(Contradiction.SETTING);
    if (nicknamed && !told) return Optional.of(Contradiction.NICKNAME);
    return evidence.isEmpty() && name.isSingle() ? Optional.of(Contradiction.MONONYM) : Optional.empty();
  }

  private boolean sameInitials() {
    if (NameKey.of(entry.name()).agrees(name)) return true;
    boolean conflict = NameKey.of(entry.name()).words().equals(name.words());
    for (String alias : entry.aliases()) if (NameKey.of(alias).agrees(name)) return !conflict;
    return false;
  }

  /// Whether the file has the article's middle initials.
  private boolean knowsInitials() {
    if (NameKey.of(entry.name()).initials().equals(name.initials())) return true;
    for (String alias : entry.aliases()) if (NameKey.of(alias).initials().equals(name.initials())) return true;
    return false;
  }

  private boolean isAnother(Set<String> countries) {
    return entry.country().isPresent() && !countries.isEmpty() && !countries.contains(entry.country().get());
  }

  private boolean sharesState() {
    return told.states().stream().anyMatch(held.states()::contains);
  }

  /// The article tells offices that mean somebody, and none of them goes with the entry's.
  private boolean isForeignRole() {
    Offices known = Offices.english();
    if (held.offices().isEmpty()) return false;
    boolean foreign = false;
    for (String office : told.offices()) {
      Offices.Fit fit = bestFit(office);
      if (fit != Offices.Fit.FOREIGN) return false;
      foreign |= !known.isAnybodys(office);
    }
    return foreign;
  }

  private Offices.Fit bestFit(String office) {
    Offices.Fit best = Offices.Fit.FOREIGN;
    for (String other : held.offices()) {
      Offices.Fit fit = Offices.english().fit(office, other);
      if (fit.compareTo(best) < 0) best = fit;
    }
    return best;
  }

  /// What speaks for the entry beside the name.
  List<Evidence> evidence() {
    var evidence = new ArrayList<Evidence>(3);
    if (told.offices().stream().anyMatch(office -> bestFit(office) == Offices.Fit.SAME)) evidence.add(Evidence.ROLE);
    if (sharesState()) evidence.add(Evidence.STATE);
    if (entry.country().filter(portrait.countries()::contains).isPresent()) evidence.add(Evidence.COUNTRY);
    return evidence;
  }
}
