package saidby.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The orders that hits come in. Ties end with the place in the article, which is the order of documents in a block.
final class Order {
  private static final SortField NEWEST_FIRST = date(true);
  private static final SortField BY_ARTICLE = new SortField(Names.ARTICLE, SortField.Type.STRING);

  /// Of the documents in the index.
  static final Sort INDEX = new Sort(NEWEST_FIRST, BY_ARTICLE);
  static final Sort NEWEST = INDEX;
  static final Sort OLDEST = new Sort(date(false), BY_ARTICLE);
  static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_ARTICLE);

  private Order() {}

  /// What has no date comes last either way.
  private static SortField date(boolean newestFirst) {
    return new SortField(Names.DATE, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
