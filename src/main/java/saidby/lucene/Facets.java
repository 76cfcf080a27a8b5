package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import saidby.search.Counts;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.What;

/// Counts the facets of one question; each as if its own filter were lifted.
final class Facets {
  private final Snapshot snapshot;
  private final What what;

  Facets(Snapshot snapshot, What what) {
    this.snapshot = snapshot;
    this.what = what;
  }

  /// Counts, and the number of hits with all filters.
  record Counted(long total, Counts counts) {}

  Counted count(Question question, Set<FacetField> wanted) throws IOException {
    Map<FacetField, FacetValues> plain = new EnumMap<>(FacetField.class);
    Map<FacetField, FacetCounts> counts = new EnumMap<>(FacetField.class);
    for (FacetField field : wanted)
      if (question.isFiltered(field)) counts.put(field, lifted(question, field));
      else plain.put(field, snapshot.facet(what, field));
    FacetCounter counter = snapshot.searcher().search(question.query(), FacetCounter.counting(plain));
    for (FacetCounter.Tally tally : counter.tallies()) counts.put(tally.field(), top(tally, Set.of()));
    return new Counted(counter.hits(), new Counts(counts));
  }

  private FacetCounts lifted(Question question, FacetField field) throws IOException {
    Map<FacetField, FacetValues> alone = Map.of(field, snapshot.facet(what, field));
    FacetCounter counter = snapshot.searcher().search(question.without(field), FacetCounter.counting(alone));
    return top(counter.tallies().getFirst(), question.selected(field));
  }

  /// The most frequent values, and the selected ones wherever they stand.
  private FacetCounts top(FacetCounter.Tally tally, Set<String> selected) throws IOException {
    FacetValues values = snapshot.facet(what, tally.field());
    int[] counts = tally.counts();
    Set<Integer> chosen = new HashSet<>();
    for (String value : selected) values.ordinals().find(value).ifPresent(chosen::add);
    int distinct = 0;
    var best = new PriorityQueue<Integer>((a, b) -> better(counts, values, b, a));
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] == 0) continue;
      distinct++;
      if (best.size() < FacetCounts.MAX_VALUES) best.add(ordinal);
      else if (better(counts, values, ordinal, best.element()) < 0) {
        best.remove();
        best.add(ordinal);
      }
    }
    Set<Integer> shown = new HashSet<>(best);
    for (int ordinal : chosen) if (counts[ordinal] > 0) shown.add(ordinal);
    List<Integer> order = new ArrayList<>(shown);
    order.sort((a, b) -> better(counts, values, a, b));
    List<FacetCounts.Value> list = new ArrayList<>();
    for (int ordinal : order)
      list.add(new FacetCounts.Value(values.ordinals().value(ordinal), values.label(ordinal), counts[ordinal],
          chosen.contains(ordinal)));
    return new FacetCounts(list, distinct, tally.missing());
  }

  private static int better(int[] counts, FacetValues values, int a, int b) {
    return counts[a] != counts[b]
        ? Integer.compare(counts[b], counts[a])
        : Integer.compare(values.rank(a), values.rank(b));
  }
}
