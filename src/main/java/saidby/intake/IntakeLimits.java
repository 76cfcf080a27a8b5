package saidby.intake;

import java.time.Duration;

/// How much an intake takes on, and how it shares the machine with searches.
///
/// @param changes most that are under way at once
/// @param text most text under way at once, in UTF-16 units; what is annotated takes some ten times as much
/// @param lanes threads that annotate and write
/// @param gather how long a change may wait for others to be committed with
/// @param rest how long nothing must have been written until the index is let go of
/// @param retry how long to wait before the next attempt where nothing can be written
public record IntakeLimits(int changes, int text, int lanes, Duration gather, Duration rest, Duration retry) {

  /// One processor stays free for searches, where there are two.
  public static final IntakeLimits STANDARD = new IntakeLimits(4_000, 8_000_000,
      Math.max(1, Runtime.getRuntime().availableProcessors() - 1), Duration.ofMillis(150), Duration.ofSeconds(10),
      Duration.ofSeconds(1));
}
