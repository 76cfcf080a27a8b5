package saidby.cli;

import saidby.ingest.Ingest;

/// While this is open, Ctrl-C and SIGTERM end a run in good order: what was written by then is committed.
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 60_000;

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /// The program ends only after the thread that called this has come to its end, or a minute has passed.
  static Interruption stopping(Ingest ingest) {
    Thread running = Thread.currentThread();
    var hook = new Thread(() -> {
      ingest.stop("interrupted");
      try {
        running.join(PATIENCE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    });
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // it is running already
    }
  }
}
