package saidby.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.write.Order;

/// The documents behind one, newest first. Every part of the index is in this order, so where to go on is found by
/// halving, and a page in the depth costs no more than the first.
final class Rest extends Query {
  private final long date;
  private final BytesRef article;
  private final int doc;

  /// @param date of the last document of the page before; [Long#MIN_VALUE] for none
  /// @param article its article's id
  /// @param doc its number in the whole index
  private Rest(long date, BytesRef article, int doc) {
    this.date = date;
    this.article = article;
    this.doc = doc;
  }

  /// @param last of the page before, in the order [Order#NEWEST]
  static Rest behind(FieldDoc last) {
    if (last.fields[0] instanceof Long date && last.fields[1] instanceof BytesRef article)
      return new Rest(date, article, last.doc);
    throw new IllegalArgumentException("not in this order: " + last);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        int end = leaf.reader().maxDoc();
        int first = first(leaf);
        DocIdSetIterator rest = first < end ? DocIdSetIterator.range(first, end) : DocIdSetIterator.empty();
        return ConstantScoreScorerSupplier.fromIterator(rest, score(), mode, end);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /// The first document of the part that comes behind.
  private int first(LeafReaderContext leaf) throws IOException {
    LeafReader part = leaf.reader();
    if (doc >= leaf.docBase && doc < leaf.docBase + part.maxDoc()) return doc - leaf.docBase + 1;
    int low = 0;
    int high = part.maxDoc();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = order(part, middle);
      if (order > 0 || (order == 0 && leaf.docBase > doc)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /// Negative if the document comes before the last one of the page, positive if behind; 0 within one article.
  private int order(LeafReader part, int other) throws IOException {
    int byDate = Long.compare(date, Order.date(part, other).orElse(Long.MIN_VALUE));
    return byDate != 0 ? byDate : Order.article(part, other).compareTo(article);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String name) {
    return "behind " + doc;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rest rest && doc == rest.doc && date == rest.date && article.equals(rest.article);
  }

  @Override
  public int hashCode() {
    return doc;
  }
}
