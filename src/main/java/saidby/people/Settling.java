package saidby.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.country.Place;
import saidby.model.Person;

/// Settles who a mention is, once the story has reached it.
final class Settling {
  /// @param told a figure that this mention brought to mind and that no name or pronoun in it did already
  record Outcome(Resolution resolution, Optional<Figure> told) {}

  private final Reading reading;
  private final Offices offices;
  private final Cast cast;
  private final Introductions introductions;
  private final Pronouns pronouns;
  private final Salience salience;
  private final Stance stance;
  private final Sources sources;
  private final RoleMemory memory;
  private final Map<String, Figure> anonymous = new HashMap<>();
  private Optional<Person> group = Optional.empty();
  private Optional<Person> body = Optional.empty();

  Settling(Reading reading, Offices offices, Cast cast, Introductions introductions, Pronouns pronouns,
      Salience salience, Stance stance) {
    this.reading = reading;
    this.offices = offices;
    this.cast = cast;
    this.introductions = introductions;
    this.pronouns = pronouns;
    this.salience = salience;
    this.stance = stance;
    sources = new Sources(reading);
    memory = new RoleMemory(reading.lexicon, cast.figures());
  }

  Outcome settle(Form form) {
    return switch (form) {
      case Form.Nothing ignored -> unresolved("the mention has no words");
      case Form.Pronoun pronoun -> pronoun(pronoun.token());
      case Form.Named named -> named(named);
      case Form.Introduced introduced -> introduced(introduced.name());
      case Form.Capitals capitals -> capitals(capitals.from(), capitals.to());
      case Form.Described described -> described(described);
    };
  }

  private static Outcome unresolved(String why) {
    return new Outcome(new Resolution.Unresolved(why), Optional.empty());
  }

  private static Outcome is(Person person, String rule, double confidence) {
    return new Outcome(new Resolution.Resolved(person, rule, confidence), Optional.empty());
  }

  private static Outcome told(Figure figure, String rule, double confidence) {
    return new Outcome(new Resolution.Resolved(figure.person(), rule, confidence), Optional.of(figure));
  }

  private Outcome named(Form.Named named) {
    Name name = named.name();
    Optional<Figure> figure = cast.figure(name);
    if (figure.isEmpty())
      return name.isFull() && reading.any(name.from(), Trait.FORENAME)
          ? is(cast.stranger(name).person(), "full name", 0.8)
          : settle(named.otherwise());
    if (named.joined()) return is(figure.get().person(), "first of several", 0.75);
    if (name.isFull()) return is(figure.get().person(), "full name", 0.99);
    String rule = name.hasOffice() ? "title and surname" : "surname";
    return is(figure.get().person(), rule, cast.isShared(name) ? 0.75 : 0.98);
  }

  private Outcome introduced(Name name) {
    Optional<Figure> figure = cast.figure(name);
    return figure.isPresent() ? is(figure.get().person(), "apposition", 0.97) : capitals(name.from(), name.to());
  }

  private Outcome pronoun(int token) {
    String lower = reading.lexicon.core(reading.lower(token));
    if (Genders.ofPronoun(lower) != 0) {
      Optional<Salience.Choice> choice = pronouns.decided(token);
      if (choice.isEmpty()) return unresolved("nobody was named whom \"" + lower + "\" could mean");
      return is(choice.get().figure().person(), "pronoun", confidence(choice.get().margin()));
    }
    return switch (lower) {
      case "who", "whom", "whose" -> relative(token);
      case "they", "them", "their", "ils", "elles" -> group.map(person -> is(person, "they", 0.6))
          .orElseGet(() -> unresolved("\"" + lower + "\" may be anybody"));
      case "it", "its" -> body.map(person -> is(person, "it", 0.6))
          .orElseGet(() -> unresolved("\"" + lower + "\" may be anything"));
      default -> unresolved("\"" + lower + "\" names nobody");
    };
  }

  /// As measured: how often a choice with this margin was right.
  private static double confidence(double margin) {
    if (margin < 0.15) return 0.5;
    if (margin < 0.3) return 0.7;
    return margin < 0.5 ? 0.78 : 0.96;
  }

