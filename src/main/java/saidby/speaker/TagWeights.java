package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Learned weights of a linear chain over [Tag]s: a row of weights for each feature, and a square of weights for each
/// kind of transition. Stored in bytes.
public final class TagWeights {
  /// Kinds of transitions, see [ItemFeatures#edge(int)].
  public static final int EDGES = 256;
  private static final int TAGS = 6;
  private static final float STEP = 1f / 96;

  /// Hash and first weight of its row side by side, so that a look-up touches one place in memory.
  private final int[] table;
  private final byte[] weights;
  private final float[] edges;
  private final double[] factors = new double[EDGES * TAGS * TAGS];
  private final int mask;

  private TagWeights(int[] hashes, byte[] weights, float[] edges) {
    int slots = Integer.highestOneBit(Math.max(4, hashes.length) * 2 - 1) << 1;
    table = new int[slots * 2];
    mask = slots - 1;
    this.weights = weights;
    this.edges = edges;
    for (int i = 0; i < edges.length; i++) factors[i] = Math.exp(edges[i]);
    for (int row = 0; row < hashes.length; row++) put(hashes[row], row);
  }

  /// @param hashes features, sorted
  /// @param weights six a feature
  /// @param edges [#EDGES] times 36, from tag and to tag
  public static TagWeights of(int[] hashes, float[] weights, float[] edges) {
    var bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.clamp(Math.round(weights[i] / STEP), -127, 127);
    return new TagWeights(hashes, bytes, edges);
  }

  private void put(int hash, int row) {
    int at = hash & mask;
    while (table[at * 2] != 0) at = at + 1 & mask;
    table[at * 2] = hash;
    table[at * 2 + 1] = row * TAGS;
  }

  /// Adds up the rows of all features into six scores from the offset on.
  void score(FeatureBag bag, float[] scores, int offset) {
    int nothing = 0;
    int leads = 0;
    int before = 0;
    int after = 0;
    int trails = 0;
    int gap = 0;
    for (int i = 0; i < bag.size(); i++) {
      int row = row(bag.hash(i));
      if (row < 0) continue;
      nothing += weights[row];
      leads += weights[row + 1];
      before += weights[row + 2];
      after += weights[row + 3];
      trails += weights[row + 4];
      gap += weights[row + 5];
    }
    scores[offset] = nothing * STEP;
    scores[offset + 1] = leads * STEP;
    scores[offset + 2] = before * STEP;
    scores[offset + 3] = after * STEP;
    scores[offset + 4] = trails * STEP;
    scores[offset + 5] = gap * STEP;
  }

  private int row(int hash) {
    int at = hash & mask;
    while (table[at * 2] != 0) {
      if (table[at * 2] == hash) return table[at * 2 + 1];
      at = at + 1 & mask;
    }
    return -1;
  }

  /// [#EDGES] times 36 factors, from tag and to tag: the exponentials of the weights; not to be changed.
  double[] factors() {
    return factors;
  }

  static TagWeights read(ByteBuffer in) {
    var hashes = new int[in.getInt()];
    for (int i = 0; i < hashes.length; i++) hashes[i] = in.getInt();
    var weights = new byte[hashes.length * TAGS];
    in.get(weights);
    var edges = new float[EDGES * TAGS * TAGS];
    for (int i = 0; i < edges.length; i++) edges[i] = in.getShort() / 1024f;
    return new TagWeights(hashes, weights, edges);
  }

  void write(DataOutputStream out) throws IOException {
    var hashes = new int[weights.length / TAGS];
    for (int slot = 0; slot < table.length; slot += 2)
      if (table[slot] != 0) hashes[table[slot + 1] / TAGS] = table[slot];
    out.writeInt(hashes.length);
    for (int hash : hashes) out.writeInt(hash);
    out.write(weights);
    for (float edge : edges) out.writeShort(Math.clamp(Math.round(edge * 1024), Short.MIN_VALUE, Short.MAX_VALUE));
  }
}
