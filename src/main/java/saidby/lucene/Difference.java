package saidby.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import saidby.lucene.document.Placed;
import saidby.lucene.document.Records;
import saidby.lucene.document.Story;

/// What became of the articles of an index between two of its states. Parts that both have are told by what is deleted in them; in
/// the others merges mix what changed with what did not, and article is held against article.
final class Difference {
  private final DirectoryReader before;
  private final DirectoryReader after;
  private final Taker taker;

  /// Hears of changes.
  interface Taker {
    /// The article was put in, or is another one now.
    void put(Story article) throws IOException;

    /// There is no such article any more.
    void deleted(String id) throws IOException;
  }

  private interface Visitor {
    void visit(LeafReader segment, int doc) throws IOException;
  }

  /// @param after of the same index, opened from the other, so that what they share is known
  Difference(DirectoryReader before, DirectoryReader after, Taker taker) {
    this.before = before;
    this.after = after;
    this.taker = taker;
  }

  void tell() throws IOException {
    Map<IndexReader.CacheKey, LeafReader> older = parts(before);
    for (LeafReaderContext leaf : after.leaves())
      if (!older.containsKey(key(leaf.reader()))) each(leaf, Optional.empty(), this::putIfChanged);
    Map<IndexReader.CacheKey, LeafReader> newer = parts(after);
    for (LeafReaderContext leaf : before.leaves())
      each(leaf, Optional.ofNullable(newer.get(key(leaf.reader()))), this::deletedIfGone);
  }

  private static Map<IndexReader.CacheKey, LeafReader> parts(DirectoryReader reader) {
    Map<IndexReader.CacheKey, LeafReader> parts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) parts.put(key(leaf.reader()), leaf.reader());
    return parts;
  }

  private static IndexReader.CacheKey key(LeafReader segment) {
    return segment.getCoreCacheHelper().getKey();
  }

  /// The articles of one part that are not in its later state.
  private static void each(LeafReaderContext leaf, Optional<LeafReader> later, Visitor visitor) throws IOException {
    BitSet articles = Snapshot.ARTICLES.getBitSet(leaf);
    if (articles == null) return;
    LeafReader segment = leaf.reader();
    for (int doc = 0; doc < segment.maxDoc(); doc++)
      if (articles.get(doc) && isLive(segment, doc) && (later.isEmpty() || !isLive(later.get(), doc)))
        visitor.visit(segment, doc);
  }

  private static boolean isLive(LeafReader segment, int doc) {
    Bits live = segment.getLiveDocs();
    return live == null || live.get(doc);
  }

  private void putIfChanged(LeafReader segment, int doc) throws IOException {
    Story now = Story.of(segment, doc);
    Optional<Placed> then = Placed.article(before, now.id());
    if (then.isPresent() && now.isAs(Story.of(then.get().segment(), then.get().doc()))) return;
    taker.put(now);
  }

  private void deletedIfGone(LeafReader segment, int doc) throws IOException {
    String id = Records.of(segment).summary(doc).article().id();
    if (Placed.article(after, id).isEmpty()) taker.deleted(id);
  }
}
