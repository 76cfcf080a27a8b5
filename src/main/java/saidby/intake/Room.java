package saidby.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Bounds what is under way, by number and by text: many small changes take memory, and so do a few huge ones.
final class Room {
  private static final int EACH = 2_000;

  private final int most;
  private final int changes;
  private final Semaphore places;
  private final Semaphore text;

  Room(IntakeLimits limits) {
    most = limits.text();
    changes = limits.changes();
    places = new Semaphore(changes, true);
    text = new Semaphore(most, true);
  }

  /// What a change takes, for its text in UTF-16 units.
  int weight(int length) {
    return Math.min(most, length + EACH);
  }

  /// Whether there was room in time.
  boolean enter(int weight, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) return false;
      if (text.tryAcquire(weight, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) return true;
      places.release();
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave(int weight) {
    text.release(weight);
    places.release();
  }

  int taken() {
    return changes - places.availablePermits();
  }
}
