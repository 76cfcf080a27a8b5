package saidby.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.model.Person;

/// The people of one article, clustered from their names: full names first, then the family names that nobody
/// introduced. Lives while one article is read.
final class Cast {
  private static final double FORENAME_TELLS = 3;
  private static final int RECENT = 100;
  /// Of one family name; more are in no article, but may be in a list.
  private static final int MOST_OWNERS = 60;

  private final Reading reading;
  private final OtherNames others;
  private final List<Figure> figures = new ArrayList<>();
  /// By the first token of the name.
  private final Map<Integer, Figure> bound = new HashMap<>();
  private final Map<Integer, Figure> endings = new HashMap<>();
  private final Map<String, List<Figure>> byFamily = new HashMap<>();
  private final Map<String, List<Figure>> byGiven = new HashMap<>();
  private final Map<String, List<Figure>> byMiddle = new HashMap<>();

  Cast(Reading reading, List<Name> names, OtherNames others) {
    this.reading = reading;
    this.others = others;
    for (Name name : names) if (name.isFull() && name.licensed()) bind(name, find(name).orElseGet(() -> add(name)));
    Set<String> singles = new HashSet<>();
    for (Name name : names) if (!name.isFull()) singles.add(name.last());
    for (Name name : names) if (name.isFull() && !name.licensed()) bindDoubtful(name, singles);
  }

  /// Family names that nobody introduced in full; to be added when the genders of the others are known.
  void addBareNames(List<Name> names) {
    for (Name name : names) if (!name.isFull() && name.licensed() && owners(name).isEmpty()) bind(name, add(name));
  }

  List<Figure> figures() {
    return figures;
  }

  /// The last ones to enter, few enough to look at one by one.
  List<Figure> recent() {
    return figures.subList(Math.max(0, figures.size() - RECENT), figures.size());
  }

  /// Somebody without a name.
  void introduce(Figure figure) {
    figures.add(figure);
  }

  /// Whom the name was settled to mean; empty while that depends on the story.
  Optional<Figure> bound(Name name) {
    return Optional.ofNullable(bound.get(name.from()));
  }

  /// The name, at its place, means this figure from now on.
  void settle(Name name, Figure figure) {
    bound.put(name.from(), figure);
    endings.put(name.to(), figure);
  }

  /// Whose name ends right before the token.
  Optional<Figure> endingAt(int token) {
    return Optional.ofNullable(endings.get(token));
  }

  /// The bearer of a bare family name or forename, folded to lower case.
  Optional<Figure> owner(String word) {
    return figure(new Name(-1, -1, -1, List.of(word), Optional.empty(), Optional.empty(), Name.Evidence.NONE));
  }

  /// The figure whom this name means, as the story stands at this place; empty for names of nobody.
  Optional<Figure> figure(Name name) {
    Figure known = bound.get(name.from());
    return known != null ? Optional.of(known) : best(owners(name));
  }

  /// Whether a bare name has several owners.
  boolean isShared(Name name) {
    return !name.isFull() && owners(name).size() > 1;
  }

  private static Optional<Figure> best(List<Figure> owners) {
    Figure best = null;
    for (Figure owner : owners) if (best == null || isBetter(owner, best)) best = owner;
    return Optional.ofNullable(best);
  }

  /// The one mentioned last; of those not yet mentioned the one introduced first.
  private static boolean isBetter(Figure one, Figure other) {
    return one.seen() != other.seen() ? one.seen() > other.seen() : one.count() > other.count();
  }

  private void bindDoubtful(Name name, Set<String> singles) {
    Optional<Figure> known = find(name);
    if (known.isPresent() && reading.isHeadline(name.from())) settle(name, known.get());
    else if (known.isPresent()) bind(name, known.get());
    else
      if (!reading.isHeadline(name.from()) && !reading.has(name.from() - 1, Trait.DETERMINER)
          && singles.contains(name.last())
          && !reading.has(name.to() - 1, Trait.ORGANIZATION))
        bind(name, add(name));
  }

  private void bind(Name name, Figure figure) {
    settle(name, figure);
    if (!name.isFull() && figure.words().size() > 1) return;
    if (hasNoise(figure, name)) figure.rename(name, written(name));
    else if (!addsNoise(figure, name)) figure.call(name, written(name));
    index(figure);
  }

  /// The figure came in with a strange word before the name that is complete here.
  private boolean hasNoise(Figure figure, Name name) {
    List<String> words = figure.words();
    int more = words.size() - name.words().size();
    return more > 0 && name.isFull() && reading.any(name.from(), Trait.FORENAME)
        && words.getFirst().length() > 2
        && (reading.lexicon.traits(words.getFirst()) & Trait.FORENAME) == 0
        && words.subList(more, words.size()).equals(name.words());
  }

  /// "Deport Ana Ilić": a strange word before a name that is complete without it.
  private boolean addsNoise(Figure figure, Name name) {
    int more = name.words().size() - figure.words().size();
    return more > 0 && figure.words().size() > 1 && !reading.any(name.from(), Trait.FORENAME)
        && (reading.lexicon.traits(figure.words().getFirst()) & Trait.PARTICLE.bit()) == 0
        && !reading.isInitial(name.from())
        && (reading.lexicon.traits(figure.words().getFirst()) & Trait.FORENAME) != 0
        && name.words().subList(more, name.words().size()).equals(figure.words());
  }

