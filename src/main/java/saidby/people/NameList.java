package saidby.people;

import java.util.Optional;

/// Names that share one verb: "Senators Iris Falk (D-Ohio), Noel Brandt and Lee Marchetti said".
final class NameList {
  private static final int LONGEST = 40;
  private static final int LONGEST_BRACKET = 8;

  private NameList() {}

  /// The first name of the list that ends with this one, where that list is the subject of its clause; empty when the
  /// name stands alone.
  ///
  /// @param byToken the name that each token belongs to, its office included
  static Optional<Name> first(Reading reading, Optional<Name>[] byToken, Name last) {
    int at = last.left() - 1;
    if (!isAnd(reading, at) || !reading.sameSentence(at, last.left())) return Optional.empty();
    Optional<Name> first = Optional.empty();
    for (int i = 0; i < LONGEST; i++) {
      Optional<Name> before = endingBefore(reading, byToken, at);
      if (before.isEmpty() || !reading.sameSentence(before.get().from(), last.from())) break;
      first = before;
      at = before.get().left() - 1;
      if (!reading.is(at, ",") && !isAnd(reading, at)) break;
    }
    return first.filter(name -> opens(reading, name.left() - 1, name.left()));
  }

  private static boolean isAnd(Reading reading, int token) {
    return reading.is(token, "and") || reading.is(token, "&");
  }

  /// The name before a comma or "and", a party in brackets or not.
  private static Optional<Name> endingBefore(Reading reading, Optional<Name>[] byToken, int joint) {
    int end = reading.is(joint - 1, ",") ? joint - 2 : joint - 1;
    int last = reading.is(end, ")") ? opening(reading, end) - 1 : end;
    return last < 0 ? Optional.empty() : byToken[last].filter(name -> name.to() == last + 1 && name.licensed());
  }

  private static int opening(Reading reading, int closing) {
    for (int i = closing - 1; i > closing - LONGEST_BRACKET; i--) if (reading.is(i, "(")) return i;
    return 0;
  }

  /// Neither a verb nor a preposition stands before the list.
  private static boolean opens(Reading reading, int before, int first) {
    if (!reading.sameSentence(before, first) || !reading.isWord(before)) return true;
    if (reading.has(before, Trait.DETERMINER)) return opens(reading, before - 1, first);
    return reading.any(before, Trait.CONJUNCTION.bit() | Trait.ADVERB.bit())
        || (reading.isCapital(before) && !reading.any(before, Trait.PREPOSITION.bit() | Trait.SPEECH.bit()));
  }
}
