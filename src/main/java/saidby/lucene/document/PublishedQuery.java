package saidby.lucene.document;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Moments within one stretch of time, and plain days within another; both half open, as [Days] writes them. It looks
/// at one document after the other, so a range that holds both stands before it.
final class PublishedQuery extends Query {
  /// Looking at one date.
  private static final float COST = 4;

  private final long moment;
  private final long momentEnd;
  private final long day;
  private final long dayEnd;

  PublishedQuery(long moment, long momentEnd, long day, long dayEnd) {
    this.moment = moment;
    this.momentEnd = momentEnd;
    this.day = day;
    this.dayEnd = dayEnd;
  }

  private boolean holds(long written) {
    return Days.isPlain(written) ? written >= day && written < dayEnd : written >= moment && written < momentEnd;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws java.io.IOException {
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Names.DATE);
        return ConstantScoreScorerSupplier.fromIterator(TwoPhaseIterator.asDocIdSetIterator(found(dates)), score(),
            scoreMode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private TwoPhaseIterator found(NumericDocValues dates) {
    return new TwoPhaseIterator(dates) {
      @Override
      public boolean matches() throws java.io.IOException {
        return holds(dates.longValue());
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "published[%d,%d;%d,%d)".formatted(moment, momentEnd, day, dayEnd);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedQuery that && moment == that.moment && momentEnd == that.momentEnd
        && day == that.day && dayEnd == that.dayEnd;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(moment * 31 + momentEnd) * 31 + Long.hashCode(day * 31 + dayEnd);
  }
}
