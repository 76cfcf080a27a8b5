package saidby.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time, and how to let it pass. Tests turn one of their own.
public interface Time extends InstantSource {
  /// The machine's.
  Time SYSTEM = new Time() {
    @Override
    public Instant instant() {
      return Instant.now();
    }

    @Override
    public void pass(Duration duration) throws InterruptedException {
      Thread.sleep(duration);
    }
  };

  /// Returns when so much time has passed; at once for nothing and less.
  void pass(Duration duration) throws InterruptedException;
}
