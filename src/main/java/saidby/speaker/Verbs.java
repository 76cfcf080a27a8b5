package saidby.speaker;

/// The verb that each phrase of a row of units seems to be the subject of, found without a parser: the first verb
/// behind it, past adverbs, auxiliaries, a prepositional phrase, an apposition between commas, a remark in brackets.
final class Verbs {
  static final int NO_VERB = -1;
  /// How many units an apposition may have.
  private static final int APPOSITION = 14;

  private final Units units;
  private final int[] verbs;

  Verbs(Units units) {
    this.units = units;
    verbs = new int[units.chunks().size()];
    for (int i = 0; i < verbs.length; i++) verbs[i] = find(units.chunks().get(i));
  }

  /// Unit of the phrase's verb, or [#NO_VERB].
  int of(int chunk) {
    return verbs[chunk];
  }

  private int find(Chunk chunk) {
    if (chunk.type() == PhraseType.POSSESSOR || chunk.type() == PhraseType.OWNER) return NO_VERB;
    int at = chunk.unit() + 1;
    for (int steps = 0; steps < 6 && isWithin(at, chunk); steps++) {
      switch (units.symbol(at)) {
        case '1', '2', '3', 'e', 'o', 'g' -> {
          return at;
        }
        case WordClasses.ADVERB, WordClasses.AUXILIARY -> at++;
        case 'f', 'i' -> {
          if (!isPhrase(at + 1, chunk)) return NO_VERB;
          at += 2;
        }
        case WordClasses.COMMA -> {
          int close = closing(at, WordClasses.COMMA, chunk);
          if (close < 0) return NO_VERB;
          at = close + 1;
        }
        case '(' -> {
          int close = closing(at, ')', chunk);
          if (close < 0) return NO_VERB;
          at = close + 1;
        }
        default -> {
          return NO_VERB;
        }
      }
    }
    return NO_VERB;
  }

  private boolean isWithin(int unit, Chunk chunk) {
    return unit < units.size() && units.sentence(unit) == units.sentence(chunk.unit());
  }

  private boolean isPhrase(int unit, Chunk chunk) {
    return isWithin(unit, chunk) && (units.symbol(unit) == WordClasses.NAME || units.symbol(unit) == WordClasses.NOUN
        || units.symbol(unit) == WordClasses.PRONOUN);
  }

  private int closing(int open, char mark, Chunk chunk) {
    for (int at = open + 2; at <= open + APPOSITION && isWithin(at, chunk); at++) {
      if (units.symbol(at) == WordClasses.RUN) return -1;
      if (units.symbol(at) == mark) return at;
    }
    return -1;
  }
}
