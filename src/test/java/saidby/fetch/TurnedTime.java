package saidby.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Time that passes when a test says so, or at once where somebody waits.
public final class TurnedTime implements Time {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final List<Duration> waited = new ArrayList<>();

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void pass(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
    waited.add(duration);
    turn(duration);
  }

  public synchronized void turn(Duration duration) {
    now = now.plus(duration);
  }

  /// How long somebody waited each time.
  public synchronized List<Duration> waited() {
    return List.copyOf(waited);
  }
}
