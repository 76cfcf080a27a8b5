package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import saidby.lucene.column.Clock;
import saidby.lucene.column.Timeline;
import saidby.search.Counting;
import saidby.search.Counts;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Histogram;
import saidby.search.Interval;
import saidby.search.What;

/// Counts what one question asks to be counted: the hits, their dates, and the values of facets, each of these as if
/// its own filter were lifted.
final class Facets {
  private final Snapshot snapshot;
  private final What what;
  private final Question question;
  private final Counting counting;

  Facets(Snapshot snapshot, What what, Question question, Counting counting) {
    this.snapshot = snapshot;
    this.what = what;
    this.question = question;
    this.counting = counting;
  }

  /// Counts, and the number of hits with all filters.
  record Counted(long total, Counts counts) {}

  Counted count() throws IOException {
    List<FacetField> plain = new ArrayList<>();
    Map<FacetField, FacetCounts> counts = new EnumMap<>(FacetField.class);
    for (FacetField field : counting.facets())
      if (question.isFiltered(field)) pass(question.without(field), List.of(field), Optional.empty(), counts);
      else plain.add(field);
    Optional<Timeline.Counter> dates = Optional.empty();
    if (counting.histogram().isPresent())
      dates = Optional.of(snapshot.timeline(clock(counting.histogram().get() == Interval.HOUR)).counter());
    long total = pass(question.query(), plain, dates, counts);
    Optional<Histogram> histogram = dates.isPresent() ? Optional.of(histogram(dates.get())) : Optional.empty();
    return new Counted(total, new Counts(counts, histogram));
  }

  /// The counts of some fields and dates among the hits of a query. This is all that others need who count something.
  private long pass(Query query, List<FacetField> fields, Optional<Timeline.Counter> dates,
      Map<FacetField, FacetCounts> counts) throws IOException {
    List<FacetCounter.Counted> facets = new ArrayList<>();
    try {
      for (FacetField field : fields) {
        FacetValues values = snapshot.facet(what, field);
        facets.add(new FacetCounter.Counted(values, values.tally()));
      }
      FacetCounter counter = question.searcher()
          .search(query, new FacetCounter(snapshot, facets, dates).manager());
      for (int i = 0; i < facets.size(); i++)
        counts.put(fields.get(i), told(fields.get(i), facets.get(i)));
      return counter.hits();
    } finally {
      for (FacetCounter.Counted facet : facets) facet.values().giveBack(facet.tally());
    }
  }

  private FacetCounts told(FacetField field, FacetCounter.Counted facet) throws IOException {
    var top = new TopValues(facet.values(), facet.tally());
    Set<String> selected = question.selected(field);
    Set<String> excluded = question.excluded(field);
    return top.told(counting.size(), Optional.ofNullable(counting.find().get(field)), selected, excluded);
  }

  private Clock clock(boolean hours) {
    return new Clock(question.zone(), hours);
  }

  private Histogram histogram(Timeline.Counter counter) throws IOException {
    Interval asked = counting.histogram().orElseThrow();
    if (asked != Interval.AUTO) return Bars.of(counter, asked, true);
    Interval fitting = Bars.fitting(counter);
    if (fitting != Interval.HOUR) return Bars.of(counter, fitting, false);
    Timeline.Counter hours = snapshot.timeline(clock(true)).counter();
    pass(question.query(), List.of(), Optional.of(hours), new EnumMap<>(FacetField.class));
    return Bars.of(hours, fitting, false);
  }
}
