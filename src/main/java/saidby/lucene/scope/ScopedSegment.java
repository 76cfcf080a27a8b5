package saidby.lucene.scope;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// The part of a segment that a scope lets through. Its dictionary holds only the words of these documents, with their
/// own frequencies: else scores, suggestions and "did you mean" would tell of the others.
final class ScopedSegment extends FilterLeafReader {
  private final FixedBitSet seen;
  private final int documents;
  private final Map<String, ScopedTerms.Statistics> statistics = new ConcurrentHashMap<>();

  /// @param documents how many are seen
  ScopedSegment(LeafReader segment, FixedBitSet seen, int documents) {
    super(segment);
    this.seen = seen;
    this.documents = documents;
  }

  @Override
  public Bits getLiveDocs() {
    return seen;
  }

  @Override
  public int numDocs() {
    return documents;
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Terms all = in.terms(field);
    if (all == null) return null;
    ScopedTerms.Statistics known = statistics.get(field);
    if (known == null) {
      known = statistics(field, all);
      statistics.put(field, known);
    }
    return new ScopedTerms(all, seen, known);
  }

  /// How many documents have the field, and how long they are. The lengths are those that the ranking goes by, so the
  /// sum is taken in proportion.
  private ScopedTerms.Statistics statistics(String field, Terms all) throws IOException {
    NumericDocValues norms = in.getNormValues(field);
    if (norms == null || !in.getFieldInfos().fieldInfo(field).hasNorms()) {
      int some = Math.min(all.getDocCount(), documents);
      return new ScopedTerms.Statistics(some, some);
    }
    int count = 0;
    long length = 0;
    long lengthOfAll = 0;
    for (int doc = norms.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
      int words = SmallFloat.byte4ToInt((byte) norms.longValue());
      lengthOfAll += words;
      if (!seen.get(doc)) continue;
      count++;
      length += words;
    }
    double share = lengthOfAll == 0 ? 0 : (double) length / lengthOfAll;
    return new ScopedTerms.Statistics(count, Math.max(count, Math.round(all.getSumTotalTermFreq() * share)));
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return in.getCoreCacheHelper();
  }

  @Override
  @SuppressWarnings("NullAway") // what Lucene's contract asks for
  public IndexReader.@Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