  private Figure add(Name name) {
    var figure = new Figure(Person.Kind.NAMED, written(name), name.words(), name.suffix());
    figures.add(figure);
    int traits = reading.traits(name.from());
    if (name.isFull()) figure.nicknames().addAll(others.of(figure.shown()));
    if (name.isFull()) figure.tellGender(genderOf(traits, Trait.MALE_NAME, Trait.FEMALE_NAME) * FORENAME_TELLS);
    return figure;
  }

  /// A person whom nothing but this name tells of.
  Figure stranger(Name name) {
    return new Figure(Person.Kind.NAMED, written(name), name.words(), name.suffix());
  }

  /// What the forename adds to the gender of a figure.
  static double forenameTells(List<String> words) {
    int traits = words.size() > 1 ? Lexicon.english().traits(words.getFirst()) : 0;
    return genderOf(traits, Trait.MALE_NAME, Trait.FEMALE_NAME) * FORENAME_TELLS;
  }

  private static double genderOf(int traits, Trait male, Trait female) {
    return (male.in(traits) ? 1 : 0) - (female.in(traits) ? 1 : 0);
  }

  private void index(Figure figure) {
    List<String> words = figure.words();
    put(byFamily, words.getLast(), figure);
    int hyphen = words.getLast().indexOf('-');
    if (hyphen > 0) put(byMiddle, words.getLast().substring(hyphen + 1), figure);
    if (words.size() == 1) return;
    put(byGiven, words.getFirst(), figure);
    for (String nickname : figure.nicknames()) put(byGiven, nickname, figure);
    for (String nickname : reading.lexicon.nicknames(words.getFirst())) put(byMiddle, nickname, figure);
    for (int i = 1; i < words.size() - 1; i++) put(byMiddle, words.get(i), figure);
  }

  private static void put(Map<String, List<Figure>> index, String key, Figure figure) {
    List<Figure> owners = index.computeIfAbsent(key, word -> new ArrayList<>(1));
    if (owners.size() < MOST_OWNERS && !owners.contains(figure)) owners.add(figure);
  }

  /// Those whom a name may mean, by family name, else by forename, else by a middle name or nickname.
  private List<Figure> owners(Name name) {
    if (name.isFull()) return find(name).map(List::of).orElse(List.of());
    String word = name.last();
    for (var index : List.of(byFamily, byGiven, byMiddle)) {
      List<Figure> owners = index.getOrDefault(word, List.of());
      if (owners.isEmpty() && word.indexOf('-') == 2) owners = index.getOrDefault(word.substring(3), List.of());
      List<Figure> fitting = fitting(owners, name);
      if (!fitting.isEmpty()) return fitting;
    }
    return List.of();
  }

  private List<Figure> fitting(List<Figure> owners, Name name) {
    double gender = Genders.ofOffice(reading, name.left(), name.from());
    if (owners.isEmpty() || (gender == 0 && owners.size() == 1)) return owners;
    return owners.stream().filter(owner -> owner.agrees(gender)).toList();
  }

  private Optional<Figure> find(Name name) {
    for (var index : List.of(byFamily, byMiddle))
      for (Figure figure : index.getOrDefault(name.last(), List.of()))
        if (isSame(figure, name)) return Optional.of(figure);
    for (Figure figure : byGiven.getOrDefault(name.first(), List.of()))
      if (isSame(figure, name)) return Optional.of(figure);
    return Optional.empty();
  }

  private boolean isSame(Figure figure, Name name) {
    if (figure.suffix().isPresent() && name.suffix().isPresent() && !figure.suffix().equals(name.suffix()))
      return false;
    if (!figure.agrees(Genders.ofOffice(reading, name.left(), name.from()))) return false;
    List<String> one = figure.words();
    List<String> other = name.words();
    List<String> longer = one.size() >= other.size() ? one : other;
    List<String> shorter = one.size() >= other.size() ? other : one;
    if (shorter.size() < 2) return false;
    if (longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter)) return true;
    if (longer.subList(0, shorter.size()).equals(shorter)) return true;
    return one.getLast().equals(other.getLast()) && sameForename(figure, name);
  }

  private boolean sameForename(Figure figure, Name name) {
    String one = figure.words().getFirst();
    return reading.lexicon.sameForename(one, name.first())
        || figure.nicknames().contains(name.first())
        || name.nickname().filter(one::equals).isPresent();
  }

  /// The name as the article writes it, without nickname, capitals of headlines softened.
  private String written(Name name) {
    var written = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      boolean suffix = reading.has(i, Trait.SUFFIX) && i > name.from();
      if (!reading.isWord(i) || (reading.has(i, Trait.DEGREE) && i > name.from() + 1)) continue;
      if (!suffix && isNicknameAt(name, i)) continue;
      String word = reading.text.word(i);
      if (word.length() > 3 && reading.isAllCapitals(i) && word.indexOf('.') < 0) word = Softened.of(word);
      written.append(written.isEmpty() ? "" : " ").append(word);
    }
    return written.toString();
  }

  private boolean isNicknameAt(Name name, int token) {
    return token > name.from() && token + 1 < name.to()
        && !reading.isWord(token - 1)
        && !reading.isWord(token + 1);
  }
}
