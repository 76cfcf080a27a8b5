package saidby.search;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Published;

/// Counts by asking of every bar what a filter with its two ends would find.
final class NaiveHistogram {
  private NaiveHistogram() {}

  static Histogram of(List<Optional<Published>> dates, Interval interval, ZoneId zone) {
    List<Published> dated = dates.stream().flatMap(Optional::stream).toList();
    List<Instant> begins = dated.stream().map(date -> begin(date, zone)).sorted().toList();
    List<Histogram.Bar> bars = new ArrayList<>();
    if (!begins.isEmpty()) {
      ZonedDateTime at = floor(begins.getFirst().atZone(zone), interval);
      for (; !at.toInstant().isAfter(begins.getLast()); at = next(at, interval))
        bars.add(bar(at, next(at, interval), interval, dated));
      if (bars.size() > Histogram.MAX_BARS) throw new TooManyBars(interval, bars.size());
    }
    return new Histogram(interval, zone, bars, dates.size() - dated.size());
  }

  private static Histogram.Bar bar(ZonedDateTime at, ZonedDateTime next, Interval interval, List<Published> dated) {
    LocalDate first = at.toLocalDate();
    LocalDate last = next.toLocalDate().minusDays(1);
    CalendarTime from = switch (interval) {
      case HOUR -> clock(at);
      case DAY, WEEK -> CalendarTime.day(first);
      case MONTH, QUARTER -> CalendarTime.month(first);
      case YEAR -> CalendarTime.year(first.getYear());
      case AUTO -> throw new IllegalArgumentException("no interval");
    };
    CalendarTime to = switch (interval) {
      case HOUR -> clock(next.minusMinutes(1));
      case DAY, WEEK -> CalendarTime.day(last);
      case MONTH, QUARTER -> CalendarTime.month(last);
      case YEAR -> CalendarTime.year(last.getYear());
      case AUTO -> throw new IllegalArgumentException("no interval");
    };
    var dates = new Dates(Optional.of(from), Optional.of(to), at.getZone());
    return new Histogram.Bar(from, to, dated.stream().filter(date -> holds(dates, date)).count());
  }

  private static CalendarTime clock(ZonedDateTime time) {
    boolean twice = time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
    Optional<ZoneOffset> offset = twice ? Optional.of(time.getOffset()) : Optional.empty();
    return new CalendarTime(time.toLocalDateTime(), offset, CalendarTime.Unit.MINUTE);
  }

  private static ZonedDateTime floor(ZonedDateTime time, Interval interval) {
    LocalDate day = time.toLocalDate();
    return switch (interval) {
      case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
      case DAY -> day.atStartOfDay(time.getZone());
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(time.getZone());
      case MONTH -> day.withDayOfMonth(1).atStartOfDay(time.getZone());
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
          .atStartOfDay(time.getZone());
      case YEAR -> day.withDayOfYear(1).atStartOfDay(time.getZone());
      case AUTO -> throw new IllegalArgumentException("no interval");
    };
  }

  private static ZonedDateTime next(ZonedDateTime at, Interval interval) {
    LocalDate day = at.toLocalDate();
    return switch (interval) {
      case HOUR -> at.plusHours(1);
      case DAY -> day.plusDays(1).atStartOfDay(at.getZone());
      case WEEK -> day.plusDays(7).atStartOfDay(at.getZone());
      case MONTH -> day.plusMonths(1).atStartOfDay(at.getZone());
      case QUARTER -> day.plusMonths(3).atStartOfDay(at.getZone());
      case YEAR -> day.plusYears(1).atStartOfDay(at.getZone());
      case AUTO -> throw new IllegalArgumentException("no interval");
    };
  }

  /// By the clock, a day begins with its first hour.
  private static Instant begin(Published date, ZoneId zone) {
    return switch (date) {
      case Published.Moment(Instant instant) -> instant;
      case Published.Day(LocalDate day) -> day.atStartOfDay(zone).toInstant();
    };
  }

  /// Whether something published then lies between the dates, both inclusive.
  static boolean holds(Dates dates, Published published) {
    boolean late = dates.from().map(from -> !isBefore(published, from, dates.zone())).orElse(true);
    boolean early = dates.to().map(to -> !isBehind(published, to, dates.zone())).orElse(true);
    return late && early;
  }

  private static boolean isBefore(Published published, CalendarTime from, ZoneId zone) {
    if (published instanceof Published.Day(LocalDate day) && from.isDate()) return day.isBefore(from.firstDay());
    return begin(published, zone).isBefore(from.begin(zone));
  }

  private static boolean isBehind(Published published, CalendarTime to, ZoneId zone) {
    if (published instanceof Published.Day(LocalDate day) && to.isDate()) return !day.isBefore(to.nextDay());
    return !begin(published, zone).isBefore(to.end(zone));
  }
}
