package saidby.lucene.column;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import saidby.search.CalendarTime;
import saidby.search.Interval;

/// Days, weeks, months, quarters and years of the calendar.
public final class Periods {
  private static final int MONTHS_A_QUARTER = 3;

  /// Before every other.
  public static final Period NONE = new Period(Interval.DAY, LocalDate.EPOCH, Long.MIN_VALUE);

  private Periods() {}

  /// One of them.
  ///
  /// @param endDay the day after it, since 1970
  public record Period(Interval interval, LocalDate begin, long endDay) {

    /// What a filter takes as its beginning.
    public CalendarTime from() {
      return switch (interval) {
        case DAY, WEEK -> CalendarTime.day(begin);
        case MONTH, QUARTER -> CalendarTime.month(begin);
        case YEAR -> CalendarTime.year(begin.getYear());
        case AUTO, HOUR -> throw new IllegalStateException("no period of days: " + interval);
      };
    }

    /// What a filter takes as its end, inclusive.
    public CalendarTime to() {
      return switch (interval) {
        case WEEK -> CalendarTime.day(LocalDate.ofEpochDay(endDay - 1));
        case QUARTER -> CalendarTime.month(LocalDate.ofEpochDay(endDay - 1));
        default -> from();
      };
    }
  }

  /// The one that holds the day. Weeks begin on Monday.
  public static Period around(LocalDate day, Interval interval) {
    return from(switch (interval) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_A_QUARTER);
      case YEAR -> day.withDayOfYear(1);
      case AUTO, HOUR -> throw new IllegalStateException("no period of days: " + interval);
    }, interval);
  }

  public static Period after(Period period) {
    return from(LocalDate.ofEpochDay(period.endDay), period.interval);
  }

  private static Period from(LocalDate begin, Interval interval) {
    LocalDate end = switch (interval) {
      case DAY -> begin.plusDays(1);
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case QUARTER -> begin.plusMonths(MONTHS_A_QUARTER);
      case YEAR -> begin.plusYears(1);
      case AUTO, HOUR -> throw new IllegalStateException("no period of days: " + interval);
    };
    return new Period(interval, begin, end.toEpochDay());
  }

  /// The interval that makes the number of bars nearest to the middle of 20 and 60, by ratio.
  ///
  /// @param days from the first hit to the last
  /// @param timed whether hours are known
  public static Interval fitting(long days, boolean timed) {
    Interval best = timed ? Interval.HOUR : Interval.DAY;
    for (Interval interval : Interval.values())
      if (interval != Interval.AUTO && (timed || interval != Interval.HOUR)
          && distance(days, interval) < distance(days, best))
        best = interval;
    return best;
  }

  private static double distance(long days, Interval interval) {
    double length = switch (interval) {
      case AUTO, HOUR -> 1 / 24.0;
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> 30.4;
      case QUARTER -> 91.3;
      case YEAR -> 365.25;
    };
    return Math.abs(Math.log(Math.max(1, days / length) / 35));
  }
}
