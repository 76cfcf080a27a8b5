package saidby.speaker;

import java.util.Arrays;

/// Features that hold of one option, each a 32-bit hash of its template and its values. One bag is filled and emptied
/// again and again.
public final class FeatureBag {
  private int[] hashes = new int[160];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int template) {
    push(mix(template, 0x5bd1e995));
  }

  void add(int template, int value) {
    push(mix(mix(template, 0x5bd1e995), value));
  }

  void add(int template, int value, int second) {
    push(mix(mix(mix(template, 0x5bd1e995), value), second));
  }

  void add(int template, int value, int second, int third) {
    push(mix(mix(mix(mix(template, 0x5bd1e995), value), second), third));
  }

  private void push(int hash) {
    if (size == hashes.length) hashes = Arrays.copyOf(hashes, size * 2);
    hashes[size++] = hash;
  }

  /// Number of features.
  public int size() {
    return size;
  }

  public int hash(int index) {
    return hashes[index];
  }

  /// All hashes, in the order they came.
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  /// Two values in one, well scattered.
  static int mix(int a, int b) {
    int hash = a * 0x9E3779B1 ^ b;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