  /// "who" means the noun phrase right before it.
  private Outcome relative(int token) {
    int behind = token;
    while (behind > 0 && !reading.isWord(behind - 1) && reading.sameSentence(behind - 1, token)) behind--;
    if (behind > 1 && Character.isDigit(reading.lower(behind - 1).charAt(0)) && reading.is(behind - 2, ","))
      behind -= 2;
    Optional<Figure> described = introductions.describedBefore(behind);
    if (described.isPresent()) return is(described.get().person(), "who", 0.93);
    Optional<Figure> named = cast.endingAt(behind);
    if (named.isPresent()) return is(named.get().person(), "who", 0.93);
    int from = behind - 1;
    while (from > behind - 8 && reading.sameSentence(from - 1, token) && reading.isWord(from - 1)
        && !reading.any(from, Trait.DETERMINER.bit() | Trait.QUANTIFIER.bit())
        && !reading.any(from - 1, Trait.PREPOSITION.bit() | Trait.CONJUNCTION.bit() | Trait.AUXILIARY.bit()))
      from--;
    if (from < 0 || from >= behind || !reading.isWord(behind - 1)) return unresolved("nothing stands before \"who\"");
    return described(new Form.Described(from, behind - 1, behind));
  }

  private Outcome capitals(int from, int to) {
    int start = from;
    while (start < to - 1 && reading.has(start, Trait.DETERMINER)) start++;
    if (to - start == 1 && start == from) {
      Optional<Figure> owner = cast.owner(Lexicon.fold(reading.text.word(start)));
      if (owner.isPresent()) return told(owner.get(), "surname", 0.85);
    }
    if (reading.isDateline(from, to)) return unresolved("a dateline");
    if (isPeople(to - 1)) return is(sources.unnamed(from, to - 1, to).person(), "unnamed sources", 0.95);
    Optional<Person> before = to - start == 1 && reading.any(start, Trait.ORGANIZATION.bit() | Trait.BODY.bit())
        ? sources.bodyBefore(start)
        : Optional.empty();
    Person person = before.isPresent() ? before.get() : sources.institution(start, to);
    body = Optional.of(person);
    return is(person, "institution", 0.92);
  }

  /// "Ukrainians", "New Yorkers".
  private boolean isPeople(int token) {
    return reading.lower(token).endsWith("s") && offices.place(token + 1 - reading.placeLength(token), token + 1)
        .filter(place -> place.kind() == Place.Kind.DEMONYM)
        .isPresent();
  }

  private Outcome described(Form.Described words) {
    int head = words.head();
    Optional<Figure> beside = introductions.describedBefore(words.to());
    if (beside.isPresent() && words.to() - words.from() > 1) return is(beside.get().person(), "apposition", 0.93);
    if (reading.has(head, Trait.SEVERAL) || isSeveral(words)) {
      Figure group = sources.unnamed(words.from(), head, words.to());
      this.group = Optional.of(group.person());
      return is(group.person(), "unnamed sources", 0.95);
    }
    if (reading.any(head, Trait.OFFICE)) return office(words);
    if (reading.has(head, Trait.BODY)) return body(words);
    Optional<Figure> possessor = possessor(words);
    if (possessor.isPresent()) return is(possessor.get().person(), "possessor", 0.85);
    return is(sources.unnamed(words.from(), head, words.to()).person(), "as written", 0.8);
  }

  private boolean isSeveral(Form.Described words) {
    String head = reading.lower(words.head());
    if (reading.any(words.head(), Trait.OFFICE | Trait.BODY.bit() | Trait.PAPER.bit())) return false;
    return reading.has(words.from(), Trait.QUANTIFIER) || (head.endsWith("s") && !head.endsWith("ss"));
  }

  private Outcome office(Form.Described words) {
    List<Office> told = offices.read(words.from(), words.to());
    boolean indefinite = isIndefinite(words.from()) || reading.is(words.from(), "some");
    double head = told.isEmpty() ? 0 : Genders.ofHead(reading.lexicon, told.getFirst().head());
    double gender = head == 0 ? reading.lexicon.articleGender(reading.lower(words.from())) : head;
    if (!indefinite && !told.isEmpty()) {
      Optional<Outcome> known = known(words, told.getFirst(), gender);
      if (known.isPresent()) return known.get();
    }
    Figure unnamed = possessed(words.from())
        .map(owner -> sources.unnamedOf(owner, words.from() + 1, words.head(), words.to()))
        .orElseGet(() -> sources.unnamed(words.from(), words.head(), words.to()));
    Figure figure = anonymous(unnamed, told);
    return told(figure, "unnamed source", 0.95);
  }

