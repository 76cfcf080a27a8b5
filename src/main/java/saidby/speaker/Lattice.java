package saidby.speaker;

import java.util.Arrays;

/// The forward-backward algorithm over the tags of one paragraph. One lattice is used again and again.
public final class Lattice {
  private static final int TAGS = 6;
  private static final int SQUARE = TAGS * TAGS;

  private double[] emissions = {};
  private double[] forward = {};
  private double[] backward = {};
  private double[] scales = {};
  /// Where the factors of the transition into each item begin.
  private int[] squares = {};
  private double[] factors = {};
  private int size;

  /// Runs over `count` items.
  ///
  /// @param scores six an item
  /// @param kinds kind of the transition into each item
  /// @param edges 36 factors a kind: the exponentials of the weights; to be left alone as long as answers are asked for
  public void run(float[] scores, int[] kinds, int count, double[] edges) {
    size = count;
    factors = edges;
    if (scales.length < count) grow(count);
    for (int i = 0; i < count; i++) {
      emit(scores, i * TAGS);
      squares[i] = kinds[i] * SQUARE;
    }
    goForward();
    goBackward();
  }

  private void grow(int count) {
    int room = Math.max(count, 256) * 2;
    emissions = new double[room * TAGS];
    forward = new double[room * TAGS];
    backward = new double[room * TAGS];
    scales = new double[room];
    squares = new int[room];
  }

  /// Many items have the scores of the one before, where nothing is reported: these cost no exponentials.
  private void emit(float[] scores, int at) {
    if (at > 0 && Arrays.equals(scores, at, at + TAGS, scores, at - TAGS, at)) {
      System.arraycopy(emissions, at - TAGS, emissions, at, TAGS);
      return;
    }
    float top = scores[at];
    for (int tag = 1; tag < TAGS; tag++) top = Math.max(top, scores[at + tag]);
    for (int tag = 0; tag < TAGS; tag++) emissions[at + tag] = Math.exp(scores[at + tag] - top);
  }

  private void goForward() {
    for (int i = 0; i < size; i++) {
      double sum = 0;
      int at = i * TAGS;
      for (int to = 0; to < TAGS; to++) {
        forward[at + to] = (i == 0 ? factors[squares[0] + to] : into(at - TAGS, squares[i] + to)) * emissions[at + to];
        sum += forward[at + to];
      }
      scales[i] = sum;
      for (int to = 0; to < TAGS; to++) forward[at + to] /= sum;
    }
  }

  private double into(int before, int factor) {
    double into = 0;
    for (int from = 0; from < TAGS; from++) into += forward[before + from] * factors[factor + from * TAGS];
    return into;
  }

  private void goBackward() {
    if (size == 0) return;
    Arrays.fill(backward, (size - 1) * TAGS, size * TAGS, 1);
    for (int i = size - 2; i >= 0; i--)
      for (int from = 0; from < TAGS; from++)
        backward[i * TAGS + from] = outOf((i + 1) * TAGS, squares[i + 1] + from * TAGS) / scales[i + 1];
  }

  private double outOf(int behind, int factor) {
    double sum = 0;
    for (int to = 0; to < TAGS; to++) sum += factors[factor + to] * emissions[behind + to] * backward[behind + to];
    return sum;
  }

  /// Probability that the item has the tag.
  public double at(int item, int tag) {
    return forward[item * TAGS + tag] * backward[item * TAGS + tag];
  }

  /// Probability that the item has the tag `to` and the one before it `from`; the first item comes from tag 0.
  public double between(int item, int from, int to) {
    if (item == 0) return from == 0 ? at(0, to) : 0;
    return forward[(item - 1) * TAGS + from] * factors[squares[item] + from * TAGS + to] * emissions[item * TAGS + to]
        * backward[item * TAGS + to] / scales[item];
  }
}
