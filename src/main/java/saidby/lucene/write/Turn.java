package saidby.lucene.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
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

  private final Directory directory;
  private final Lock lock;

  private Turn(Directory directory, Lock lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /// Waits until nobody else has it: those who only look do for a moment.
  public static Turn take(Directory directory) throws IOException {
    while (true) try {
      return new Turn(directory, directory.obtainLock(NAME));
    } catch (LockObtainFailedException _) {
      pause();
    }
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

  /// Waits until nobody has it, and no longer than told.
  static void awaitEnd(Directory directory, Duration most) throws IOException {
    long end = System.nanoTime() + most.toNanos();
    while (isTaken(directory) && System.nanoTime() - end < 0) pause();
  }

  /// For a moment.
  public static void pause() {
    LockSupport.parkNanos(STEP_NANOS);
  }

  /// The file goes too, so that nobody has to ask for its lock. Should two have a turn at once by that, the lock of the index keeps
  /// them apart.
  @Override
  public void close() throws IOException {
    try (lock) {
      if (directory instanceof FSDirectory files) Files.deleteIfExists(files.getDirectory().resolve(NAME));
    }
  }
}
