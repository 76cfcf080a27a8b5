package saidby.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;

/// Times as the index holds them.
final class Days {
  private Days() {}

  /// Since 1970; times that no clock of milliseconds reaches are its first or last.
  static long milliseconds(Instant instant) {
    long seconds = instant.getEpochSecond();
    if (seconds >= Long.MAX_VALUE / 1000) return Long.MAX_VALUE - 1;
    if (seconds <= Long.MIN_VALUE / 1000) return Long.MIN_VALUE + 1;
    return instant.toEpochMilli();
  }

  /// Documents published from this day on, to the end of that day, in UTC.
  static Query between(Optional<LocalDate> from, Optional<LocalDate> to) {
    long first = from.map(Days::start).orElse(Long.MIN_VALUE);
    long last = to.map(day -> start(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE);
    return NumericDocValuesField.newSlowRangeQuery(Names.DATE, first, last);
  }

  private static long start(LocalDate day) {
    return milliseconds(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
