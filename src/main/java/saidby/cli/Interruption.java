package saidby.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// While this is open, Ctrl-C and SIGTERM end a run in good order: what was written by then is committed and told.
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /// The program ends only after this was closed, or a minute has passed.
  ///
  /// @param stop makes the run end soon; called on another thread
  Interruption(Runnable stop) {
    hook = new Thread(() -> {
      stop.run();
      try {
        if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) Runtime.getRuntime().halt(Main.FAILED);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // it is running already
    }
  }
}
