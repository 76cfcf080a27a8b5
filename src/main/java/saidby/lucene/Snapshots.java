package saidby.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;

/// The newest committed state of an index; an older one lives on while somebody still reads it.
final class Snapshots extends ReferenceManager<Snapshot> {
  private final IndexFolder folder;
  private final Freshness freshness;

  Snapshots(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.freshness = new Freshness(folder.directory());
    this.current = new Snapshot(DirectoryReader.open(folder.directory()));
  }

  /// The newest state; to be given back with [#release].
  Snapshot newest() throws IOException {
    if (freshness.mayHaveChanged()) maybeRefreshBlocking();
    return acquire();
  }

  @Override
  protected Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    if (newer == null) return noChange();
    folder.check(newer.getIndexCommit().getUserData());
    return new Snapshot(newer);
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
