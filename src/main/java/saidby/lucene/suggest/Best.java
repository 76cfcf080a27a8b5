package saidby.lucene.suggest;

import java.util.Arrays;

/// The lowest few of many numbers, each once.
final class Best {
  private final int[] without;
  private final int[] kept;
  private int size;

  /// @param without numbers that are not wanted
  Best(int most, int... without) {
    this.kept = new int[most];
    this.without = without;
  }

  /// Whether this or some higher number would still be taken.
  boolean wants(int number) {
    return size < kept.length || (size > 0 && number < kept[size - 1]);
  }

  void add(int number) {
    int at = Arrays.binarySearch(kept, 0, size, number);
    if (at >= 0 || !wants(number)) return;
    for (int other : without) if (other == number) return;
    int to = -at - 1;
    int last = Math.min(size, kept.length - 1);
    System.arraycopy(kept, to, kept, to + 1, last - to);
    kept[to] = number;
    size = last + 1;
  }

  int[] sorted() {
    return Arrays.copyOf(kept, size);
  }
}
