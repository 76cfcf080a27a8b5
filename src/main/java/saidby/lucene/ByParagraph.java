package saidby.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// Articles that are found by their paragraphs, one article after the other. The join's own way of taking many at once
/// goes on where it stopped, even if what lies between was to be passed over: an article that is not wanted (`truce
/// -rumour`) would be found by the paragraphs before it.
final class ByParagraph extends Query {
  private final Query join;

  ByParagraph(ToParentBlockJoinQuery join) {
    this((Query) join);
  }

  private ByParagraph(Query join) {
    this.join = join;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = join.rewrite(searcher);
    if (rewritten.equals(join)) return this;
    return rewritten instanceof ToParentBlockJoinQuery ? new ByParagraph(rewritten) : rewritten;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
    return new FilterWeight(this, join.createWeight(searcher, scoreMode, boost)) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = in.scorerSupplier(leaf);
        return supplier == null ? supplier : new OneByOne(supplier);
      }
    };
  }

  /// The same scorer, with the usual way of going through it.
  private static final class OneByOne extends ScorerSupplier {
    private final ScorerSupplier supplier;

    OneByOne(ScorerSupplier supplier) {
      this.supplier = supplier;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return supplier.get(leadCost);
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      supplier.setTopLevelScoringClause();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    join.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "byParagraph(" + join.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByParagraph that && join.equals(that.join);
  }

  @Override
  public int hashCode() {
    return 31 * join.hashCode() + 1;
  }
}
