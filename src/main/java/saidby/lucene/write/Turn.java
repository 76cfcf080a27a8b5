package saidby.lucene.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/// A wish to write for a moment, beside those who write all the time: they let go of the index, wait until the turn is over, and
/// go on. It is a lock on a file, and ends with the process that has it, however that ends.
public final class Turn implements Closeable {
  private static final String NAME = "turn.lock";
  private static final long STEP_NANOS = Duration.ofMillis(5).toNanos();

  private final Lock lock;

  private Turn(Lock lock) {
    this.lock = lock;
  }

  /// Waits until nobody else has it: those who only look do for a moment.
  public static Turn take(Directory directory) throws IOException {
    while (true) try {
      return new Turn(directory.obtainLock(NAME));
    } catch (LockObtainFailedException _) {
      pause();
    }
  }

  /// Who has it, as far as that can be known.
  static Optional<String> holder(Path folder) {
    return LockHolder.of(folder.resolve(NAME));
  }

  /// Whether somebody has it, or waits for the index with it.
  static boolean isTaken(Directory directory) throws IOException {
    if (!(directory instanceof FSDirectory files) || !Files.exists(files.getDirectory().resolve(NAME))) return false;
    try (Lock _ = directory.obtainLock(NAME)) {
      return false;
    } catch (LockObtainFailedException _) {
      return true;
    }
  }

  /// Waits until nobody has it.
  ///
  /// @param end of patience, as [System#nanoTime] tells it
  /// @return whether nobody has it then
  static boolean awaitEnd(Directory directory, long end) throws IOException {
    while (isTaken(directory)) {
      if (System.nanoTime() - end >= 0) return false;
      pause();
    }
    return true;
  }

  /// For a moment.
  public static void pause() {
    LockSupport.parkNanos(STEP_NANOS);
  }

  /// The file stays: whoever is about to ask for its lock must find it.
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
