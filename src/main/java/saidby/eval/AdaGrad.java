package saidby.eval;

import java.util.Arrays;

/// Rows of weights that learn by AdaGrad (Duchi, Hazan and Singer, 2011): what is often moved moves ever less. Pulls
/// are gathered first and followed all at once, so that twenty words of one sentence that say the same count as one
/// step, not as twenty. The weights to use in the end are the mean over many moments.
final class AdaGrad {
  private final int width;
  private final double rate;
  private final double decay;
  private final float[] weights;
  private final float[] squares;
  private final float[] pulls;
  private final float[] sums;
  private final boolean[] isTouched;
  private int[] touched = new int[1024];
  private int touches;
  private int moments;

  /// @param rate length of the first step of a weight
  /// @param decay how strongly a weight that moves is drawn back to zero
  AdaGrad(int rows, int width, double rate, double decay) {
    this.width = width;
    this.rate = rate;
    this.decay = decay;
    weights = new float[rows * width];
    squares = new float[rows * width];
    pulls = new float[rows * width];
    sums = new float[rows * width];
    isTouched = new boolean[rows];
  }

  float weight(int row, int column) {
    return weights[row * width + column];
  }

  /// Adds one row of weights, times a factor, to some scores.
  void addTo(float[] scores, int offset, int row, float factor) {
    for (int column = 0; column < width; column++) scores[offset + column] += weights[row * width + column] * factor;
  }

  /// Remembers where a row should go until the next [#step()].
  void pull(int row, float[] by) {
    if (!isTouched[row]) touch(row);
    for (int column = 0; column < width; column++) pulls[row * width + column] += by[column];
  }

  private void touch(int row) {
    isTouched[row] = true;
    if (touches == touched.length) touched = Arrays.copyOf(touched, touches * 2);
    touched[touches++] = row;
  }

  /// Moves every row that was pulled.
  void step() {
    for (int i = 0; i < touches; i++) {
      int first = touched[i] * width;
      for (int at = first; at < first + width; at++) {
        double pull = pulls[at] - decay * weights[at];
        squares[at] += (float) (pull * pull);
        weights[at] += (float) (rate * pull / (Math.sqrt(squares[at]) + 1e-6));
        pulls[at] = 0;
      }
      isTouched[touched[i]] = false;
    }
    touches = 0;
  }

  /// Lets the weights of this moment count for the mean.
  void remember() {
    for (int i = 0; i < sums.length; i++) sums[i] += weights[i];
    moments++;
  }

  /// The mean over all remembered moments.
  float[] mean() {
    var mean = new float[sums.length];
    for (int i = 0; i < mean.length; i++) mean[i] = sums[i] / Math.max(1, moments);
    return mean;
  }
}
