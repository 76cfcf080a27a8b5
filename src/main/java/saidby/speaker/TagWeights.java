package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Learned weights of a linear chain over [Tag]s: a row of weights for each feature, and a square of weights for each
/// kind of transition. Stored in bytes.
public final class TagWeights {
  /// Kinds of transitions, see [ItemFeatures#edge(int)].
  public static final int EDGES = 256;
  private static final int TAGS = Tag.COUNT;
  private static final float STEP = 1f / 100;
  /// Added to each weight in the table, so that none is 0 or less and sums stay within their 16 bits.
  private static final int BIAS = 128;
  /// With fewer, place and upper half would not tell all of a hash.
  private static final int LEAST_SLOTS = 1 << 15;

  private static final long LANES = 0x00FF00FF00FF00FFL;

  private final int[] hashes;
  private final byte[] weights;
  /// One number a slot: the weights of six tags, a byte each, and above them the upper half of the feature's hash, of
  /// which the place tells the rest. So a look-up touches one place in memory, and the whole is small enough to stay near
  /// the processor.
  private final long[] table;
  private final float[] edges;
  private final double[] factors = new double[EDGES * TAGS * TAGS];
  private final int mask;
  private final FeatureFilter filter;

  private TagWeights(int[] hashes, byte[] weights, float[] edges) {
    this.hashes = hashes;
    this.weights = weights;
    this.edges = edges;
    int slots = Integer.highestOneBit(Math.max(LEAST_SLOTS, hashes.length * 4 / 3)) << 1;
    table = new long[slots];
    mask = slots - 1;
    filter = new FeatureFilter(hashes.length);
    for (int i = 0; i < edges.length; i++) factors[i] = Math.exp(edges[i]);
    for (int row = 0; row < hashes.length; row++) put(hashes[row], row * TAGS);
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
    while (table[at] != 0) at = at + 1 & mask;
    long slot = (long) (hash >>> 16) << 48;
    for (int tag = 0; tag < TAGS; tag++) slot |= (long) (weights[row + tag] + BIAS) << (8 * tag);
    table[at] = slot;
    filter.add(hash);
  }

  /// Adds up the rows of all features into six scores from the offset on.
  ///
  /// The first loop has no branch that depends on what it reads, so that the processor fetches many slots at once; what
  /// it does not find where it belongs is looked for in the second one.
  void score(FeatureBag bag, float[] scores, int offset) {
    long even = 0;
    long odd = 0;
    int known = 0;
    int moved = 0;
    int count = bag.filter(filter);
    int[] passed = bag.passed();
    for (int i = 0; i < count; i++) {
      int hash = passed[i];
      long slot = table[hash & mask];
      boolean hit = (int) (slot >>> 48) == hash >>> 16 && slot != 0;
      long kept = hit ? slot : 0;
      even += kept & LANES;
      odd += kept >>> 8 & LANES;
      known += hit ? 1 : 0;
      passed[moved] = hash;
      moved += hit || slot == 0 ? 0 : 1;
    }
    for (int i = 0; i < moved; i++) {
      long slot = slot(passed[i]);
      even += slot & LANES;
      odd += slot >>> 8 & LANES;
      known += slot == 0 ? 0 : 1;
    }
    for (int tag = 0; tag < TAGS; tag += 2) {
      scores[offset + tag] = sum(even, tag / 2, known) * STEP;
      scores[offset + tag + 1] = sum(odd, tag / 2, known) * STEP;
    }
  }

  private static int sum(long sums, int lane, int count) {
    return (int) ((sums >>> (16 * lane)) & 0xFFFF) - BIAS * count;
  }

  /// What stands in the table for the feature, 0 when it was never learned.
  private long slot(int hash) {
    int at = hash & mask;
    while (table[at] != 0) {
      if ((int) (table[at] >>> 48) == hash >>> 16) return table[at];
      at = at + 1 & mask;
    }
    return 0;
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
    out.writeInt(hashes.length);
    for (int hash : hashes) out.writeInt(hash);
    out.write(weights);
    for (float edge : edges) out.writeShort(Math.clamp(Math.round(edge * 1024), Short.MIN_VALUE, Short.MAX_VALUE));
  }
}
