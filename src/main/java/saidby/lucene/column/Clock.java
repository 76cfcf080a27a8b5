package saidby.lucene.column;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import saidby.lucene.document.Days;

/// Tells the day, or the hour, of a date in one time zone. Days begin where [LocalDate#atStartOfDay(ZoneId)] says, hours
/// where the clock on the wall strikes one or is put forward or back.
///
/// @param hours whether hours are told, not days
public record Clock(ZoneId zone, boolean hours) {
  private static final long HOUR = 3_600;

  /// Holds no date.
  static final Stretch NOWHERE = new Stretch(0, 0, false, 0);

  /// Dates that have the same key, half open, as [Days] writes them.
  ///
  /// @param key twice the day since 1970, and one more for plain days; or the second since 1970 at which the hour begins
  record Stretch(long from, long end, boolean plain, long key) {
    boolean holds(long written) {
      return written >= from && written < end && Days.isPlain(written) == plain;
    }
  }

  /// All the dates that have the key of this one.
  Stretch around(long written) {
    if (Days.isPlain(written)) return plain(written);
    Instant instant = Instant.ofEpochMilli(Days.milliseconds(written));
    return hours ? hour(instant) : day(instant);
  }

  private Stretch plain(long written) {
    LocalDate day = Instant.ofEpochMilli(Days.milliseconds(written)).atZone(ZoneOffset.UTC).toLocalDate();
    long key = hours ? hourBegin(day.atStartOfDay(zone).toInstant()) : 2 * day.toEpochDay() + 1;
    return new Stretch(written, written + 1, true, key);
  }

  private Stretch day(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    // Where clocks go back over midnight, a day begins twice.
    if (instant.isBefore(day.atStartOfDay(zone).toInstant())) day = day.minusDays(1);
    else if (!instant.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant())) day = day.plusDays(1);
    return new Stretch(2 * Days.start(day, zone), 2 * Days.start(day.plusDays(1), zone), false, 2 * day.toEpochDay());
  }

  private Stretch hour(Instant instant) {
    long begin = hourBegin(instant);
    return new Stretch(2_000 * begin, 2_000 * hourEnd(begin), false, begin);
  }

  /// The second at which the hour begins.
  long hourBegin(Instant instant) {
    long offset = zone.getRules().getOffset(instant).getTotalSeconds();
    long begin = Math.floorDiv(instant.getEpochSecond() + offset, HOUR) * HOUR - offset;
    ZoneOffsetTransition change = zone.getRules().previousTransition(instant.plusNanos(1));
    return change == null ? begin : Math.max(begin, change.toEpochSecond());
  }

  /// The second at which the hour that begins at this one ends.
  public long hourEnd(long begin) {
    Instant instant = Instant.ofEpochSecond(begin);
    long offset = zone.getRules().getOffset(instant).getTotalSeconds();
    long end = (Math.floorDiv(begin + offset, HOUR) + 1) * HOUR - offset;
    ZoneOffsetTransition change = zone.getRules().nextTransition(instant);
    return change == null ? end : Math.min(end, change.toEpochSecond());
  }
}
