package saidby.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// Time that goes on when the clock on the wall is put back, and jumps with it when that is put forward, as after a sleep of the
/// machine: whoever is left alone until a certain time is not left alone for a year. Safe on any thread.
final class SteadyTime implements Time {
  private final InstantSource wall;
  private final LongSupplier nanoTime;
  private Instant now;
  private long at;

  /// @param nanoTime as [System#nanoTime]
  SteadyTime(InstantSource wall, LongSupplier nanoTime) {
    this.wall = wall;
    this.nanoTime = nanoTime;
    this.now = wall.instant();
    this.at = nanoTime.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    long nanos = nanoTime.getAsLong();
    Instant passed = now.plusNanos(nanos - at);
    Instant told = wall.instant();
    now = told.isAfter(passed) ? told : passed;
    at = nanos;
    return now;
  }

  @Override
  public void pass(Duration duration) throws InterruptedException {
    Thread.sleep(duration);
  }
}
