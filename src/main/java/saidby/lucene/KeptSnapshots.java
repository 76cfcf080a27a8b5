package saidby.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// States of the index that cursors lead back to, kept open for a while after newer ones came. Those whose cursors
/// were followed stay before those whose cursors were only given out, so that frequent commits do not end a walk
/// through the pages. Safe on any thread.
final class KeptSnapshots {
  /// Most states that are kept: parts of the index that they share lie in memory and on disk once.
  static final int MOST = 8;
  /// Since a state was last used.
  static final Duration LONGEST = Duration.ofMinutes(10);

  private final LongSupplier nanoTime;
  private final Map<Long, Kept> kept = new HashMap<>();
  private volatile long nextEnd;

  private static final class Kept {
    private final Snapshot snapshot;
    private volatile long used;
    private volatile boolean followed;

    Kept(Snapshot snapshot, long used) {
      this.snapshot = snapshot;
      this.used = used;
    }
  }

  KeptSnapshots(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.nextEnd = nanoTime.getAsLong() + LONGEST.toNanos();
  }

  /// A cursor was given out.
  ///
  /// @param snapshot held by the caller
  synchronized void keep(Snapshot snapshot) throws IOException {
    long now = nanoTime.getAsLong();
    Kept known = kept.get(snapshot.id());
    if (known != null) {
      known.used = now;
      return;
    }
    snapshot.reader().incRef();
    kept.put(snapshot.id(), new Kept(snapshot, now));
    release(now);
  }

  /// A cursor is followed.
  ///
  /// @return the state with one more reference, which the caller gives back
  synchronized Optional<Snapshot> find(long id) throws IOException {
    long now = nanoTime.getAsLong();
    release(now);
    Kept found = kept.get(id);
    if (found == null) return Optional.empty();
    found.used = now;
    found.followed = true;
    found.snapshot.reader().incRef();
    return Optional.of(found.snapshot);
  }

  /// Lets go of what is too old; costs next to nothing while nothing can be.
  void expire() throws IOException {
    if (nanoTime.getAsLong() - nextEnd >= 0) releaseNow();
  }

  private synchronized void releaseNow() throws IOException {
    release(nanoTime.getAsLong());
  }

  private void release(long now) throws IOException {
    List<Kept> order = new ArrayList<>(kept.values());
    order.sort(Comparator.comparing((Kept one) -> one.followed).thenComparingLong(one -> one.used - now));
    int tooMany = order.size() - MOST;
    long longest = 0;
    for (int i = 0; i < order.size(); i++) {
      Kept one = order.get(i);
      long unused = now - one.used;
      if (i >= tooMany && unused < LONGEST.toNanos()) longest = Math.max(longest, unused);
      else {
        kept.remove(one.snapshot.id());
        one.snapshot.reader().decRef();
      }
    }
    nextEnd = now + LONGEST.toNanos() - longest;
  }

  synchronized void releaseAll() throws IOException {
    for (Kept one : kept.values()) one.snapshot.reader().decRef();
    kept.clear();
  }
}
