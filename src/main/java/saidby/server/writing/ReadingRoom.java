package saidby.server.writing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;

/// Bounds the bodies that are read at once, by their bytes: until an article is read all of it is in memory, several times over.
final class ReadingRoom {
  private static final int MOST = 8 * WritingApi.MOST_BYTES;
  private static final long PATIENCE_SECONDS = 2;

  private final Semaphore bytes = new Semaphore(MOST, true);
  /// Threads that read long bodies are taken from those who search.
  private final Semaphore many = new Semaphore(4);

  /// To be left when the body has been read.
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /// @param length of the body; negative where it is not told
  /// @throws ProblemException when there is no room in time
  Place enter(long length) {
    int taken = length < 0 ? WritingApi.MOST_BYTES : (int) Math.min(length + 1, WritingApi.MOST_BYTES);
    try {
      if (!bytes.tryAcquire(taken, PATIENCE_SECONDS, TimeUnit.SECONDS)) throw full();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw full();
    }
    return () -> bytes.release(taken);
  }

  /// For many articles, one after the other.
  Place enterForMany() {
    if (!many.tryAcquire()) throw full();
    return many::release;
  }

  private static ProblemException full() {
    return ProblemType.UNAVAILABLE.with("More articles are sent at once than the server reads.");
  }
}
