package saidby.lucene.scope;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A reader of an index in which all that a scope does not let through counts as deleted. What reads the index has to do
/// without deleted documents anyway, so nothing that asks through this reader can forget the scope. One bit a document.
public final class ScopedReader extends FilterDirectoryReader {

  private ScopedReader(DirectoryReader reader, Map<IndexReader, FixedBitSet> seen) throws IOException {
    super(reader, new SubReaderWrapper() {
      @Override
      public LeafReader wrap(LeafReader segment) {
        FixedBitSet bits = seen.getOrDefault(segment, new FixedBitSet(segment.maxDoc()));
        int documents = bits.cardinality();
        return documents == segment.maxDoc() ? segment : new ScopedSegment(segment, bits, documents);
      }
    });
  }

  /// @param searcher of the whole index
  /// @param seen finds what the scope lets through, of every kind
  public static ScopedReader of(DirectoryReader reader, IndexSearcher searcher, Query seen) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(seen), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<IndexReader, FixedBitSet> bits = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) bits.put(leaf.reader(), seen(weight, leaf));
    return new ScopedReader(reader, bits);
  }

  private static FixedBitSet seen(Weight weight, LeafReaderContext leaf) throws IOException {
    var bits = new FixedBitSet(leaf.reader().maxDoc());
    Bits live = leaf.reader().getLiveDocs();
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) return bits;
    DocIdSetIterator documents = scorer.iterator();
    for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
      if (live == null || live.get(doc)) bits.set(doc);
    return bits;
  }

  /// The segment as it is for those who may see everything: what is worked out of a segment once is worked out of the
  /// whole.
  public static LeafReader whole(LeafReader segment) {
    return segment instanceof ScopedSegment scoped ? scoped.getDelegate() : segment;
  }

  /// The same.
  public static LeafReaderContext whole(LeafReaderContext leaf) {
    return leaf.reader() instanceof ScopedSegment scoped ? scoped.getDelegate().getContext() : leaf;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) {
    throw new UnsupportedOperationException("a scope is laid over each state of the index anew");
  }

  @Override
  @SuppressWarnings("NullAway") // what Lucene's contract asks for
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
