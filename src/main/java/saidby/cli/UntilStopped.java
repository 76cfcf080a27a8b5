package saidby.cli;

import java.util.concurrent.CountDownLatch;

/// Something that goes on until the process is told to stop (Ctrl-C, `SIGTERM`), and then ends in good order: the
/// process waits for it.
final class UntilStopped implements AutoCloseable {
  private final CountDownLatch ended = new CountDownLatch(1);

  /// Interrupts the calling thread when the process is told to stop.
  UntilStopped() {
    Thread working = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      working.interrupt();
      try {
        ended.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }, "shutdown"));
  }

  /// Everything is in order; the process may end.
  @Override
  public void close() {
    ended.countDown();
  }
}
