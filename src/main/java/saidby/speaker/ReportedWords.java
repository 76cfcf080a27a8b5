package saidby.speaker;

/// Which items of a tagging count as reported. A single doubtful word does not tear a report in two, and a single
/// likely one makes none: within a sentence, the row of decisions is chosen that has the best sum of probabilities
/// above the limit, less a price for each report that begins.
final class ReportedWords {
  /// From this probability on a word is worth reporting.
  private static final double LIMIT = .40;
  /// What the begin of a report costs.
  private static final double PRICE = .5;

  private final Tagging tagging;
  private final Narration narration;
  private final boolean[] reported;
  private final boolean[] goesOn;
  private final boolean[] ends;

  private ReportedWords(Tagging tagging) {
    this.tagging = tagging;
    narration = tagging.scene().narration();
    reported = new boolean[tagging.size()];
    goesOn = new boolean[reported.length];
    ends = new boolean[reported.length];
    for (int first = 0; first < reported.length;) {
      int end = first + 1;
      while (end < reported.length && narration.sentence(end) == narration.sentence(first)) end++;
      decide(first, end);
      first = end;
    }
  }

  /// By item; a marked run is reported like the words around it.
  static boolean[] of(Tagging tagging) {
    return new ReportedWords(tagging).reported;
  }

  /// The best row of decisions of one sentence, by dynamic programming, forward and then back.
  private void decide(int first, int end) {
    double out = 0;
    double in = Double.NEGATIVE_INFINITY;
    for (int i = first; i < end; i++) {
      double gain = narration.isRun(i) ? 0 : tagging.content(i) - LIMIT;
      goesOn[i] = in >= out - PRICE;
      ends[i] = in > out;
      double inside = Math.max(in, out - PRICE) + gain;
      out = Math.max(in, out);
      in = inside;
    }
    boolean inside = in > out;
    for (int i = end - 1; i >= first; i--) {
      reported[i] = inside;
      inside = inside ? goesOn[i] : ends[i];
    }
  }
}
