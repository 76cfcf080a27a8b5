package saidby.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Tells cheaply whether there can be a new commit: one creates a file, and that touches the folder. Safe on any
/// thread.
final class Freshness {
  /// File systems keep times in steps; a folder touched this recently may be touched again within the same step.
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Directory directory;
  private final long leewayNanos;
  private volatile State seen;
  private volatile long looked;

  /// What tells one state of the folder from another.
  ///
  /// @param touched when, or the number of the newest commit where there is no folder
  /// @param settled whether it was touched long enough ago to tell
  record State(FileTime touched, long nanoTime, boolean settled) {}

  /// @param leeway for so long nothing is looked at again: many ask at a time, and the look is a call of the system
  Freshness(Directory directory, Duration leeway) {
    this.directory = directory;
    this.leewayNanos = leeway.toNanos();
    this.looked = System.nanoTime() - leewayNanos;
    this.seen = new State(FileTime.fromMillis(-1), System.nanoTime(), false);
  }

  /// Empty where there is nothing new; else what to tell [#seen] once the newest commit has been opened. Not before: others
  /// would take the old one for the newest meanwhile.
  Optional<State> change() throws IOException {
    if (leewayNanos > 0) {
      long now = System.nanoTime();
      if (now - looked < leewayNanos) return Optional.empty();
      looked = now;
    }
    State before = seen;
    State now = state(before);
    return now.settled && now.touched.equals(before.touched) && before.settled ? Optional.empty() : Optional.of(now);
  }

  /// What to tell [#seen] after this, whether there is anything new or not.
  State look() throws IOException {
    looked = System.nanoTime();
    return state(seen);
  }

  boolean hasLeeway() {
    return leewayNanos > 0;
  }

  private State state(State before) throws IOException {
    if (!(directory instanceof FSDirectory files))
      return new State(FileTime.fromMillis(SegmentInfos.getLastCommitGeneration(directory)), 0, true);
    FileTime touched = Files.getLastModifiedTime(files.getDirectory());
    boolean same = touched.equals(before.touched);
    if (before.settled && same) return before;
    long now = System.nanoTime();
    return new State(touched, same ? before.nanoTime : now, same && now - before.nanoTime > STEP_NANOS);
  }

  void seen(State state) {
    seen = state;
  }
}
