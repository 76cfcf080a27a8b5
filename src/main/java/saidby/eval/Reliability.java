package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import saidby.eval.Outcome.AnswerPiece;

/// Whether confidence means what it says: of the quotes shown with 0.9, nine in ten should be right.
final class Reliability {
  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] stated = new double[BINS];

  Reliability(List<Outcome> outcomes, Predicate<Outcome> which) {
    for (Outcome outcome : outcomes) {
      OptionalDouble confidence = outcome.answer()
          .map(AnswerPiece::answer)
          .map(Answer::confidence)
          .orElse(OptionalDouble.empty());
      if (confidence.isPresent() && which.test(outcome)) add(confidence.getAsDouble(), outcome.isRight());
    }
  }

  private void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    counts[bin]++;
    stated[bin] += confidence;
    if (isRight) right[bin]++;
  }

  int count() {
    int sum = 0;
    for (int count : counts) sum += count;
    return sum;
  }

  /// How far what is stated lies from what is right, on average over all answers; 0 to 1.
  double expectedError() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) error += Math.abs(stated[bin] - right[bin]);
    return count() == 0 ? 0 : error / count();
  }

  static Table table(List<Outcome> outcomes) {
    var all = new Reliability(outcomes, _ -> true);
    var marked = new Reliability(outcomes, Outcome::marked);
    var reported = new Reliability(outcomes, outcome -> !outcome.marked());
    var rows = new ArrayList<List<String>>();
    for (int bin = 0; bin < BINS; bin++) {
      var row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%.1f to %.1f", bin / 10.0, (bin + 1) / 10.0)));
      for (Reliability part : List.of(all, marked, reported)) row.addAll(part.row(bin));
      rows.add(row);
    }
    String note = String.format(Locale.ROOT,
        "Answers with a speaker by the confidence that they state: how many, what they state on average, and how many "
            + "are right in fact, in percent. The expected calibration error, what lies between the two on average, is "
            + "%.3f; %.3f for marked and %.3f for reported speech.",
        all.expectedError(), marked.expectedError(), reported.expectedError());
    return new Table("Confidence", note, List.of("confidence", "all", "stated", "right", "marked", "stated", "right",
        "reported", "stated", "right"), rows);
  }

  private List<String> row(int bin) {
    if (counts[bin] == 0) return List.of("0", "", "");
    return List.of(Integer.toString(counts[bin]), Percent.of(stated[bin] / counts[bin]),
        Percent.of(Percent.share(right[bin], counts[bin])));
  }
}
