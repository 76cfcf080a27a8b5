package saidby.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Leaves each host alone between two requests: for a moment as a rule, for as long as its robots.txt or its
/// Retry-After say, and ever longer while it fails.
final class Pace {
  /// Longer than that nobody waits in place; the request is put off.
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 6;

  private final Time time;
  private final Map<String, Standing> hosts = new ConcurrentHashMap<>();

  /// When a host may be asked again, and how often it failed in a row.
  private record Standing(Instant free, int failures) {}

  Pace(Time time) {
    this.time = time;
  }

  /// Waits until the host may be asked.
  ///
  /// @return when it may be, where that is too long to wait for
  Optional<Instant> await(String host) throws InterruptedException {
    Standing standing = hosts.getOrDefault(host, new Standing(Instant.MIN, 0));
    Instant now = time.instant();
    if (!standing.free().isAfter(now)) return Optional.empty();
    Duration wait = Duration.between(now, standing.free());
    if (wait.compareTo(PATIENCE) > 0) return Optional.of(standing.free());
    time.pass(wait);
    return Optional.empty();
  }

  /// The host answered.
  void answered(String host, Duration interval) {
    hosts.put(host, new Standing(time.instant().plus(interval), 0));
  }

  /// The host is in trouble, or wants to be left alone.
  ///
  /// @param told when to come back, where it says so
  /// @return when it may be asked again
  Instant troubled(String host, Optional<Instant> told) {
    int failures = hosts.getOrDefault(host, new Standing(Instant.MIN, 0)).failures() + 1;
    Duration own = FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    Instant free = told.orElse(time.instant().plus(own));
    hosts.put(host, new Standing(free, failures));
    return free;
  }
}
