package saidby.lucene.write;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import saidby.lucene.document.Names;
import saidby.lucene.document.Placed;
import saidby.lucene.document.Story;
import saidby.model.Version;

/// Knows exactly which articles the index holds, those not yet committed included: a reader over what the writer has
/// flushed, and over it what changed since.
final class KnownArticles implements AutoCloseable {
  private final IndexWriter writer;
  private final Batches batches;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Now> changes = new ConcurrentHashMap<>();
  private final int most;
  private DirectoryReader reader;

  /// @param most changes that are remembered before a newer reader takes their place; until then the older one keeps on the
  ///     disk what was merged or deleted since
  KnownArticles(IndexWriter writer, Batches batches, int most) throws IOException {
    this.most = most;
    this.writer = writer;
    this.batches = batches;
    this.reader = DirectoryReader.open(writer);
  }

  /// What is there after a change.
  ///
  /// @param state of the story, where its source counts
  record Now(boolean present, Optional<Version> state) {}

  /// A change of the index.
  interface Change {
    void make() throws IOException;
  }

  /// Makes the change; whether the article was there before.
  boolean change(String id, Now after, Change change) throws IOException {
    lock.readLock().lock();
    try {
      Now before = changes.put(id, after);
      boolean known = before != null ? before.present() : holds(id);
      change.make();
      return known;
    } finally {
      lock.readLock().unlock();
      forget();
    }
  }

  /// Of the article that is there.
  Optional<Version> state(String id) throws IOException {
    lock.readLock().lock();
    try {
      Now now = changes.get(id);
      if (now != null) return now.state();
      Optional<Placed> placed = Placed.article(reader, id);
      return placed.isEmpty() ? Optional.empty() : Story.state(placed.get().segment(), placed.get().doc());
    } finally {
      lock.readLock().unlock();
    }
  }

  private boolean holds(String id) throws IOException {
    return Placed.first(reader, new Term(Names.ARTICLE, id)).isPresent();
  }

  private void forget() throws IOException {
    if (changes.size() < most) return;
    lock.writeLock().lock();
    try {
      if (changes.size() < most) return;
      batches.drain();
      DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
      if (newer != null) {
        reader.close();
        reader = newer;
      }
      changes.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
