package saidby.watch;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells files that somebody may still be writing to from those that have settled: size and time were the same for a
/// while. The while is measured by a ticker and never by the times of files, which other machines may have set.
final class Settling {
  /// An empty file was most probably made and not written yet.
  private static final int LONGER_WHEN_EMPTY = 30;

  private final Duration settle;
  private final LongSupplier nanos;
  private Map<Path, Seen> seen = new HashMap<>();
  private Optional<Duration> next = Optional.empty();

  private record Seen(long size, FileTime modified, long since) {
    boolean fits(FoundFile file) {
      return size == file.size() && modified.equals(file.modified());
    }
  }

  /// @param nanos a ticker, from any beginning
  Settling(Duration settle, LongSupplier nanos) {
    this.settle = settle;
    this.nanos = nanos;
  }

  /// Those of the files that have settled. What is not among the files any more is forgotten.
  List<FoundFile> settled(List<FoundFile> files) {
    long now = nanos.getAsLong();
    Map<Path, Seen> present = new HashMap<>();
    var settled = new ArrayList<FoundFile>();
    long soonest = Long.MAX_VALUE;
    for (FoundFile file : files) {
      Seen before = seen.get(file.path());
      Seen since = before != null && before.fits(file) ? before : new Seen(file.size(), file.modified(), now);
      present.put(file.path(), since);
      long left = needed(file) - (now - since.since());
      if (left <= 0) settled.add(file);
      else soonest = Math.min(soonest, left);
    }
    seen = present;
    next = soonest == Long.MAX_VALUE ? Optional.empty() : Optional.of(Duration.ofNanos(soonest));
    return settled;
  }

  private long needed(FoundFile file) {
    return file.size() == 0 ? settle.multipliedBy(LONGER_WHEN_EMPTY).toNanos() : settle.toNanos();
  }

  /// The file has to settle anew.
  void again(FoundFile file) {
    seen.remove(file.path());
    next = Optional.of(Duration.ZERO);
  }

  /// How long the first of the others needed when they were looked at last; empty when none has to settle.
  Optional<Duration> next() {
    return next;
  }
}
