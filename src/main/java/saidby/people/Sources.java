package saidby.people;

import java.util.List;
import java.util.Optional;
import saidby.model.Person;

/// Makes people of mentions that name nobody: anonymous sources ("a White House official") and institutions.
final class Sources {
  private static final int LONGEST = 12;
  /// Acronyms are shorter.
  private static final int SHORTEST_SHOUT = 6;
  private static final int LOOK_BACK = 600;

  private final Reading reading;

  Sources(Reading reading) {
    this.reading = reading;
  }

  /// An anonymous source as the article calls it, without its article and what follows a comma or "who".
  Figure unnamed(int from, int head, int to) {
    return unnamed("", withoutArticle(from, head), head, to);
  }

  /// "Garin's deputy" for "his deputy".
  Figure unnamedOf(String possessor, int from, int head, int to) {
    return unnamed(possessor + "'s ", from, head, to);
  }

  private Figure unnamed(String before, int start, int head, int to) {
    int limit = head == start && reading.any(head, Trait.QUANTIFIER.bit() | Trait.STARTER.bit()) ? head + LONGEST : to;
    int end = head + 1;
    while (end < limit && end - start < LONGEST && goesOn(end)) end++;
    while (end > head + 1 && reading.any(end - 1, Trait.GRAMMAR)) end--;
    return new Figure(Person.Kind.UNNAMED, before + words(start, end), List.of(), Optional.empty());
  }

  private boolean goesOn(int token) {
    return (reading.isWord(token) || reading.isPossessive(token)) && !reading.is(token, "who")
        && !reading.is(token, "that")
        && !reading.is(token, "which")
        && !reading.has(token, Trait.AUXILIARY) && !(reading.has(token, Trait.SPEECH) && reading.isLowerWord(token));
  }

  /// An institution as the article calls it; what belongs to its name is taken from behind the mention.
  Person institution(int from, int to) {
    int start = withoutArticle(from, to - 1);
    String name = words(start, wholeName(to));
    return new Figure(Person.Kind.INSTITUTION, name, List.of(), Optional.empty()).person();
  }

  /// "the Department" goes on "of Justice".
  private int wholeName(int to) {
    if (!reading.has(to - 1, Trait.ORGANIZATION) || !reading.isCapital(to - 1)) return to;
    if (!reading.is(to, "of") && !reading.is(to, "for")) return to;
    int behind = reading.is(to + 1, "the") ? to + 2 : to + 1;
    int end = to;
    while (behind - to < LONGEST && reading.isCapital(behind) && reading.sameSentence(to, behind)) end = ++behind;
    return end;
  }

  /// The body that a bare noun takes up: "the ministry" behind "the Defence Ministry".
  Optional<Person> bodyBefore(int token) {
    String noun = reading.lower(token);
    for (int i = token - 1; i >= Math.max(0, token - LOOK_BACK); i--) {
      if (!reading.is(i, noun) || !reading.isCapital(i) || reading.isHeadline(i)) continue;
      int from = i;
      while (reading.sameSentence(from - 1, i) && isPart(from - 1)) from--;
      if (i - from > 0 || wholeName(i + 1) > i + 1) return Optional.of(institution(from, i + 1));
    }
    return Optional.empty();
  }

  private boolean isPart(int token) {
    return reading.isCapital(token) && !reading.any(token, Trait.GRAMMAR | Trait.CALENDAR.bit());
  }

  /// "his campaign" with the possessor's name instead of the pronoun.
  Person possessed(String possessor, int from, int to) {
    return new Figure(Person.Kind.INSTITUTION, possessor + " " + words(from, to), List.of(), Optional.empty()).person();
  }

  /// "expert" for "l'expert".
  private String withoutElision(String word) {
    return word.length() > 2 && reading.lexicon.isElided(word) ? word.substring(2) : word;
  }

  private int withoutArticle(int from, int head) {
    int start = from;
    while (start < head && reading.has(start, Trait.DETERMINER) && !reading.is(start, "no")) start++;
    return start < head && reading.has(start, Trait.COURTESY) ? start + 1 : start;
  }

  /// The words as they stand, white space evened out, possessors without their mark.
  private String words(int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean joined = i > from && reading.text.start(i) == reading.text.end(i - 1);
      if (i > from && !joined) words.append(' ');
      String word = reading.text.word(i);
      boolean shouted = word.length() > SHORTEST_SHOUT && reading.isAllCapitals(i) && word.indexOf('.') < 0;
      words.append(shouted ? Softened.of(word) : i == from ? withoutElision(word) : word);
    }
    return words.toString();
  }
}
