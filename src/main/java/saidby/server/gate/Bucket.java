package saidby.server.gate;

/// A bucket of tokens, one of which each request takes: full at first, and filled evenly. For one thread at a time.
final class Bucket {
  private static final double MINUTE = 60e9;

  private final int size;
  private double tokens;
  private long filled;

  /// @param size tokens that it holds, and that it gets in a minute
  Bucket(int size, long nanoTime) {
    this.size = size;
    this.tokens = size;
    this.filled = nanoTime;
  }

  int size() {
    return size;
  }

  /// Takes a token; false if there is none.
  boolean take(long nanoTime) {
    tokens = Math.min(size, tokens + (nanoTime - filled) * (size / MINUTE));
    filled = nanoTime;
    if (tokens < 1) return false;
    tokens--;
    return true;
  }

  /// Takes tokens that are perhaps still to come.
  void charge(int more) {
    tokens -= more;
  }

  /// Whole tokens that are left.
  int left() {
    return Math.max(0, (int) tokens);
  }

  /// Seconds until there are so many, rounded up.
  long secondsUntil(int wanted) {
    return (long) Math.ceil(Math.max(0, wanted - tokens) * 60 / size);
  }
}
