package saidby.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What threads that take changes have in common.
public final class Threads {
  private static final Logger LOG = LoggerFactory.getLogger(LiveIntake.class);

  private Threads() {}

  /// Waits for the end of a thread, whatever interrupts.
  static void join(Thread thread) {
    join(thread, () -> {});
  }

  /// The same.
  ///
  /// @param whenInterrupted done at once, each time
  public static void join(Thread thread, Runnable whenInterrupted) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
        whenInterrupted.run();
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }

  /// A fault of ours.
  static void log(Throwable fault) {
    LOG.error("a change of the index failed", fault);
  }
}
