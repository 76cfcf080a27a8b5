package saidby.intake;

import java.time.Duration;

/// When the next commit is due: soon after the first change that waits where commits are cheap and few, later where they come
/// close upon each other, and never later than allowed. Times are those of [System#nanoTime]: clocks on the wall go back.
final class Pace {
  private static final long SHORTEST = Duration.ofMillis(20).toNanos();
  /// A commit may take this part of the time.
  private static final int PART = 4;

  private final long longest;
  private long begun;
  private long took;

  /// @param gather how long a change waits at most
  Pace(Duration gather) {
    longest = gather.toNanos();
    begun = System.nanoTime() - longest;
  }

  /// @param first when the first change came that waits
  long due(long first) {
    long pause = Math.clamp(took * PART, SHORTEST, Math.max(SHORTEST, longest));
    long next = begun + pause - first > 0 ? begun + pause : first;
    return next - (first + longest) > 0 ? first + longest : next;
  }

  void begin() {
    begun = System.nanoTime();
  }

  void end() {
    took = System.nanoTime() - begun;
  }
}
