package saidby.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import saidby.lucene.column.NormsInMemory;
import saidby.lucene.column.Segments;
import saidby.lucene.write.IndexFolder;
import saidby.search.CursorProblem;
import saidby.search.CursorProblem.Kind;

/// The newest committed state of an index; an older one lives on while somebody still reads it, or may come back with
/// a cursor.
final class Snapshots extends ReferenceManager<Snapshot> {
  private final IndexFolder folder;
  private final Freshness freshness;
  private final KeptSnapshots kept;
  private final Segments segments = new Segments();

  /// @param leeway see [SearchPolicy]
  Snapshots(IndexFolder folder, Duration leeway, LongSupplier nanoTime) throws IOException {
    this.folder = folder;
    this.freshness = new Freshness(folder.directory(), leeway);
    this.kept = new KeptSnapshots(nanoTime);
    this.current = new Snapshot(new NormsInMemory(DirectoryReader.open(folder.directory()), segments), segments);
  }

  /// Of the newest state that anybody asked for.
  long knownGeneration() {
    Optional<Snapshot> known = Optional.ofNullable(current); // null once it is closed
    return known.map(Snapshot::generation).orElse(0L);
  }

  /// The newest state; to be given back with [#release].
  Snapshot newest() throws IOException {
    kept.expire();
    Optional<Freshness.State> change = freshness.change();
    if (change.isPresent()) refresh(change.get());
    return acquire();
  }

  /// Where an answer may be a little old, nobody waits for another who fetches the newest state.
  private void refresh(Freshness.State change) throws IOException {
    if (!freshness.hasLeeway()) maybeRefreshBlocking();
    else if (!maybeRefresh()) return;
    freshness.seen(change);
  }

  /// Fetches the newest state, for all who ask from now on.
  void refreshNow() throws IOException {
    Freshness.State state = freshness.look();
    maybeRefreshBlocking();
    freshness.seen(state);
  }

  /// The state that a cursor was given out for; to be given back with [#release].
  ///
  /// @throws CursorProblem when it is gone
  Snapshot of(Cursor cursor) throws IOException {
    Snapshot newest = newest();
    try {
      if (newest.id() == cursor.state()) kept.keep(newest);
      return kept.find(cursor.state())
          .orElseThrow(() -> new CursorProblem(Kind.GONE,
              "the state of the index that the cursor counts in is no longer kept; begin again without a cursor"));
    } finally {
      release(newest);
    }
  }

  /// Keeps the state for a while: a cursor for it is given out.
  void keep(Snapshot snapshot) throws IOException {
    kept.keep(snapshot);
  }

  @Override
  protected void afterClose() throws IOException {
    kept.releaseAll();
  }

  @Override
  protected Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    if (newer == null) return noChange();
    folder.check(newer.getIndexCommit().getUserData());
    return new Snapshot(newer, segments).warmedAs(old);
  }

  @SuppressWarnings("NullAway") // what Lucene's contract asks for
  private static Snapshot noChange() {
    return null;
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
