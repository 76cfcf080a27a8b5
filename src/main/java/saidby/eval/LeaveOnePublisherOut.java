package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import saidby.speaker.SpeakerAttributor;

/// How good the program would be on a publisher that it has not seen: for each, all is learned anew from the articles of
/// the others, and measured on theirs. Publishers differ more than articles do.
public final class LeaveOnePublisherOut {
  private static final List<Measure> SHOWN = List.of(Measure.END_TO_END_HEAD, Measure.QUOTED_EXACT_ALL,
      Measure.ATTRIBUTION_HEAD, Measure.UNQUOTED_WORDS, Measure.ALL_CONTENT_WORDS);

  private final Gold gold;
  private final List<Evaluation> evaluations = new ArrayList<>();

  private LeaveOnePublisherOut(Gold gold) {
    this.gold = gold;
  }

  /// Learns and measures, some minutes for each thousand articles and publisher.
  ///
  /// @param gold articles of two publishers at least
  /// @param progress told which publisher is next
  /// @throws IllegalArgumentException when there are not two publishers
  public static LeaveOnePublisherOut run(Gold gold, Consumer<String> progress) {
    var run = new LeaveOnePublisherOut(gold);
    if (gold.publishers().size() < 2)
      throw new IllegalArgumentException(gold.name() + ": needs articles of two publishers, to leave one out");
    for (String publisher : gold.publishers()) {
      progress.accept("learning without " + publisher);
      run.evaluations.add(without(gold, publisher));
    }
    return run;
  }

  /// Confidence stays as it ships: a few figures that hardly depend on the publisher.
  private static Evaluation without(Gold gold, String publisher) {
    var learned = new SpeakerAttributor(
        TrainAttribution.train(gold.by(publisher, true), SpeakerAttributor.standard().confidence()));
    return Evaluation.of(gold.by(publisher, false), Stage.PRODUCT.answering(learned));
  }

  /// Publisher by publisher; and over all their articles, how well confidence holds, and what other limits would show.
  List<Table> tables() {
    List<Outcome> outcomes = evaluations.stream().flatMap(evaluation -> evaluation.outcomes().stream()).toList();
    return List.of(table(), Reliability.table(outcomes).titled("Confidence on publishers never seen"),
        Limits.table(outcomes).titled("Least confidence on publishers never seen"));
  }

  private Table table() {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < evaluations.size(); i++) rows.add(row(gold.publishers().get(i), evaluations.get(i)));
    var mean = new ArrayList<>(List.of("mean", ""));
    var worst = new ArrayList<>(List.of("worst", ""));
    for (Measure measure : SHOWN) {
      mean.add(Percent.of(mean(measure)));
      worst.add(Percent.of(worst(measure)));
    }
    rows.add(mean);
    rows.add(worst);
    return new Table("Publishers never seen",
        """
            For each publisher of %s all weights were learned from the articles of the others, and measured on theirs; F1 or \
            share, in percent. End to end, the worst lies %s points below the mean."""
            .formatted(gold.name(),
                Percent.of(mean(Measure.END_TO_END_HEAD) - worst(Measure.END_TO_END_HEAD))),
        header(), rows);
  }

  private static List<String> header() {
    var header = new ArrayList<>(List.of("publisher", "articles"));
    for (Measure measure : SHOWN) header.add(measure.title());
    return header;
  }

  private static List<String> row(String publisher, Evaluation evaluation) {
    var row = new ArrayList<>(List.of(publisher, Integer.toString(evaluation.gold().articles().size())));
    for (Measure measure : SHOWN) row.add(Percent.of(evaluation.figure(measure)));
    return row;
  }

  private double mean(Measure measure) {
    return evaluations.stream().mapToDouble(evaluation -> evaluation.figure(measure)).average().orElse(0);
  }

  private double worst(Measure measure) {
    return evaluations.stream().mapToDouble(evaluation -> evaluation.figure(measure)).min().orElse(0);
  }
}
