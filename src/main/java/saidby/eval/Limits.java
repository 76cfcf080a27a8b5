package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import saidby.annotate.Annotator;
import saidby.eval.Outcome.AnswerPiece;

/// What would be shown if less were told: right and wrong speakers of marked runs by the least confidence that is asked
/// of them.
final class Limits {
  /// Below it the product shows nobody, so that nothing is known of lower limits.
  private static final int LOWEST = (int) Math.round(100 * Annotator.Settings.STANDARD.leastConfidence());
  private static final int HIGHEST = 95;
  private static final int STEP = 5;

  private Limits() {}

  static Table table(List<Outcome> outcomes) {
    List<Outcome> marked = outcomes.stream().filter(Outcome::marked).toList();
    int there = (int) marked.stream().filter(Outcome::hasSource).count();
    var rows = new ArrayList<List<String>>();
    for (int limit = LOWEST; limit <= HIGHEST; limit += STEP) rows.add(row(limit / 100.0, marked, there));
    return new Table("Least confidence", "Speakers of marked runs that are shown when they need this confidence, in "
        + "percent: how many have the right words, and end to end; and how many of the people shown by name are right.",
        List.of("least", "shown", "precision", "recall", "F1", "named", "right %"), rows);
  }

  private static List<String> row(double limit, List<Outcome> marked, int there) {
    List<Outcome> shown = marked.stream().filter(outcome -> confidence(outcome).orElse(0) >= limit).toList();
    int head = (int) shown.stream().filter(outcome -> outcome.check().head()).count();
    List<Outcome> named = shown.stream()
        .filter(outcome -> outcome.answer().map(AnswerPiece::answer).filter(Answer::named).isPresent())
        .toList();
    int right = (int) named.stream().filter(Outcome::isRight).count();
    var figure = Figure.Balance.of(head, shown.size(), there);
    return List.of(String.format(Locale.ROOT, "%.2f", limit), Integer.toString(shown.size()),
        Percent.of(figure.precision()), Percent.of(figure.recall()), Percent.of(figure.main()),
        Integer.toString(named.size()), Percent.of(Percent.share(right, named.size())));
  }

  private static OptionalDouble confidence(Outcome outcome) {
    return outcome.answer().map(AnswerPiece::answer).map(Answer::confidence).orElse(OptionalDouble.empty());
  }
}
