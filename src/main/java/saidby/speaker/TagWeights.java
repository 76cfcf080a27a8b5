package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Learned weights of a linear chain over [Tag]s: a row of weights for each feature, and a square of weights for each
/// kind of transition. Stored in bytes.
public final class TagWeights {
  /// Kinds of transitions, see [ItemFeatures#edge(int)].
  public static final int EDGES = 256;
  private static final int TAGS = Tag.COUNT;
  private static final float STEP = 1f / 100;
  /// Added to each weight in the table, so that none is below 0 and sums stay within their 16 bits.
  private static final int BIAS = 128;

  /// Two numbers a slot: the weights of four tags, 16 bits each; the weights of the other two and the hash. So a
  /// look-up touches one place in memory, and two additions add up all six tags.
  private final long[] table;
  private final float[] edges;
  private final double[] factors = new double[EDGES * TAGS * TAGS];
  private final int mask;
  private final FeatureFilter filter;
  private final int rows;

  private TagWeights(int[] hashes, byte[] weights, float[] edges) {
    rows = hashes.length;
    int slots = Integer.highestOneBit(Math.max(4, rows) * 2 - 1) << 1;
    table = new long[slots * 2];
    mask = slots - 1;
    filter = new FeatureFilter(rows);
    this.edges = edges;
    for (int i = 0; i < edges.length; i++) factors[i] = Math.exp(edges[i]);
    for (int row = 0; row < rows; row++) put(hashes[row], weights, row * TAGS);
  }

  /// @param hashes features, sorted
  /// @param weights six a feature
  /// @param edges [#EDGES] times 36, from tag and to tag
  public static TagWeights of(int[] hashes, float[] weights, float[] edges) {
    var bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.clamp(Math.round(weights[i] / STEP), -127, 127);
    return new TagWeights(hashes, bytes, edges);
  }

  private void put(int hash, byte[] weights, int row) {
    int at = hash & mask;
    while (table[at * 2 + 1] != 0) at = at + 1 & mask;
    for (int tag = 0; tag < 4; tag++) table[at * 2] |= lane(weights[row + tag], tag);
    for (int tag = 4; tag < 6; tag++) table[at * 2 + 1] |= lane(weights[row + tag], tag - 4);
    table[at * 2 + 1] |= (long) hash << 32;
    filter.add(hash);
  }

  /// Adds up the rows of all features into six scores from the offset on.
  ///
  /// The first loop has no branch that depends on what it reads, so that the processor fetches many slots at once; what
  /// it does not find where it belongs is looked for in the second one.
  void score(FeatureBag bag, float[] scores, int offset) {
    long four = 0;
    long two = 0;
    int known = 0;
    int moved = 0;
    int count = bag.filter(filter);
    int[] hashes = bag.passed();
    for (int i = 0; i < count; i++) {
      int hash = hashes[i];
      int at = (hash & mask) * 2;
      long second = table[at + 1];
      boolean hit = (int) (second >>> 32) == hash;
      long kept = hit ? -1L : 0;
      four += table[at] & kept;
      two += second & kept & 0xFFFFFFFFL;
      known += hit ? 1 : 0;
      hashes[moved] = hash;
      moved += hit || second == 0 ? 0 : 1;
    }
    for (int i = 0; i < moved; i++) {
      int at = slot(hashes[i]);
      if (at < 0) continue;
      four += table[at];
      two += table[at + 1] & 0xFFFFFFFFL;
      known++;
    }
    for (int tag = 0; tag < 4; tag++) scores[offset + tag] = sum(four, tag, known) * STEP;
    for (int tag = 4; tag < 6; tag++) scores[offset + tag] = sum(two, tag - 4, known) * STEP;
  }

  private static long lane(byte weight, int place) {
    return (long) (weight + BIAS) << (16 * place);
  }

  private static int sum(long sums, int place, int count) {
    return (int) ((sums >>> (16 * place)) & 0xFFFF) - BIAS * count;
  }

  /// Where the feature stands in the table, -1 when it was never learned.
  private int slot(int hash) {
    int at = hash & mask;
    while (table[at * 2 + 1] != 0) {
      if ((int) (table[at * 2 + 1] >>> 32) == hash) return at * 2;
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
    var hashes = new int[rows];
    int row = 0;
    for (int slot = 1; slot < table.length; slot += 2) if (table[slot] != 0) hashes[row++] = (int) (table[slot] >>> 32);
    Arrays.sort(hashes);
    out.writeInt(rows);
    for (int hash : hashes) out.writeInt(hash);
    for (int hash : hashes) {
      int at = slot(hash);
      for (int tag = 0; tag < 4; tag++) out.writeByte(sum(table[at], tag, 1));
      for (int tag = 4; tag < 6; tag++) out.writeByte(sum(table[at + 1], tag - 4, 1));
    }
    for (float edge : edges) out.writeShort(Math.clamp(Math.round(edge * 1024), Short.MIN_VALUE, Short.MAX_VALUE));
  }
}
