package saidby.speaker;

import java.util.Arrays;

/// The forward-backward algorithm over the tags of one paragraph. One lattice is used again and again.
public final class Lattice {
  private static final int TAGS = 6;
  private static final int SQUARE = TAGS * TAGS;

  private double[] emissions = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] transitions = new double[0];
  private double[] scales = new double[0];
  private int size;

  /// Runs over `count` items.
  ///
  /// @param scores six an item
  /// @param kinds kind of the transition into each item
  /// @param edges 36 factors a kind: the exponentials of the weights
  public void run(float[] scores, int[] kinds, int count, double[] edges) {
    size = count;
    if (emissions.length < count * TAGS) grow(count);
    for (int i = 0; i < count; i++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[i * TAGS + tag]);
      for (int tag = 0; tag < TAGS; tag++) emissions[i * TAGS + tag] = Math.exp(scores[i * TAGS + tag] - top);
      for (int pair = 0; pair < SQUARE; pair++)
        transitions[i * SQUARE + pair] = edges[kinds[i] * SQUARE + pair];
    }
    goForward();
    goBackward();
  }

  private void grow(int count) {
    int room = Math.max(count, 256) * 2;
    emissions = new double[room * TAGS];
    forward = new double[room * TAGS];
    backward = new double[room * TAGS];
    transitions = new double[room * SQUARE];
    scales = new double[room];
  }

  private void goForward() {
    for (int i = 0; i < size; i++) {
      double sum = 0;
      for (int to = 0; to < TAGS; to++) {
        double into = i == 0 ? transitions[to] : 0;
        for (int from = 0; i > 0 && from < TAGS; from++)
          into += forward[(i - 1) * TAGS + from] * transitions[i * SQUARE + from * TAGS + to];
        forward[i * TAGS + to] = into * emissions[i * TAGS + to];
        sum += forward[i * TAGS + to];
      }
      scales[i] = sum;
      for (int to = 0; to < TAGS; to++) forward[i * TAGS + to] /= sum;
    }
  }

  private void goBackward() {
    if (size == 0) return;
    Arrays.fill(backward, (size - 1) * TAGS, size * TAGS, 1);
    for (int i = size - 2; i >= 0; i--)
      for (int from = 0; from < TAGS; from++) {
        double sum = 0;
        for (int to = 0; to < TAGS; to++)
          sum += transitions[(i + 1) * SQUARE + from * TAGS + to] * emissions[(i + 1) * TAGS + to]
              * backward[(i + 1) * TAGS + to];
        backward[i * TAGS + from] = sum / scales[i + 1];
      }
  }

  /// Probability that the item has the tag.
  public double at(int item, int tag) {
    return forward[item * TAGS + tag] * backward[item * TAGS + tag];
  }

  /// Probability that the item has the tag `to` and the one before it `from`; the first item comes from tag 0.
  public double between(int item, int from, int to) {
    if (item == 0) return from == 0 ? at(0, to) : 0;
    return forward[(item - 1) * TAGS + from] * transitions[item * SQUARE + from * TAGS + to]
        * emissions[item * TAGS + to]
        * backward[item * TAGS + to] / scales[item];
  }
}
