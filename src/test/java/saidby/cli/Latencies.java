package saidby.cli;

import java.util.Arrays;
import java.util.Locale;

/// How long things took. Safe on any thread.
final class Latencies {
  private long[] micros = new long[1024];
  private int size;

  synchronized void add(long nanos) {
    if (size == micros.length) micros = Arrays.copyOf(micros, size * 2);
    micros[size++] = nanos / 1_000;
  }

  synchronized int size() {
    return size;
  }

  /// In milliseconds; 0 where nothing was measured.
  synchronized double quantile(double share) {
    if (size == 0) return 0;
    long[] sorted = Arrays.copyOf(micros, size);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(size - 1L, Math.round(share * size))] / 1e3;
  }

  /// A line of a table of Markdown: name, number, median, 99 of a hundred, longest, in milliseconds.
  String row(String name) {
    return String.format(Locale.ROOT, "| %-30s | %,9d | %8.1f | %8.1f | %8.1f |", name, size(), quantile(0.5),
        quantile(0.99), quantile(1));
  }
}
