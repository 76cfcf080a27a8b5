package saidby.fetch;

import java.time.Duration;
import java.time.InstantSource;

/// Time, and how to let it pass. Tests turn one of their own.
public interface Time extends InstantSource {
  /// The machine's; it never goes back.
  Time SYSTEM = new SteadyTime(InstantSource.system(), System::nanoTime);

  /// Returns when so much time has passed; at once for nothing and less.
  void pass(Duration duration) throws InterruptedException;
}
