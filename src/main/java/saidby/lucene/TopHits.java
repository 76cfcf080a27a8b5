package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import saidby.lucene.write.Order;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;

/// Finds the documents of one page and how many there are in all, going through as few as it can.
final class TopHits {
  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Question question;
  private final Page page;
  private final Boosts boosts;
  private final Optional<Cursor> cursor;

  /// @param cursor where the page before ended
  TopHits(Snapshot snapshot, Question question, SearchRequest request, Optional<Cursor> cursor)
      throws IOException {
    this.snapshot = snapshot;
    this.searcher = question.searcher();
    this.question = question;
    this.page = request.page();
    this.boosts = Boosts.of(request.query().node(), request.what());
    this.cursor = cursor;
  }

  /// A document of the page.
  ///
  /// @param score 0 where the order does not go by it
  record Found(int doc, float score) {}

  /// The documents of the page, and the number of all hits.
  record Answer(List<Found> found, long total) {}

  /// @param counted the total, where counting facets has told it already
  Answer find(Optional<Long> counted) throws IOException {
    Query query = searcher.rewrite(question.query());
    int documents = Math.max(1, searcher.getIndexReader().maxDoc());
    int wanted = Math.min(page.offset() + page.size(), documents);
    Optional<Long> total = cursor.map(Cursor::total).or(() -> counted);
    if (total.isEmpty()) total = cheapTotal(query);
    if (total.isEmpty() && !isByScore()) total = Optional.of((long) searcher.count(query));
    TopDocs top = searcher.search(rest(query), collector(wanted, total.isPresent() ? wanted : Integer.MAX_VALUE));
    if (total.isEmpty() && top.totalHits.relation() != TotalHits.Relation.EQUAL_TO)
      throw new IllegalStateException("total not exact: " + top.totalHits);
    List<Found> found = new ArrayList<>();
    for (int i = page.offset(); i < top.scoreDocs.length; i++)
      found.add(new Found(top.scoreDocs[i].doc, isByScore() ? score(top.scoreDocs[i]) : 0));
    return new Answer(found, total.orElse(top.totalHits.value()));
  }

  /// Where the page behind this one begins; empty at the end.
  ///
  /// @param asked [Cursor#question] of the request
  Optional<Cursor> next(Answer answer, long asked) {
    long passed = cursor.map(Cursor::passed).orElse((long) page.offset()) + answer.found().size();
    if (answer.found().isEmpty() || passed >= answer.total()) return Optional.empty();
    Found last = answer.found().getLast();
    return Optional.of(new Cursor(snapshot.id(), asked, answer.total(), passed, last.doc(), last.score()));
  }

  Boosts boosts() {
    return boosts;
  }

  private boolean isByScore() {
    return question.ranks() && page.sort().isByScore();
  }

  private Sort order() {
    return switch (page.sort()) {
      case OLDEST -> Order.OLDEST;
      case NEWEST -> Order.NEWEST;
      case RELEVANCE, RECENT_RELEVANCE -> question.ranks() ? Order.RELEVANCE : Order.NEWEST;
    };
  }

  private Query rest(Query query) throws IOException {
    Query raised = isByScore() ? searcher.rewrite(boosts.on(query)) : query;
    Query scored = page.sort() == saidby.search.Sort.RECENT_RELEVANCE && isByScore()
        ? Recency.weighed(raised, snapshot)
        : raised;
    if (cursor.isEmpty() || !order().equals(Order.NEWEST)) return scored;
    FieldDoc last = after(cursor.get());
    return new BooleanQuery.Builder().add(scored, isByScore() ? Occur.MUST : Occur.FILTER)
        .add(Rest.behind(last), Occur.FILTER)
        .build();
  }

  private CollectorManager<?, ? extends TopDocs> collector(int wanted, int threshold) throws IOException {
    Optional<FieldDoc> after = cursor.isPresent() ? Optional.of(after(cursor.get())) : Optional.empty();
    // One part of the index is in the right order already, and equal scores keep it.
    if (order().equals(Order.RELEVANCE) && searcher.getIndexReader().leaves().size() <= 1)
      return new TopScoreDocCollectorManager(wanted, after.map(last -> new ScoreDoc(last.doc, last.score)).orElse(null),
          threshold);
    return new TopFieldCollectorManager(order(), wanted, after.orElse(null), threshold);
  }

  private FieldDoc after(Cursor last) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    if (last.doc() < 0 || last.doc() >= searcher.getIndexReader().maxDoc() || Float.isNaN(last.score()))
      throw Cursor.broken();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(last.doc(), leaves));
    Bits live = leaf.reader().getLiveDocs();
    if (live != null && !live.get(last.doc() - leaf.docBase)) throw Cursor.broken();
    return Order.after(order(), leaf, last.doc() - leaf.docBase, last.score());
  }

  /// Where hits are sorted by more than the score, it is the first of the sort's values.
  private static float score(ScoreDoc document) {
    return document instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : document.score;
  }

  /// The total where statistics tell it; empty where documents would have to be gone through.
  private Optional<Long> cheapTotal(Query query) throws IOException {
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
