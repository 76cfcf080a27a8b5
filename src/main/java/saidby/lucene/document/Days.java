package saidby.lucene.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import saidby.model.Published;
import saidby.search.CalendarTime;
import saidby.search.Dates;

/// Dates as the index holds them: twice the milliseconds since 1970, and one more where only the day is known. Such a
/// day is no moment: it is the same day in every time zone, while a moment lies on another day in another zone.
public final class Days {
  private static final long DAY = 86_400_000;
  /// No clock of milliseconds that are doubled reaches further.
  private static final long MAX = Long.MAX_VALUE / 4;

  private Days() {}

  static long written(Published published) {
    return switch (published) {
      case Published.Moment(Instant instant) -> 2 * milliseconds(instant);
      case Published.Day(LocalDate date) -> written(date);
    };
  }

  /// A plain day.
  static long written(LocalDate date) {
    return 2 * Math.clamp(date.toEpochDay(), -MAX / DAY, MAX / DAY) * DAY + 1;
  }

  public static boolean isPlain(long written) {
    return (written & 1) == 1;
  }

  /// Milliseconds since 1970; of a plain day its first in UTC.
  public static long milliseconds(long written) {
    return written >> 1;
  }

  /// Milliseconds since 1970; times that no clock reaches are its first or last.
  public static long milliseconds(Instant instant) {
    long seconds = Math.clamp(instant.getEpochSecond(), -MAX / 1000, MAX / 1000);
    return Math.clamp(Instant.ofEpochSecond(seconds, instant.getNano()).toEpochMilli(), -MAX, MAX);
  }

  /// The first moment of a day.
  public static long start(LocalDate day, ZoneId zone) {
    return milliseconds(day.atStartOfDay(zone).toInstant());
  }

  /// Documents published in this time.
  public static Query between(Dates dates) {
    ZoneId zone = dates.zone();
    long moment = dates.from().map(from -> 2 * milliseconds(from.begin(zone))).orElse(Long.MIN_VALUE);
    long momentEnd = dates.to().map(to -> 2 * milliseconds(to.end(zone))).orElse(Long.MAX_VALUE);
    long day = dates.from().map(from -> written(firstDay(from, zone)) - 1).orElse(Long.MIN_VALUE);
    long dayEnd = dates.to().map(to -> written(dayAfter(to, zone)) - 1).orElse(Long.MAX_VALUE);
    if (moment >= momentEnd && day >= dayEnd) return new MatchNoDocsQuery("no time between");
    if (moment == day && momentEnd == dayEnd) return range(day, dayEnd);
    return new BooleanQuery.Builder().add(range(Math.min(moment, day), Math.max(momentEnd, dayEnd)), Occur.FILTER)
        .add(new PublishedQuery(moment, momentEnd, day, dayEnd), Occur.FILTER)
        .build();
  }

  private static Query range(long from, long end) {
    return NumericDocValuesField.newSlowRangeQuery(Names.DATE, from, end == Long.MAX_VALUE ? end : end - 1);
  }

  /// The first day that lies in the time: by the clock, a day lies at its beginning.
  private static LocalDate firstDay(CalendarTime from, ZoneId zone) {
    return from.isDate() ? from.firstDay() : notBefore(from.begin(zone), zone);
  }

  private static LocalDate dayAfter(CalendarTime to, ZoneId zone) {
    return to.isDate() ? to.nextDay() : notBefore(to.end(zone), zone);
  }

  private static LocalDate notBefore(Instant instant, ZoneId zone) {
    LocalDate day = instant.atZone(zone).toLocalDate().minusDays(1);
    while (day.atStartOfDay(zone).toInstant().isBefore(instant)) day = day.plusDays(1);
    return day;
  }
}