  /// Somebody whom the article named: the one on the reader's mind whose office it is, or who has none; else anybody
  /// introduced with this office before.
  private Optional<Outcome> known(Form.Described words, Office told, double gender) {
    boolean definite = reading.lexicon.isDefinite(reading.lower(words.from()));
    int head = words.head();
    var wanted = new Salience.Wanted(gender, reading.narrative(head), reading.text.paragraph(head), true, List.of(),
        Optional.empty());
    Optional<Figure> near = salience
        .best(wanted, figure -> figure.agrees(gender) ? memory.factor(told, figure, definite) : 0)
        .map(Salience.Choice::figure);
    if (near.isPresent() && memory.holds(told, near.get())) return near.map(figure -> told(figure, "role", 0.85));
    return memory.find(told, gender, head, near.isPresent())
        .map(figure -> told(figure, "role", 0.7))
        .or(() -> near.map(figure -> told(figure, "role in sight", 0.75)));
  }

  /// Whether "a woman" or "one neighbour" begins here as the subject of a clause.
  boolean isStranger(int token) {
    if (!isIndefinite(token) || reading.isQuoted(token) || reading.isHeadline(token)) return false;
    int head = strangerHead(token);
    return head > 0 && !reading.isCapital(head + 1) && !reading.is(head + 1, ",") && stance.isSubject(token, head + 1);
  }

  /// The figure for that phrase; the same one when the phrase returns.
  Figure stranger(int token) {
    int head = strangerHead(token);
    return anonymous(sources.unnamed(token, head, head + 1), offices.read(token, head + 1));
  }

  private int strangerHead(int token) {
    for (int i = token + 1; i < token + 5 && reading.sameSentence(token, i); i++) {
      if (reading.any(i, Trait.GRAMMAR | Trait.SEVERAL.bit()) || !reading.isWord(i)) return -1;
      if (reading.has(i, Trait.ROLE) && !reading.any(i + 1, Trait.ROLE.bit() | Trait.BODY.bit() | Trait.PAPER.bit()))
        return i;
    }
    return -1;
  }

  private boolean isIndefinite(int token) {
    return reading.lexicon.isIndefinite(reading.lower(token));
  }

  private Figure anonymous(Figure unnamed, List<Office> told) {
    Figure figure = anonymous.computeIfAbsent(unnamed.person().id(), id -> {
      if (!told.isEmpty()) unnamed.tellGender(Genders.ofHead(reading.lexicon, told.getFirst().head()));
      cast.introduce(unnamed);
      return unnamed;
    });
    figure.tellOffices(told);
    return figure;
  }

  private Outcome body(Form.Described words) {
    Person person = named(words);
    body = Optional.of(person);
    return is(person, "institution", 0.92);
  }

  /// The family name of whom "his" or "her" means.
  private Optional<String> possessed(int token) {
    if (Genders.ofPronoun(reading, token) == 0) return Optional.empty();
    return pronouns.decided(token)
        .map(Salience.Choice::figure)
        .filter(figure -> !figure.words().isEmpty())
        .map(Figure::lastName);
  }

  private Person named(Form.Described words) {
    Optional<String> whose = possessed(words.from());
    if (whose.isPresent()) return sources.possessed(whose.get(), words.from() + 1, words.head() + 1);
    boolean bare = words.head() - words.from() == 1 && reading.has(words.from(), Trait.DETERMINER);
    if (bare && reading.isLowerWord(words.head())) {
      Optional<Person> before = sources.bodyBefore(words.head());
      if (before.isPresent()) return before.get();
    }
    boolean joined = reading.lexicon.isParticleOf(reading.lower(words.head() + 1));
    return sources.institution(words.from(), joined ? words.to() : words.head() + 1);
  }

  /// Whose paper or word it is: "his letter", "Garin's plan".
  private Optional<Figure> possessor(Form.Described words) {
    if (Genders.ofPronoun(reading, words.from()) != 0)
      return pronouns.decided(words.from()).map(Salience.Choice::figure);
    for (int i = words.from() + 1; i < words.head(); i++)
      if (reading.isPossessive(i)) return cast.endingAt(i);
    return Optional.empty();
  }
}
