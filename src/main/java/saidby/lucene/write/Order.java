package saidby.lucene.write;

import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.document.Names;

/// The orders that hits come in. Ties end with the place in the article, which is the order of documents in a block.
public final class Order {
  private static final SortField NEWEST_FIRST = date(true);
  private static final SortField BY_ARTICLE = new SortField(Names.ARTICLE, SortField.Type.STRING);

  /// Of the documents in the index.
  static final Sort INDEX = new Sort(NEWEST_FIRST, BY_ARTICLE);
  public static final Sort NEWEST = INDEX;
  public static final Sort OLDEST = new Sort(date(false), BY_ARTICLE);
  public static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_ARTICLE);

  private Order() {}

  /// The last document of a page as the order compares it.
  ///
  /// @param score of the document, where the order goes by it
  public static FieldDoc after(Sort order, LeafReaderContext leaf, int doc, float score) throws IOException {
    long date = date(leaf.reader(), doc).orElse(order.equals(OLDEST) ? Long.MAX_VALUE : Long.MIN_VALUE);
    BytesRef article = article(leaf.reader(), doc);
    Object[] values = order.equals(RELEVANCE) ? new Object[]{score, date, article} : new Object[]{date, article};
    return new FieldDoc(leaf.docBase + doc, score, values);
  }

  public static OptionalLong date(LeafReader part, int doc) throws IOException {
    NumericDocValues dates = DocValues.getNumeric(part, Names.DATE);
    return dates.advanceExact(doc) ? OptionalLong.of(dates.longValue()) : OptionalLong.empty();
  }

  public static BytesRef article(LeafReader part, int doc) throws IOException {
    SortedDocValues articles = DocValues.getSorted(part, Names.ARTICLE);
    if (!articles.advanceExact(doc)) throw new IllegalStateException("document without an article: " + doc);
    return BytesRef.deepCopyOf(articles.lookupOrd(articles.ordValue()));
  }

  /// What has no date comes last either way.
  private static SortField date(boolean newestFirst) {
    return new SortField(Names.DATE, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
