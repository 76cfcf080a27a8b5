package saidby.lucene;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import saidby.lucene.column.Clock;
import saidby.lucene.column.Timeline;
import saidby.search.FacetField;
import saidby.search.What;

/// How the quotes of one query spread over values and days, counted exactly and at once. To be closed, as the counts go
/// from one question to the next.
final class Spread implements AutoCloseable {
  /// What anybody is asked about: who, in which outlet, about which country, for which country.
  static final List<FacetField> FIELDS = List.of(FacetField.SPEAKER, FacetField.SOURCE, FacetField.COUNTRY,
      FacetField.SPEAKER_COUNTRY);

  private final List<FacetCounter.Counted> facets;
  private final Timeline.Counter days;
  private long hits;
  private boolean isWhole = true;

  private Spread(List<FacetCounter.Counted> facets, Timeline.Counter days) {
    this.facets = facets;
    this.days = days;
  }

  /// @param zone where days begin
  static Spread of(Query query, ZoneId zone, Asking asking) throws IOException {
    Snapshot snapshot = asking.snapshot();
    List<FacetCounter.Counted> facets = new ArrayList<>();
    for (FacetField field : FIELDS) {
      FacetValues values = snapshot.facet(What.QUOTES, field);
      facets.add(new FacetCounter.Counted(values, values.tally()));
    }
    var spread = new Spread(facets, snapshot.timeline(new Clock(zone, false)).counter());
    try {
      IndexSearcher searcher = asking.budget().searcher(snapshot);
      spread.hits = searcher.search(query, new FacetCounter(snapshot, facets, Optional.of(spread.days)).manager())
          .hits();
      spread.isWhole = !searcher.timedOut();
      return spread;
    } catch (IOException | RuntimeException e) {
      spread.close();
      throw e;
    }
  }

  /// Whether there was time to count everything.
  boolean isWhole() {
    return isWhole;
  }

  long hits() {
    return hits;
  }

  FacetValues values(FacetField field) {
    return facets.get(FIELDS.indexOf(field)).values();
  }

  Tally tally(FacetField field) {
    return facets.get(FIELDS.indexOf(field)).tally();
  }

  Timeline.Counter days() {
    return days;
  }

  /// Quotes by the Monday of their week.
  SortedMap<LocalDate, Long> weeks() {
    SortedMap<LocalDate, Long> weeks = new TreeMap<>();
    Timeline timeline = days.timeline();
    for (int place = 0; place < timeline.size(); place++) {
      if (days.count(place) == 0) continue;
      LocalDate monday = LocalDate.ofEpochDay(timeline.key(place) >> 1)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.merge(monday, (long) days.count(place), Long::sum);
    }
    return weeks;
  }

  @Override
  public void close() {
    for (FacetCounter.Counted facet : facets) facet.values().giveBack(facet.tally());
  }
}
