package saidby.speaker;

import java.util.Arrays;

/// Features that hold of one option, each a 32-bit hash of its template and its values. One bag is filled and emptied
/// again and again.
public sealed class FeatureBag permits NamedFeatures {
  private int[] hashes = new int[160];
  private int[] passed = new int[160];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int template) {
    addHash(mix(template, 0x5bd1e995));
  }

  void add(int template, int value) {
    addHash(mix(mix(template, 0x5bd1e995), value));
  }

  void add(int template, int value, int second) {
    addHash(mix(mix(mix(template, 0x5bd1e995), value), second));
  }

  void add(int template, int value, int second, int third) {
    addHash(mix(mix(mix(mix(template, 0x5bd1e995), value), second), third));
  }

  /// A feature whose hash is known.
  void addHash(int hash) {
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

  /// How many of the features pass; [#passed()] begins with them, until the next call. Without a branch, because no
  /// processor could foresee it.
  int filter(FeatureFilter filter) {
    if (passed.length < size) passed = new int[hashes.length];
    int count = 0;
    for (int i = 0; i < size; i++) {
      int hash = hashes[i];
      passed[count] = hash;
      count += filter.passes(hash);
    }
    return count;
  }

  /// What passed the filter, and room behind; the reader may overwrite it.
  int[] passed() {
    return passed;
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
