package saidby.speaker;

/// Hashes of the row of units between a run and a phrase, adverbs and determiners left out.
final class PathHash {
  private static final int LIMIT = 64;

  private final Units units;
  private final int from;
  private final int to;
  private final char[] symbols = new char[LIMIT];
  private int length;

  PathHash(Units units, int from, int to) {
    this.units = units;
    this.from = from;
    this.to = to;
    for (int unit = from; unit < to && length < LIMIT; unit++) {
      char symbol = units.symbol(unit);
      if (symbol != WordClasses.ADVERB && symbol != WordClasses.DETERMINER) symbols[length++] = symbol;
    }
  }

  int length() {
    return length;
  }

  /// All classes.
  int whole() {
    return hash(0, length);
  }

  /// The last few classes, or the first few.
  int near(int count, boolean last) {
    return last ? hash(Math.max(0, length - count), length) : hash(0, Math.min(count, length));
  }

  /// Only marks, cues and runs.
  int marks() {
    int hash = 7;
    int taken = 0;
    for (int i = 0; i < length && taken < 10; i++) {
      switch (symbols[i]) {
        case ',', ':', ';', '-', '.', '(', ')', 'Q', '2', '3', 'w' -> {
          hash = FeatureBag.mix(hash, symbols[i]);
          taken++;
        }
        default -> {}
      }
    }
    return hash;
  }

  /// The words themselves, at most five.
  int words() {
    int hash = 11;
    for (int unit = from; unit < Math.min(to, from + 5); unit++)
      hash = FeatureBag.mix(hash, units.word(unit).hashCode());
    return hash;
  }

  /// The two words at one end.
  int words(boolean last) {
    int hash = 13;
    for (int i = 0; i < 2; i++) {
      int unit = last ? to - 1 - i : from + i;
      if (unit >= from && unit < to) hash = FeatureBag.mix(hash, units.word(unit).hashCode());
    }
    return hash;
  }

  private int hash(int first, int end) {
    int hash = 17;
    for (int i = first; i < end; i++) hash = FeatureBag.mix(hash, symbols[i]);
    return hash;
  }
}
