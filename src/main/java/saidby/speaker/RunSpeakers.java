package saidby.speaker;

import java.util.List;
import java.util.Optional;

/// Decides for each marked run, left to right, who says it; each decision is seen by the next. [StatementRules]
/// have a say where the learned choice names nobody, and in a few fixed turns of phrase.
final class RunSpeakers {
  /// Added to "no statement": a wrong speaker is worse than a missing quote.
  static final float CAUTION = 0.5f;
  /// Words from which on a run that reads like a sentence is a statement, whoever says it.
  private static final int STATEMENT = 7;
  /// The same for a run that is no part of a longer sentence.
  private static final int OWN_STATEMENT = 4;

  private final Scene scene;
  private final Weights weights;
  private final StatementRules rules;
  private final Optional<SpeakerNotes> notes;
  private final FeatureBag bag = new FeatureBag();

  /// @param notes hears of every decision
  RunSpeakers(Scene scene, Weights weights, Optional<SpeakerNotes> notes) {
    this.scene = scene;
    this.weights = weights;
    this.notes = notes;
    rules = new StatementRules(scene);
  }

  /// A decision for every run of the scene.
  Decision[] decide() {
    var decisions = new Decision[scene.runs().size()];
    int last = Option.NOBODY;
    boolean spoken = false;
    for (int run = 0; run < decisions.length; run++) {
      Decision learned = decide(run, last, spoken);
      decisions[run] = learned;
      decisions[run] = rules.decide(run, decisions);
      if (notes.isPresent()) notes.get().run(scene, weights, run, last, spoken, learned, decisions[run]);
      spoken = decisions[run].isSpoken();
      if (spoken) last = decisions[run].chunk();
    }
    for (int run = decisions.length - 1; run > 0; run--)
      if (scene.runs().get(run).continued() && decisions[run].isSpoken() && !decisions[run - 1].isSpoken()) {
        decisions[run - 1] = decisions[run];
        if (notes.isPresent()) notes.get().carriedBack(scene, run - 1);
      }
    return decisions;
  }

  private Decision decide(int run, int last, boolean spoken) {
    List<Option> options = scene.options(run, last);
    var features = new OptionFeatures(scene, run, Lead.of(scene, run, spoken), bag);
    var scores = new float[options.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      features.fill(options.get(i));
      scores[i] = weights.score(bag) + (options.get(i).isNobody() ? CAUTION : 0);
      if (scores[i] > scores[best]) best = i;
    }
    double sum = 0;
    for (float score : scores) sum += Math.exp(score - scores[best]);
    return new Decision(options.get(best), 1 / sum);
  }

  /// Whether the run reads like a statement, even if nobody seems to say it.
  static boolean isStatement(Scene scene, int run) {
    RunShape shape = scene.shape(run);
    int least = shape.endsSentence() && standsAlone(scene.units(), scene.unitOfRun(run)) ? OWN_STATEMENT : STATEMENT;
    return shape.words() >= least && !shape.titled() && (shape.isSentence() || !scene.runs().get(run).closed());
  }

  private static boolean standsAlone(Units units, int at) {
    boolean first = at == 0 || units.sentence(at - 1) != units.sentence(at);
    return first && (at + 1 == units.size() || units.sentence(at + 1) != units.sentence(at));
  }

  /// Who says a run, and how likely that is.
  record Decision(Option option, double probability) {
    boolean isSpoken() {
      return !option.isNobody();
    }

    int chunk() {
      return option.chunk();
    }
  }
}
