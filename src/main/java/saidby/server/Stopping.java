package saidby.server;

import java.time.Duration;

/// Whether the server stops. It takes no more requests then and lets those under way end; the long ones among them ask
/// here whether they may go on. Safe on any thread.
final class Stopping {
  /// How long requests under way may take when the server stops.
  static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration FOR_LONG_ANSWERS = Duration.ofSeconds(8);

  private final Duration grace;
  private final long patienceNanos;
  private volatile boolean begun;
  private volatile long begunAt;

  Stopping() {
    this(GRACE, FOR_LONG_ANSWERS);
  }

  /// @param grace how long requests under way may take; then they are given up
  /// @param patience how much longer an answer may be written that has no end in sight; less than the grace, so that it is
  ///     broken off on purpose and not by whatever is closed beneath it
  Stopping(Duration grace, Duration patience) {
    this.grace = grace;
    this.patienceNanos = patience.toNanos();
  }

  Duration grace() {
    return grace;
  }

  void begin() {
    begunAt = System.nanoTime();
    begun = true;
  }

  boolean hasBegun() {
    return begun;
  }

  /// Whether a long answer has to be broken off.
  boolean isDue() {
    return begun && System.nanoTime() - begunAt >= patienceNanos;
  }
}
