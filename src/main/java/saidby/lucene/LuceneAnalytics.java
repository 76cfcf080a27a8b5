package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;
import saidby.search.CalendarTime;
import saidby.search.Comparison;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Histogram;
import saidby.search.Interval;
import saidby.search.SearchRequest;
import saidby.search.Standouts;
import saidby.search.Trend;

/// Works out what is unusual in one state of the index. Where there was no time to count everything, only totals are
/// told, as lower bounds: one part held against another would make anything look unusual.
final class LuceneAnalytics {
  private final Asking asking;
  private final Snapshot snapshot;
  private final Filters filters;
  private final Budget.Stage stage;

  /// @param stage of the request that it may count in
  LuceneAnalytics(Asking asking, Filters filters, Budget.Stage stage) {
    this.asking = asking;
    this.stage = stage;
    this.snapshot = asking.snapshot();
    this.filters = filters;
  }

  Standouts who(ParsedQuery query, int size) throws IOException {
    Query some = query(query);
    Query every = everything();
    try (Spread hits = spread(some); Spread all = spread(every)) {
      long background = Math.max(hits.hits(), all.hits());
      if (!isWhole(hits, all)) return new Standouts(hits.hits(), background, nothing(), List.of(), generation());
      var contrast = new Contrast(hits, all);
      return new Standouts(hits.hits(), background, contrast.values(size), contrast.weeks(size), generation());
    }
  }

  Trend trend(ParsedQuery query, Interval interval) throws IOException {
    Query some = query(query);
    Query every = everything();
    try (Spread hits = spread(some); Spread all = spread(every)) {
      long background = Math.max(hits.hits(), all.hits());
      if (!isWhole(hits, all)) return new Trend(hits.hits(), background, interval, List.of(), generation());
      Histogram whole = Bars.of(all.days(), fitting(all, interval), interval != Interval.AUTO);
      Map<CalendarTime, Long> counts = counts(hits, whole.interval());
      List<Trend.Bar> bars = whole.bars()
          .stream()
          .map(bar -> new Trend.Bar(bar.from(), bar.to(), counts.getOrDefault(bar.from(), 0L), bar.count()))
          .toList();
      return new Trend(hits.hits(), background, whole.interval(), bars, generation());
    }
  }

  Comparison compare(ParsedQuery first, ParsedQuery second, int size) throws IOException {
    Query one = query(first);
    Query other = query(second);
    Query either = new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    try (Spread a = spread(one); Spread b = spread(other); Spread all = spread(either)) {
      List<Long> totals = List.of(a.hits(), b.hits());
      if (!isWhole(a, b, all))
        return new Comparison(totals, 0, Interval.AUTO, List.of(), nothing(), List.of(nothing(), nothing()),
            generation());
      Histogram whole = Bars.of(all.days(), fitting(all, Interval.AUTO), false);
      return new Comparison(totals, a.hits() + b.hits() - all.hits(), whole.interval(), bars(a, b, whole),
          top(a, b, size), List.of(new Contrast(a, all).values(size), new Contrast(b, all).values(size)),
          generation());
    }
  }

  private static List<Comparison.Bar> bars(Spread a, Spread b, Histogram whole) {
    Map<CalendarTime, Long> ofA = counts(a, whole.interval());
    Map<CalendarTime, Long> ofB = counts(b, whole.interval());
    return whole.bars()
        .stream()
        .map(bar -> new Comparison.Bar(bar.from(), bar.to(),
            List.of(ofA.getOrDefault(bar.from(), 0L), ofB.getOrDefault(bar.from(), 0L))))
        .toList();
  }

  private static <T> Map<FacetField, List<T>> nothing() {
    Map<FacetField, List<T>> nothing = new EnumMap<>(FacetField.class);
    for (FacetField field : Spread.FIELDS) nothing.put(field, List.of());
    return nothing;
  }

  private Query query(ParsedQuery query) throws IOException {
    return asking.of(SearchRequest.of(query).with(filters)).query();
  }

  private Query everything() throws IOException {
    return query(ParsedQuery.of(new QueryNode.Everything()));
  }

  private Spread spread(Query query) throws IOException {
    asking.budget().begin(stage);
    return Spread.of(query, filters.dates().zone(), asking);
  }

  private boolean isWhole(Spread... spreads) {
    for (Spread spread : spreads)
      if (!spread.isWhole()) {
        asking.budget().cut("counting took too long: totals are lower bounds, and nothing is compared");
        return false;
      }
    return true;
  }

  private long generation() {
    return snapshot.generation();
  }

  /// Days are the shortest bars of their own accord.
  private static Interval fitting(Spread spread, Interval wanted) {
    if (wanted != Interval.AUTO) return wanted;
    Interval fitting = Bars.fitting(spread.days());
    return fitting == Interval.HOUR ? Interval.DAY : fitting;
  }

  private static Map<CalendarTime, Long> counts(Spread spread, Interval interval) {
    Map<CalendarTime, Long> counts = new HashMap<>();
    for (Histogram.Bar bar : Bars.of(spread.days(), interval, false).bars()) counts.put(bar.from(), bar.count());
    return counts;
  }

  /// The values that both together have most often, equal ones in the order of their labels.
  private static Map<FacetField, List<Comparison.Value>> top(Spread a, Spread b, int size) throws IOException {
    Map<FacetField, List<Comparison.Value>> top = new EnumMap<>(FacetField.class);
    for (FacetField field : Spread.FIELDS) top.put(field, top(field, a, b, size));
    return top;
  }

  private static List<Comparison.Value> top(FacetField field, Spread a, Spread b, int size) throws IOException {
    Tally ofA = a.tally(field);
    Tally ofB = b.tally(field);
    FacetValues values = a.values(field);
    Comparator<Integer> order = Comparator
        .comparingInt((Integer ordinal) -> -ofA.count(ordinal) - ofB.count(ordinal))
        .thenComparingInt(values::rank);
    var best = new PriorityQueue<>(size + 1, order.reversed());
    for (int i = 0; i < ofA.size(); i++) add(ofA.met(i), best, size);
    for (int i = 0; i < ofB.size(); i++) if (ofA.count(ofB.met(i)) == 0) add(ofB.met(i), best, size);
    List<Comparison.Value> top = new ArrayList<>();
    for (int ordinal : best.stream().sorted(order).toList())
      top.add(new Comparison.Value(values.ordinals().value(ordinal), values.label(ordinal),
          List.of((long) ofA.count(ordinal), (long) ofB.count(ordinal))));
    return top;
  }

  /// Keeps the best, so that half a million values are never sorted for the ten that are told.
  private static void add(int ordinal, PriorityQueue<Integer> best, int size) {
    best.add(ordinal);
    if (best.size() > size) best.remove();
  }
}
