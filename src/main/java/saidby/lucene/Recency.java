package saidby.lucene;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import saidby.lucene.document.Days;
import saidby.lucene.document.Names;

/// How much less an older article counts: `1 / (1 + age / 30 days)`, so half after a month, a tenth after nine. The
/// curve never reaches nothing, as an exponential one would within an archive's years, and so still tells last year
/// from the year before.
///
/// Age counts from the newest article of the index, not from now: the order of one state of the index never changes,
/// and an archive that ended long ago still has something recent.
final class Recency {
  static final Duration HALF_LIFE = Duration.ofDays(30);
  /// Age of what has no date.
  static final Duration UNDATED = Duration.ofDays(36_500);

  private Recency() {}

  /// The query with its scores multiplied by the weight of the age.
  static Query weighed(Query query, Snapshot snapshot) throws IOException {
    long newest = newest(snapshot);
    return FunctionScoreQuery.boostByValue(query, new Weights(newest));
  }

  /// @param age in milliseconds
  static double weight(double age) {
    return 1 / (1 + Math.max(0, age) / HALF_LIFE.toMillis());
  }

  /// When the newest article appeared, in milliseconds since 1970.
  static long newest(Snapshot snapshot) throws IOException {
    if (!snapshot.scope().isEverything()) return newestSeen(snapshot);
    long newest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      DocValuesSkipper dates = leaf.reader().getDocValuesSkipper(Names.DATE);
      if (dates != null) newest = Math.max(newest, Days.milliseconds(dates.maxValue()));
    }
    return newest;
  }

  /// The dates of what a scope does not let through must not be told, not even by a weight.
  private static long newestSeen(Snapshot snapshot) throws IOException {
    long newest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Names.DATE);
      for (int doc = dates.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = dates.nextDoc())
        if (live == null || live.get(doc)) newest = Math.max(newest, Days.milliseconds(dates.longValue()));
    }
    return newest;
  }

  /// The weight of each document's age.
  private static final class Weights extends DoubleValuesSource {
    private final long newest;

    Weights(long newest) {
      this.newest = newest;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Names.DATE);
      return new DoubleValues() {
        private double weight;

        @Override
        public boolean advanceExact(int doc) throws IOException {
          weight = weight(
              dates.advanceExact(doc) ? (double) newest - Days.milliseconds(dates.longValue()) : UNDATED.toMillis());
          return true;
        }

        @Override
        public double doubleValue() {
          return weight;
        }
      };
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }

    @Override
    public String toString() {
      return "recency from " + newest;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Weights weights && newest == weights.newest;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(newest);
    }
  }
}
