package saidby.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import saidby.lucene.column.Column;
import saidby.lucene.column.Ranks;
import saidby.lucene.column.Timeline;

/// Counts hits, the values of some facets among them, and their dates. Documents are taken by the hundred, so that each
/// facet counts in a loop of its own over arrays.
final class FacetCounter implements Collector {
  private static final int BATCH = 512;

  private final Snapshot snapshot;
  private final List<Counted> facets;
  private final Optional<Timeline.Counter> dates;
  private final int[] docs = new int[BATCH];
  private final int[] ranks = new int[BATCH];
  private long hits;

  /// A facet and what it has been counted to be.
  record Counted(FacetValues values, Tally tally) {}

  FacetCounter(Snapshot snapshot, List<Counted> facets, Optional<Timeline.Counter> dates) {
    this.snapshot = snapshot;
    this.facets = List.copyOf(facets);
    this.dates = dates;
  }

  /// Counts on the thread that searches.
  CollectorManager<FacetCounter, FacetCounter> manager() {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        return FacetCounter.this;
      }

      @Override
      public FacetCounter reduce(Collection<FacetCounter> counters) {
        if (counters.size() != 1) throw new IllegalStateException("one searching thread, not " + counters.size());
        return FacetCounter.this;
      }
    };
  }

  long hits() {
    return hits;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new OfSegment(leaf);
  }

  private final class OfSegment implements LeafCollector {
    private final LeafReaderContext leaf;
    private final Optional<Ranks> ranksOfKind;
    private final Column[] columns = new Column[facets.size()];
    private int length;

    OfSegment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.ranksOfKind = facets.isEmpty()
          ? Optional.empty()
          : Optional.of(snapshot.segment(leaf).ranks(leaf.reader(), facets.getFirst().values().what()));
      for (int i = 0; i < columns.length; i++) {
        columns[i] = facets.get(i).values().column(snapshot, leaf);
        facets.get(i).tally().enter(columns[i]);
      }
      dates.ifPresent(counter -> counter.enter(leaf));
    }

    @Override
    public void setScorer(Scorable scorer) {
      // nothing here depends on scores
    }

    @Override
    public void collect(int doc) {
      docs[length++] = doc;
      if (length == BATCH) count();
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      if (facets.isEmpty() && dates.isEmpty()) {
        hits += stream.count();
        return;
      }
      count();
      for (length = stream.intoArray(docs); length > 0; length = stream.intoArray(docs)) count();
    }

    private void count() {
      hits += length;
      if (ranksOfKind.isPresent()) {
        ranksOfKind.get().of(docs, length, ranks);
        for (int i = 0; i < columns.length; i++) facets.get(i).tally().count(columns[i], ranks, length);
      }
      if (dates.isPresent()) dates.get().count(docs, length);
      length = 0;
    }

    @Override
    public void finish() {
      count();
      for (int i = 0; i < columns.length; i++) {
        Counted facet = facets.get(i);
        facet.tally().leave(columns[i], facet.values().ordinals().toGlobal(leaf));
      }
    }
  }
}
