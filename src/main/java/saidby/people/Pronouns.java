package saidby.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides whom "he" and "she" mean at their place in the story.
final class Pronouns {
  private static final int FORWARD = 40;
  private static final int LONGEST_CLAUSE = 60;

  private final Reading reading;
  private final Cast cast;
  private final List<Name> names;
  private final Salience salience;
  private final Stance stance;
  private final Map<Integer, Salience.Choice> decided = new HashMap<>();
  private Optional<Figure> subject = Optional.empty();
  private int subjectToken = -1;
  private int nextName;

  Pronouns(Reading reading, Cast cast, List<Name> names, Salience salience, Stance stance) {
    this.reading = reading;
    this.cast = cast;
    this.names = names;
    this.salience = salience;
    this.stance = stance;
  }

  /// The figure is the subject of what follows.
  void subject(Figure figure, int token) {
    subject = Optional.of(figure);
    subjectToken = token;
  }

  /// What was decided for the pronoun at this token.
  Optional<Salience.Choice> decided(int token) {
    return Optional.ofNullable(decided.get(token));
  }

  /// Decides the pronoun at this token.
  Optional<Salience.Choice> resolve(int token, boolean spoken) {
    String lower = reading.lower(token);
    int gender = Genders.ofPronoun(reading, token);
    Optional<Figure> clause = clauseSubject(token);
    Optional<Salience.Choice> choice;
    if (lower.endsWith("self") && clause.filter(figure -> figure.agrees(gender)).isPresent())
      choice = clause.map(figure -> new Salience.Choice(figure, 1));
    else {
      boolean speaks = spoken || stance.speaks(token, token + 1);
      List<Figure> excluded = isObject(token) ? clause.map(List::of).orElse(List.of()) : List.of();
      choice = salience.best(new Salience.Wanted(gender, reading.narrative(token), reading.text.paragraph(token),
          speaks, excluded, announced(token)));
      if (choice.isEmpty()) choice = farAway(token, gender);
    }
    choice.ifPresent(found -> {
      decided.put(token, found);
      if (!isObject(token) && stance.isSubject(token, token + 1)) subject(found.figure(), token);
    });
    return choice;
  }

  /// The subject of the clause that the token stands in.
  private Optional<Figure> clauseSubject(int token) {
    if (!reading.sameSentence(subjectToken, token) || token - subjectToken > LONGEST_CLAUSE) return Optional.empty();
    for (int i = subjectToken + 1; i < token; i++)
      if (reading.has(i, Trait.CONJUNCTION) || reading.is(i, "that") || reading.is(i, ",")) return Optional.empty();
    return subject;
  }

  /// "him", or "her" with nothing behind it that could be hers.
  private boolean isObject(int token) {
    if (reading.is(token, "him")) return true;
    if (!reading.is(token, "her")) return false;
    int next = token + 1;
    return !reading.sameSentence(token, next) || !reading.isWord(next) || reading.any(next, Trait.GRAMMAR);
  }

  /// "When he arrived, Garin said": the first subject behind the comma, if the sentence opens with a subordinate.
  private Optional<Figure> announced(int token) {
    int first = reading.text.firstTokenOf(reading.text.sentence(token));
    if (token - first > LONGEST_CLAUSE) return Optional.empty();
    while (first < token && !reading.isWord(first)) first++;
    if (!reading.any(first, Trait.CONJUNCTION.bit() | Trait.PREPOSITION.bit()) || reading.is(first, "but")
        || reading.is(first, "and"))
      return Optional.empty();
    for (int i = first; i < token; i++) if (reading.is(i, ",")) return Optional.empty();
    int comma = token + 1;
    while (comma - token < LONGEST_CLAUSE && reading.sameSentence(token, comma) && !reading.is(comma, ",")) comma++;
    if (!reading.sameSentence(token, comma) || !reading.is(comma, ",")) return Optional.empty();
    while (nextName < names.size() && names.get(nextName).from() <= token) nextName++;
    for (int n = nextName; n < Math.min(names.size(), nextName + 6); n++) {
      Name name = names.get(n);
      if (name.left() - comma == 1 || (name.left() - comma == 2 && reading.has(comma + 1, Trait.DETERMINER)))
        return cast.figure(name).filter(figure -> figure.agrees(Genders.ofPronoun(reading, token)));
    }
    return Optional.empty();
  }

  /// Nobody in sight: the one of this gender who was mentioned last, else the next to come.
  private Optional<Salience.Choice> farAway(int token, int gender) {
    Figure best = null;
    for (Figure figure : cast.recent())
      if (figure.gender() * gender > 0.9 && (best == null || figure.seen() > best.seen())) best = figure;
    if (best != null) return Optional.of(new Salience.Choice(best, 0.1));
    while (nextName < names.size() && names.get(nextName).from() <= token) nextName++;
    for (int n = nextName; n < names.size() && names.get(n).from() < token + FORWARD; n++) {
      Optional<Figure> next = cast.figure(names.get(n)).filter(figure -> figure.gender() * gender > -0.9);
      if (next.isPresent()) return next.map(figure -> new Salience.Choice(figure, 0.05));
    }
    return Optional.empty();
  }
}
