package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Learned weights by feature hash: a sorted file of hashes and 16-bit weights, an open-addressing table in memory.
public final class Weights {
  /// One step of a stored weight.
  private static final float STEP = 1f / 2048;

  /// Hash in the upper half and bits of the weight in the lower, so that a look-up touches one place in memory.
  private final long[] table;
  private final int mask;
  private final FeatureFilter filter;

  private Weights(int[] hashes, float[] weights) {
    int slots = Integer.highestOneBit(Math.max(4, hashes.length) * 4 - 1);
    table = new long[slots];
    mask = slots - 1;
    filter = new FeatureFilter(hashes.length);
    for (int i = 0; i < hashes.length; i++) put(hashes[i], weights[i]);
  }

  /// The weights of these features; a hash of 0 and a weight of 0 are left out.
  public static Weights of(int[] hashes, float[] weights) {
    return new Weights(hashes, weights);
  }

  private void put(int hash, float weight) {
    if (hash == 0 || weight == 0) return;
    int at = hash & mask;
    while (table[at] != 0 && hash(table[at]) != hash) at = at + 1 & mask;
    table[at] = (long) hash << 32 | (Float.floatToRawIntBits(weight) & 0xFFFFFFFFL);
    filter.add(hash);
  }

  private static int hash(long slot) {
    return (int) (slot >>> 32);
  }

  /// Weight of one feature, 0 when it was never learned.
  float of(int hash) {
    int at = hash & mask;
    while (table[at] != 0) {
      if (hash(table[at]) == hash) return Float.intBitsToFloat((int) table[at]);
      at = at + 1 & mask;
    }
    return 0;
  }

  /// Sum over all features.
  float score(FeatureBag bag) {
    float sum = 0;
    int known = bag.filter(filter);
    for (int i = 0; i < known; i++) sum += of(bag.passed()[i]);
    return sum;
  }

  static Weights read(ByteBuffer in) {
    var hashes = new int[in.getInt()];
    var weights = new float[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.getInt();
      weights[i] = in.getShort() * STEP;
    }
    return new Weights(hashes, weights);
  }

  /// Writes the features in the order of their hashes, weights rounded to 16 bits.
  public void write(DataOutputStream out) throws IOException {
    int[] order = Arrays.stream(table)
        .mapToInt(Weights::hash)
        .filter(hash -> hash != 0 && Math.round(of(hash) / STEP) != 0)
        .sorted()
        .toArray();
    out.writeInt(order.length);
    for (int hash : order) {
      out.writeInt(hash);
      out.writeShort(Math.clamp(Math.round(of(hash) / STEP), Short.MIN_VALUE, Short.MAX_VALUE));
    }
  }
}
