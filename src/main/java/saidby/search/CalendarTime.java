package saidby.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;

/// A stretch of the calendar as people write it: a year (`2026`), a month (`2026-03`), a day (`2026-03-01`), a minute
/// (`2026-03-01T10:00`) or a second. Which instants it covers depends on the time zone, unless an offset is written
/// (`2026-10-25T02:00+01:00`), which tells apart the two hours of the night when clocks go back.
///
/// @param start its first moment, as the clock on the wall shows it
/// @param offset from UTC; only of minutes and seconds
public record CalendarTime(LocalDateTime start, Optional<ZoneOffset> offset, Unit unit) {

  private static final int DATE_LENGTH = 10;
  private static final int MINUTES_LENGTH = 16;
  private static final int SECONDS_LENGTH = 19;
  private static final int MAX_YEAR = 9999;

  /// How much of the calendar is meant.
  public enum Unit {
    YEAR, MONTH, DAY, MINUTE, SECOND
  }

  public static CalendarTime year(int year) {
    return new CalendarTime(LocalDate.of(year, 1, 1).atStartOfDay(), Optional.empty(), Unit.YEAR);
  }

  public static CalendarTime month(LocalDate first) {
    return new CalendarTime(first.withDayOfMonth(1).atStartOfDay(), Optional.empty(), Unit.MONTH);
  }

  public static CalendarTime day(LocalDate day) {
    return new CalendarTime(day.atStartOfDay(), Optional.empty(), Unit.DAY);
  }

  /// Reads what [#toString()] writes, in the years 1 to 9999; empty when it is no such time.
  public static Optional<CalendarTime> of(String written) {
    try {
      CalendarTime time = switch (written.length()) {
        case 4 -> year(LocalDate.parse(written + "-01-01").getYear());
        case 7 -> month(LocalDate.parse(written + "-01"));
        case DATE_LENGTH -> day(LocalDate.parse(written));
        default -> clock(written);
      };
      return Optional.of(time).filter(t -> t.start.getYear() >= 1 && t.start.getYear() <= MAX_YEAR);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static CalendarTime clock(String written) {
    int end = written.length();
    for (int i = MINUTES_LENGTH; i < written.length(); i++) if ("Z+- ".indexOf(written.charAt(i)) >= 0) {
      end = i;
      break;
    }
    if (end != MINUTES_LENGTH && end != SECONDS_LENGTH) throw new DateTimeException(written);
    // A plus that nobody encoded arrives as a space.
    Optional<ZoneOffset> offset = end == written.length()
        ? Optional.empty()
        : Optional.of(ZoneOffset.of(written.substring(end).replace(' ', '+')));
    return new CalendarTime(LocalDateTime.parse(written.substring(0, end)), offset,
        end == MINUTES_LENGTH ? Unit.MINUTE : Unit.SECOND);
  }

  /// Whether days, months or years are meant, not the clock.
  public boolean isDate() {
    return unit.compareTo(Unit.DAY) <= 0;
  }

  /// The first day of it.
  public LocalDate firstDay() {
    return start.toLocalDate();
  }

  /// The day after it, where it [#isDate()].
  public LocalDate nextDay() {
    return switch (unit) {
      case YEAR -> firstDay().plusYears(1);
      case MONTH -> firstDay().plusMonths(1);
      case DAY, MINUTE, SECOND -> firstDay().plusDays(1);
    };
  }

  /// Its first instant; of two that the clock shows the same, the earlier one.
  public Instant begin(ZoneId zone) {
    if (isDate()) return firstDay().atStartOfDay(zone).toInstant();
    return instant(zone, false);
  }

  /// The first instant after it; of two that the clock shows the same, the later one.
  public Instant end(ZoneId zone) {
    if (isDate()) return nextDay().atStartOfDay(zone).toInstant();
    Instant last = instant(zone, true);
    if (offset.isEmpty() && isSkipped(zone)) return last;
    return last.plusSeconds(unit == Unit.MINUTE ? 60 : 1);
  }

  /// A time that the clocks skip is the moment at which they skip it.
  private Instant instant(ZoneId zone, boolean later) {
    if (offset.isPresent()) return start.toInstant(offset.get());
    ZoneOffsetTransition change = zone.getRules().getTransition(start);
    if (change == null) return start.atZone(zone).toInstant();
    if (change.isGap()) return change.getInstant();
    return start.toInstant(later ? change.getOffsetAfter() : change.getOffsetBefore());
  }

  private boolean isSkipped(ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(start);
    return change != null && change.isGap();
  }

  /// As it is written in an address; [#of(String)] reads it.
  @Override
  public String toString() {
    return switch (unit) {
      case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
      case MONTH -> firstDay().toString().substring(0, firstDay().toString().length() - 3);
      case DAY -> firstDay().toString();
      case MINUTE -> String.format(Locale.ROOT, "%sT%02d:%02d%s", firstDay(), start.getHour(), start.getMinute(),
          written());
      case SECOND -> String.format(Locale.ROOT, "%sT%02d:%02d:%02d%s", firstDay(), start.getHour(), start.getMinute(),
          start.getSecond(), written());
    };
  }

  private String written() {
    return offset.map(ZoneOffset::getId).orElse("");
  }
}
