package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// Works out what is unusual in one state of the index.
final class LuceneAnalytics {
  private final Snapshot snapshot;
  private final Filters filters;
  private final Asking asking;

  LuceneAnalytics(Snapshot snapshot, Filters filters, Asking asking) {
    this.asking = asking;
    this.snapshot = snapshot;
    this.filters = filters;
  }

  Standouts who(ParsedQuery query, int size) throws IOException {
    try (Spread hits = spread(query(query)); Spread all = spread(everything())) {
      var contrast = new Contrast(hits, all);
      return new Standouts(hits.hits(), all.hits(), contrast.values(size), contrast.weeks(size), snapshot.generation());
    }
  }

  Trend trend(ParsedQuery query, Interval interval) throws IOException {
    try (Spread hits = spread(query(query)); Spread all = spread(everything())) {
      Histogram whole = Bars.of(all.days(), fitting(all, interval), interval != Interval.AUTO);
      Map<CalendarTime, Long> counts = counts(hits, whole.interval());
      List<Trend.Bar> bars = whole.bars()
          .stream()
          .map(bar -> new Trend.Bar(bar.from(), bar.to(), counts.getOrDefault(bar.from(), 0L), bar.count()))
          .toList();
      return new Trend(hits.hits(), all.hits(), whole.interval(), bars, snapshot.generation());
    }
  }

  Comparison compare(ParsedQuery first, ParsedQuery second, int size) throws IOException {
    Query one = query(first);
    Query other = query(second);
    Query either = new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    try (Spread a = spread(one); Spread b = spread(other); Spread all = spread(either)) {
      Histogram whole = Bars.of(all.days(), fitting(all, Interval.AUTO), false);
      Map<CalendarTime, Long> ofA = counts(a, whole.interval());
      Map<CalendarTime, Long> ofB = counts(b, whole.interval());
      List<Comparison.Bar> bars = whole.bars()
          .stream()
          .map(bar -> new Comparison.Bar(bar.from(), bar.to(),
              List.of(ofA.getOrDefault(bar.from(), 0L), ofB.getOrDefault(bar.from(), 0L))))
          .toList();
      return new Comparison(List.of(a.hits(), b.hits()), a.hits() + b.hits() - all.hits(), whole.interval(), bars,
          top(a, b, size), List.of(new Contrast(a, all).values(size), new Contrast(b, all).values(size)),
          snapshot.generation());
    }
  }

  private Query query(ParsedQuery query) throws IOException {
    return asking.of(SearchRequest.of(query).with(filters)).query();
  }

  private Query everything() throws IOException {
    return query(ParsedQuery.of(new QueryNode.Everything()));
  }

  private Spread spread(Query query) throws IOException {
    return Spread.of(query, filters.dates().zone(), snapshot);
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
    List<Integer> met = new ArrayList<>();
    for (int i = 0; i < ofA.size(); i++) met.add(ofA.met(i));
    for (int i = 0; i < ofB.size(); i++) if (ofA.count(ofB.met(i)) == 0) met.add(ofB.met(i));
    met.sort((x, y) -> {
      int more = Integer.compare(ofA.count(y) + ofB.count(y), ofA.count(x) + ofB.count(x));
      return more != 0 ? more : Integer.compare(values.rank(x), values.rank(y));
    });
    List<Comparison.Value> top = new ArrayList<>();
    for (int ordinal : met.subList(0, Math.min(size, met.size())))
      top.add(new Comparison.Value(values.ordinals().value(ordinal), values.label(ordinal),
          List.of((long) ofA.count(ordinal), (long) ofB.count(ordinal))));
    return top;
  }
}
