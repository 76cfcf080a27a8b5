package saidby.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import saidby.speaker.Weights;

/// Learns the weights of a log-linear choice among options: marginal likelihood over all right options, AdaGrad, and
/// feature dropout, which is worth more than any single feature. Several are learned in different order, and their mean
/// is taken: it errs less than any of them. The same seed gives the same weights.
final class Learner {
  private final Settings settings;
  private final List<Choice> choices = new ArrayList<>();
  private float[] gradients = {};
  private int[] touches = new int[1024];

  Learner(Settings settings) {
    this.settings = settings;
  }

  /// @param rounds how many are learned and averaged
  /// @param dropout share of the features that each step does without
  /// @param prune weights nearer to zero than this are left out
  record Settings(int rounds, int epochs, double rate, double dropout, double prune, long seed) {}

  /// One choice: features by option, and which options are right.
  private static final class Choice {
    final int[][] options;
    final boolean[] right;

    Choice(int[][] options, boolean[] right) {
      this.options = options;
      this.right = right;
    }
  }

  void add(int[][] options, boolean[] right) {
    choices.add(new Choice(options, right));
  }

  Weights learn() {
    int[] kept = seenTwice();
    for (Choice choice : choices) for (int[] option : choice.options) number(option, kept);
    gradients = new float[kept.length];
    var mean = new float[kept.length];
    for (int round = 0; round < settings.rounds(); round++) {
      float[] weights = learn(kept.length, new Random(settings.seed() + round));
      for (int i = 0; i < mean.length; i++) mean[i] += weights[i] / settings.rounds();
    }
    for (int i = 0; i < mean.length; i++) if (Math.abs(mean[i]) < settings.prune()) mean[i] = 0;
    return Weights.of(kept, mean);
  }

  private float[] learn(int size, Random random) {
    var weights = new float[size];
    var squares = new float[size];
    var order = new ArrayList<>(choices);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (Choice choice : order) step(choice, weights, squares, random.nextInt());
    }
    return weights;
  }

  /// The features seen at least twice, sorted.
  private int[] seenTwice() {
    int total = 0;
    for (Choice choice : choices) for (int[] option : choice.options) total += option.length;
    var all = new int[total];
    int at = 0;
    for (Choice choice : choices)
      for (int[] option : choice.options) {
        System.arraycopy(option, 0, all, at, option.length);
        at += option.length;
      }
    return frequent(all, 2);
  }

  /// The values that occur at least so often, sorted; sorts the given ones.
  static int[] frequent(int[] all, int least) {
    Arrays.parallelSort(all);
    int kept = 0;
    for (int i = 0; i < all.length;) {
      int next = i;
      while (next < all.length && all[next] == all[i]) next++;
      int value = all[i];
      if (next - i >= least) all[kept++] = value;
      i = next;
    }
    return Arrays.copyOf(all, kept);
  }

  /// Replaces hashes by their rank, -1 for those that are left out.
  static void number(int[] option, int[] kept) {
    for (int i = 0; i < option.length; i++) option[i] = Math.max(-1, Arrays.binarySearch(kept, option[i]));
  }

  private void step(Choice choice, float[] weights, float[] squares, int salt) {
    int options = choice.options.length;
    var scores = new double[options];
    double max = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < options; o++) {
      scores[o] = score(choice.options[o], weights, salt);
      max = Math.max(max, scores[o]);
    }
    double all = 0;
    double right = 0;
    for (int o = 0; o < options; o++) {
      scores[o] = Math.exp(scores[o] - max);
      all += scores[o];
      if (choice.right[o]) right += scores[o];
    }
    int touched = 0;
    for (int o = 0; o < options; o++) {
      double pull = (choice.right[o] ? scores[o] / Math.max(right, 1e-300) : 0) - scores[o] / all;
      if (Math.abs(pull) >= 1e-4) touched = pull(choice.options[o], (float) (pull / keep()), salt, touched);
    }
    for (int i = 0; i < touched; i++) {
      update(touches[i], gradients[touches[i]], weights, squares);
      gradients[touches[i]] = 0;
    }
  }

  /// Adds to the gradient of every feature of the option and notes which were touched first.
  private int pull(int[] option, float pull, int salt, int touched) {
    int count = touched;
    for (int feature : option) {
      if (feature < 0 || isDropped(feature, salt)) continue;
      if (gradients[feature] == 0) {
        if (count == touches.length) touches = Arrays.copyOf(touches, count * 2);
        touches[count++] = feature;
      }
      gradients[feature] += pull;
    }
    return count;
  }

  private void update(int feature, double gradient, float[] weights, float[] squares) {
    squares[feature] += (float) (gradient * gradient);
    weights[feature] += (float) (settings.rate() * gradient / (Math.sqrt(squares[feature]) + 1e-6));
  }

  private double score(int[] option, float[] weights, int salt) {
    double sum = 0;
    for (int feature : option) if (feature >= 0 && !isDropped(feature, salt)) sum += weights[feature];
    return sum / keep();
  }

  private double keep() {
    return 1 - settings.dropout();
  }

  private boolean isDropped(int feature, int salt) {
    int hash = (feature ^ salt) * 0x9E3779B1;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return (hash >>> 8) < settings.dropout() * (1 << 24);
  }
}
