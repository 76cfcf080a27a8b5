package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import saidby.speaker.SpeakerAttributor;

/// What an [Answering], such as the product, got right and wrong on gold articles.
public final class Evaluation {
  private final Gold gold;
  private final List<List<Answer>> answers;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Tally total = new Tally();

  private Evaluation(Gold gold, List<List<Answer>> answers) {
    this.gold = gold;
    this.answers = answers;
    for (int i = 0; i < answers.size(); i++) {
      Comparison comparison = Comparison.of(gold.articles().get(i), answers.get(i), gold.people());
      tallies.add(comparison.tally());
      outcomes.addAll(comparison.outcomes());
      total.add(comparison.tally());
    }
  }

  /// Measures the product, or its first stages, on all processors.
  public static Evaluation of(Gold gold, Stage stage) {
    return of(gold, stage.answering(SpeakerAttributor.standard()));
  }

  static Evaluation of(Gold gold, Answering answering) {
    List<GoldArticle> articles = gold.articles();
    return new Evaluation(gold,
        IntStream.range(0, articles.size()).parallel().mapToObj(i -> answering.answers(articles.get(i))).toList());
  }

  Gold gold() {
    return gold;
  }

  /// Answers by article.
  List<List<Answer>> answers() {
    return answers;
  }

  /// What was counted, by article.
  List<Tally> tallies() {
    return tallies;
  }

  Tally total() {
    return total;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  /// F1, or the share itself.
  double figure(Measure measure) {
    return measure.of(total).main();
  }
}
