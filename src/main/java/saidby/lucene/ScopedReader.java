package saidby.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import saidby.search.FacetField;
import saidby.search.Scope;
import saidby.search.What;

/// A reader of an index in which all that a scope does not let through counts as deleted. What reads the index has to do
/// without deleted documents anyway, so nothing that asks through this reader can forget the scope. One bit a document.
final class ScopedReader extends FilterDirectoryReader {

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
  static ScopedReader of(DirectoryReader reader, IndexSearcher searcher, Scope scope) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query(scope)), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<IndexReader, FixedBitSet> seen = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) seen.put(leaf.reader(), seen(weight, leaf));
    return new ScopedReader(reader, seen);
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

  /// What the scope lets through, of every kind. Values are taken as they are: to find them in another case as well,
  /// as filters do, could let through what is another source.
  private static Query query(Scope scope) {
    var any = new BooleanQuery.Builder();
    for (What what : What.values()) {
      Names names = Names.of(what);
      var all = new BooleanQuery.Builder().add(new TermQuery(new Term(Names.KIND, names.kind())), Occur.FILTER);
      for (Map.Entry<FacetField, List<String>> wanted : scope.values().entrySet())
        all.add(
            new TermInSetQuery(names.facet(wanted.getKey()), wanted.getValue().stream().map(BytesRef::new).toList()),
            Occur.FILTER);
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
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
