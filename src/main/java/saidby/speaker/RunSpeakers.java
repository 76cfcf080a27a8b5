package saidby.speaker;

import java.util.List;

/// Decides for each marked run, left to right, who says it; each decision is seen by the next.
final class RunSpeakers {
  /// Added to "no statement": a wrong speaker is worse than a missing quote.
  private static final float CAUTION = 0.5f;

  private final Scene scene;
  private final Weights weights;
  private final FeatureBag bag = new FeatureBag();

  RunSpeakers(Scene scene, Weights weights) {
    this.scene = scene;
    this.weights = weights;
  }

  /// A decision for every run of the scene.
  Decision[] decide() {
    var decisions = new Decision[scene.runs().size()];
    int last = Option.NOBODY;
    boolean spoken = false;
    for (int run = 0; run < decisions.length; run++) {
      decisions[run] = decide(run, last, spoken);
      spoken = decisions[run].isSpoken();
      if (spoken) last = decisions[run].chunk();
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
