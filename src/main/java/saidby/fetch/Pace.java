package saidby.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Asks each host one thing at a time, and leaves it alone between two requests: for a moment as a rule, for as long as
/// its robots.txt or its Retry-After say, and ever longer while it fails. Safe on any thread.
final class Pace {
  /// Longer than that nobody waits in place; the request is put off.
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  /// The same for a host in trouble: to wait for it would hold up what has nothing to do with it.
  private static final Duration PATIENCE_IN_TROUBLE = Duration.ofSeconds(10);
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 6;

  private final Time time;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /// When a host may be asked again, and how often it failed in a row; for whoever has the turn.
  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant free = Instant.MIN;
    private int failures;
  }

  Pace(Time time) {
    this.time = time;
  }

  /// Waits until nobody else asks the host; first come, first served.
  Turn turn(String host) throws InterruptedException {
    Host waitedFor = hosts.computeIfAbsent(host, _ -> new Host());
    waitedFor.turn.lockInterruptibly();
    return new Turn(time, waitedFor);
  }

  /// The right to ask a host, until it is closed by the thread that got it.
  static final class Turn implements AutoCloseable {
    private final Time time;
    private final Host host;

    private Turn(Time time, Host host) {
      this.time = time;
      this.host = host;
    }

    /// Waits until the host may be asked.
    ///
    /// @return when it may be, where that is too long to wait for
    Optional<Instant> await() throws InterruptedException {
      Instant now = time.instant();
      if (!host.free.isAfter(now)) return Optional.empty();
      Duration wait = Duration.between(now, host.free);
      if (wait.compareTo(host.failures > 0 ? PATIENCE_IN_TROUBLE : PATIENCE) > 0) return Optional.of(host.free);
      time.pass(wait);
      return Optional.empty();
    }

    /// The host answered.
    void answered(Duration interval) {
      host.free = time.instant().plus(interval);
      host.failures = 0;
    }

    /// The host is in trouble, or wants to be left alone.
    ///
    /// @param told when to come back, where it says so
    /// @return when it may be asked again
    Instant troubled(Optional<Instant> told) {
      Duration own = FIRST_BACK_OFF.multipliedBy(1L << Math.min(host.failures, MOST_DOUBLINGS));
      host.failures++;
      host.free = told.orElse(time.instant().plus(own));
      return host.free;
    }

    @Override
    public void close() {
      host.turn.unlock();
    }
  }
}
