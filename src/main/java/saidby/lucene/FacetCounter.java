package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongValues;
import saidby.search.FacetField;

/// Counts hits, and the values of some facets among them, by ordinals.
final class FacetCounter implements Collector {
  private final List<Tally> tallies;
  private long hits;

  /// How often each ordinal of a facet was met.
  static final class Tally {
    private final FacetField field;
    private final Ordinals ordinals;
    private final int[] counts;
    private long missing;

    Tally(FacetField field, Ordinals ordinals) {
      this.field = field;
      this.ordinals = ordinals;
      this.counts = new int[ordinals.size()];
    }

    FacetField field() {
      return field;
    }

    int[] counts() {
      return counts;
    }

    long missing() {
      return missing;
    }
  }

  /// Takes one document after the other of one part of the index.
  private interface Taker {
    void take(int doc) throws IOException;
  }

  /// Counts on the thread that searches.
  static CollectorManager<FacetCounter, FacetCounter> counting(Map<FacetField, FacetValues> facets) {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        List<Tally> tallies = new ArrayList<>();
        facets.forEach((field, values) -> tallies.add(new Tally(field, values.ordinals())));
        return new FacetCounter(tallies);
      }

      @Override
      public FacetCounter reduce(Collection<FacetCounter> counters) {
        if (counters.size() != 1) throw new IllegalStateException("one searching thread, " + counters.size());
        return counters.iterator().next();
      }
    };
  }

  private FacetCounter(List<Tally> tallies) {
    this.tallies = tallies;
  }

  long hits() {
    return hits;
  }

  List<Tally> tallies() {
    return tallies;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    var takers = new Taker[tallies.size()];
    for (int i = 0; i < takers.length; i++) takers[i] = taker(tallies.get(i), leaf);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // nothing here depends on scores
      }

      @Override
      public void collect(int doc) throws IOException {
        hits++;
        for (Taker taker : takers) taker.take(doc);
      }
    };
  }

  private static Taker taker(Tally tally, LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = tally.ordinals.values(leaf);
    LongValues toGlobal = tally.ordinals.toGlobal(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(values);
    int[] counts = tally.counts;
    if (single != null) return doc -> {
      if (single.advanceExact(doc)) counts[(int) toGlobal.get(single.ordValue())]++;
      else tally.missing++;
    };
    return doc -> {
      if (!values.advanceExact(doc)) {
        tally.missing++;
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) counts[(int) toGlobal.get(values.nextOrd())]++;
    };
  }
}
