package saidby.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.lucene.column.Clock;
import saidby.lucene.column.Periods;
import saidby.lucene.column.Timeline;
import saidby.search.CalendarTime;
import saidby.search.Histogram;
import saidby.search.Interval;
import saidby.search.TooManyBars;

/// Makes the bars of a histogram from the counts of days or hours.
final class Bars {
  private static final long MINUTE = 60;
  private static final long HOUR = 3_600;

  private final Interval interval;
  private final Timeline.Counter counter;
  private final Clock clock;
  private final List<Histogram.Bar> bars = new ArrayList<>();

  private Bars(Timeline.Counter counter, Interval interval) {
    this.interval = interval;
    this.counter = counter;
    this.clock = counter.timeline().clock();
  }

  /// @param asked whether somebody asked for this interval; where nobody did and the bars would be too many, as of an
  ///     article that is dated to the year 1, the empty ones are left out
  static Histogram of(Timeline.Counter counter, Interval interval, boolean asked) {
    var bars = new Bars(counter, interval);
    if (interval == Interval.HOUR) bars.hours();
    else bars.dates(asked);
    return new Histogram(interval, bars.clock.zone(), bars.bars, counter.undated());
  }

  /// The interval that suits the hits.
  static Interval fitting(Timeline.Counter counter) {
    Timeline timeline = counter.timeline();
    long hits = 0;
    long timed = 0;
    long first = 0;
    long last = 0;
    for (int i = 0; i < timeline.size(); i++) {
      int count = counter.count(i);
      if (count == 0) continue;
      if (hits == 0) first = timeline.key(i) >> 1;
      last = timeline.key(i) >> 1;
      hits += count;
      if ((timeline.key(i) & 1) == 0) timed += count;
    }
    return Periods.fitting(last - first + 1, 2 * timed > hits);
  }

  private void dates(boolean asked) {
    Timeline timeline = counter.timeline();
    Periods.Period period = Periods.NONE;
    long count = 0;
    for (int i = 0; i < timeline.size(); i++) {
      int hits = counter.count(i);
      if (hits == 0) continue;
      if (timeline.key(i) >> 1 >= period.endDay()) {
        if (count > 0) bars.add(bar(period, count));
        Periods.Period next = Periods.around(LocalDate.ofEpochDay(timeline.key(i) >> 1), interval);
        if (count > 0) fill(period, next, asked);
        period = next;
        count = 0;
      }
      count += hits;
    }
    if (count > 0) bars.add(bar(period, count));
  }

  /// Adds the empty bars between two.
  private void fill(Periods.Period before, Periods.Period behind, boolean asked) {
    long length = Math.max(1, before.endDay() - before.begin().toEpochDay());
    long most = (behind.begin().toEpochDay() - before.endDay()) / length;
    if (bars.size() + most >= Histogram.MAX_BARS) {
      if (asked) throw new TooManyBars(interval, bars.size() + most + 1);
      return;
    }
    for (Periods.Period gap = Periods.after(before); gap.begin().isBefore(behind.begin()); gap = Periods.after(gap))
      bars.add(bar(gap, 0));
  }

  private static Histogram.Bar bar(Periods.Period period, long count) {
    return new Histogram.Bar(period.from(), period.to(), count);
  }

  private void hours() {
    Timeline timeline = counter.timeline();
    long end = Long.MAX_VALUE;
    for (int i = 0; i < timeline.size(); i++) {
      if (counter.count(i) == 0) continue;
      if (end != Long.MAX_VALUE) {
        long empty = (timeline.key(i) - end) / HOUR;
        if (bars.size() + empty >= Histogram.MAX_BARS) throw new TooManyBars(interval, bars.size() + empty + 1);
      }
      for (; end < timeline.key(i); end = clock.hourEnd(end)) bars.add(hour(end, 0));
      bars.add(hour(timeline.key(i), counter.count(i)));
      end = clock.hourEnd(timeline.key(i));
    }
  }

  private Histogram.Bar hour(long begin, long count) {
    long end = clock.hourEnd(begin);
    boolean whole = Math.floorMod(begin, MINUTE) == 0 && Math.floorMod(end, MINUTE) == 0;
    return new Histogram.Bar(time(begin, whole), time(end - (whole ? MINUTE : 1), whole), count);
  }

  /// As the clock on the wall shows it, and the offset where it shows that twice.
  private CalendarTime time(long second, boolean minutes) {
    ZonedDateTime time = Instant.ofEpochSecond(second).atZone(clock.zone());
    LocalDateTime local = time.toLocalDateTime();
    boolean twice = clock.zone().getRules().getValidOffsets(local).size() > 1;
    Optional<ZoneOffset> offset = twice ? Optional.of(time.getOffset()) : Optional.empty();
    return new CalendarTime(local, offset, minutes ? CalendarTime.Unit.MINUTE : CalendarTime.Unit.SECOND);
  }
}
