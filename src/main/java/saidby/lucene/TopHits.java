package saidby.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import saidby.search.SearchRequest.Page;
import saidby.search.Sort;

/// Finds the documents to show and how many there are in all, going through as few as it can.
record TopHits(TopDocs top, long total) {

  /// @param known the total, where counting facets has told it already
  static TopHits of(Question question, Page page, IndexSearcher searcher, Optional<Long> known) throws IOException {
    Query query = searcher.rewrite(question.query());
    int wanted = Math.min(page.offset() + page.size(), Math.max(1, searcher.getIndexReader().maxDoc()));
    Optional<Long> total = known.isPresent() ? known : cheapTotal(query, searcher);
    boolean byScore = question.ranks() && page.sort() == Sort.RELEVANCE;
    if (total.isEmpty() && !byScore) total = Optional.of((long) searcher.count(query));
    int threshold = total.isPresent() ? wanted : Integer.MAX_VALUE;
    TopDocs top = searcher.search(query, collector(question, page.sort(), searcher, wanted, threshold));
    if (total.isEmpty() && top.totalHits.relation() != TotalHits.Relation.EQUAL_TO)
      throw new IllegalStateException("total not exact: " + top.totalHits);
    return new TopHits(top, total.orElse(top.totalHits.value()));
  }

  private static CollectorManager<?, ? extends TopDocs> collector(Question question, Sort sort,
      IndexSearcher searcher, int wanted, int threshold) {
    return switch (sort) {
      case OLDEST -> new TopFieldCollectorManager(Order.OLDEST, wanted, null, threshold);
      case NEWEST -> new TopFieldCollectorManager(Order.NEWEST, wanted, null, threshold);
      case RELEVANCE -> {
        if (!question.ranks()) yield new TopFieldCollectorManager(Order.NEWEST, wanted, null, threshold);
        // One part of the index is in the right order already, and equal scores keep it.
        if (searcher.getIndexReader().leaves().size() <= 1)
          yield new TopScoreDocCollectorManager(wanted, null, threshold);
        yield new TopFieldCollectorManager(Order.RELEVANCE, wanted, null, threshold);
      }
    };
  }

  /// The total where statistics tell it; empty where documents would have to be gone through.
  private static Optional<Long> cheapTotal(Query query, IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    long total = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int count = weight.count(leaf);
      if (count < 0) return Optional.empty();
      total += count;
    }
    return Optional.of(total);
  }
}
