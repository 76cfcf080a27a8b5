package saidby.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
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
  private volatile State seen;
  private volatile long generation = -1;

  private boolean newGeneration() throws IOException {
    long newest = SegmentInfos.getLastCommitGeneration(directory);
    boolean same = newest == generation;
    generation = newest;
    return !same;
  }

  private record State(FileTime touched, long nanoTime, boolean settled) {}

  Freshness(Directory directory) {
    this.directory = directory;
    this.seen = new State(FileTime.fromMillis(0), System.nanoTime(), false);
  }

  boolean mayHaveChanged() throws IOException {
    if (!(directory instanceof FSDirectory files)) return newGeneration();
    State before = seen;
    FileTime touched = Files.getLastModifiedTime(files.getDirectory());
    if (before.settled && touched.equals(before.touched)) return false;
    long now = System.nanoTime();
    boolean same = touched.equals(before.touched);
    seen = new State(touched, same ? before.nanoTime : now, same && now - before.nanoTime > STEP_NANOS);
    return true;
  }
}
