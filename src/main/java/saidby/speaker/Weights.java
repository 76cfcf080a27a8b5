package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Learned weights by feature hash: a sorted file of hashes and 16-bit weights, an open-addressing table in memory.
public final class Weights {
  /// One step of a stored weight.
  private static final float STEP = 1f / 2048;

  private final int[] keys;
  private final float[] values;
  private final int mask;

  private Weights(int[] hashes, float[] weights) {
    int slots = Integer.highestOneBit(Math.max(4, hashes.length) * 4 - 1);
    keys = new int[slots];
    values = new float[slots];
    mask = slots - 1;
    for (int i = 0; i < hashes.length; i++) put(hashes[i], weights[i]);
  }

  /// The weights of these features; a hash of 0 and a weight of 0 are left out.
  public static Weights of(int[] hashes, float[] weights) {
    return new Weights(hashes, weights);
  }

  private void put(int hash, float weight) {
    if (hash == 0 || weight == 0) return;
    int at = hash & mask;
    while (keys[at] != 0 && keys[at] != hash) at = at + 1 & mask;
    keys[at] = hash;
    values[at] = weight;
  }

  /// Weight of one feature, 0 when it was never learned.
  float of(int hash) {
    int at = hash & mask;
    while (keys[at] != 0) {
      if (keys[at] == hash) return values[at];
      at = at + 1 & mask;
    }
    return 0;
  }

  /// Sum over all features.
  float score(FeatureBag bag) {
    float sum = 0;
    for (int i = 0; i < bag.size(); i++) sum += of(bag.hash(i));
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
    int[] order = Arrays.stream(keys).filter(hash -> hash != 0 && Math.round(of(hash) / STEP) != 0).sorted().toArray();
    out.writeInt(order.length);
    for (int hash : order) {
      out.writeInt(hash);
      out.writeShort(Math.clamp(Math.round(of(hash) / STEP), Short.MIN_VALUE, Short.MAX_VALUE));
    }
  }
}
