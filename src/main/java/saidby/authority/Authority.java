package saidby.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.authority.EntryParser.BadEntry;

/// The people of one authority file. Immutable, safe on any thread.
public final class Authority {
  private final NameTable names;
  private final int size;

  Authority(List<AuthorityEntry> entries) {
    names = new NameTable(List.copyOf(entries));
    size = entries.size();
  }

  /// Reads JSON lines, packed by gzip or not: `{"id","name","aliases","role","country","gender","from","to"}`, of which
  /// `id` and `name` are needed.
  ///
  /// @throws IOException with file and line in its message when a line cannot be used, or the file not be read; half an
  ///     authority would be worse than none
  public static Authority read(Path file) throws IOException {
    var entries = new ArrayList<AuthorityEntry>();
    Map<String, Long> lines = new HashMap<>();
    var parser = new EntryParser();
    try (AuthorityLines source = AuthorityLines.of(file)) {
      for (Optional<String> line = source.next(); line.isPresent(); line = source.next()) {
        AuthorityEntry entry = entry(parser, source, line.get());
        Long before = lines.putIfAbsent(entry.personId(), source.number());
        if (before != null) throw source.bad("id: \"%s\" stands on line %d too".formatted(entry.id(), before));
        if (entries.size() == NameTable.MOST_ENTRIES) throw source.bad("more people than can be held");
        entries.add(entry);
      }
    }
    if (entries.isEmpty()) throw new BadAuthority(file.toString(), "empty: nobody in it");
    return new Authority(entries);
  }

  private static AuthorityEntry entry(EntryParser parser, AuthorityLines source, String line) throws BadAuthority {
    try {
      return parser.parse(line);
    } catch (BadEntry bad) {
      throw source.bad(String.valueOf(bad.getMessage()));
    }
  }

  /// Number of people.
  public int size() {
    return size;
  }

  /// Who the person of an article is. The whole name must be one of the entry's names, nothing in the article may speak
  /// against the entry, and of several such entries the article must speak for one more than for the others. A nickname
  /// that the file does not know is enough where role or state speak for the entry.
  public Match match(Portrait portrait) {
    NameKey name = NameKey.of(portrait.name());
    Match match = match(portrait, name, false);
    if (!(match instanceof Match.Nobody) || name.isSingle()) return match;
    for (String forename : Forenames.english().others(name.first())) {
      Match nicknamed = match(portrait, name.withFirst(forename), true);
      if (!(nicknamed instanceof Match.Nobody)) return nicknamed;
    }
    return match;
  }

  private Match match(Portrait portrait, NameKey name, boolean nicknamed) {
    List<AuthorityEntry> bearers = names.bearers(name);
    if (bearers.isEmpty()) return new Match.Nobody();
    RoleWords told = Comparison.toldBy(portrait);
    var fitting = new ArrayList<Comparison>(1);
    Optional<Match> other = Optional.empty();
    for (AuthorityEntry bearer : bearers) {
      var comparison = new Comparison(portrait, name, nicknamed, told, bearer);
      Optional<Contradiction> against = comparison.contradiction();
      if (against.isEmpty()) fitting.add(comparison);
      else if (other.isEmpty()) other = Optional.of(new Match.Other(bearer, against.get()));
    }
    return fitting.isEmpty() ? other.orElseThrow() : best(fitting);
  }

  private static Match best(List<Comparison> fitting) {
    int most = fitting.stream().mapToInt(comparison -> comparison.evidence().size()).max().orElse(0);
    List<Comparison> best = fitting.stream().filter(comparison -> comparison.evidence().size() == most).toList();
    return best.size() == 1
        ? new Match.Is(best.getFirst().entry(), best.getFirst().evidence())
        : new Match.Several(best.stream().map(Comparison::entry).toList());
  }

  /// Other words that an article may call somebody of this whole name, in lower case: single words ("bo"), and the
  /// forenames of other names with the same family name. Empty where the name is nobody's, or several people's.
  public Set<String> otherNames(String fullName) {
    NameKey name = NameKey.of(fullName);
    if (name.isSingle()) return Set.of();
    List<AuthorityEntry> bearers = names.bearers(name);
    if (bearers.size() != 1) return Set.of();
    var others = new HashSet<String>();
    addOther(others, name, bearers.getFirst().name());
    for (String alias : bearers.getFirst().aliases()) addOther(others, name, alias);
    others.remove(name.first());
    return others;
  }

  private static void addOther(Set<String> others, NameKey name, String alias) {
    NameKey other = NameKey.of(alias);
    if (other.isSingle() ? !other.words().equals(name.last()) : other.last().equals(name.last()))
      others.add(other.first());
  }
}
