package saidby.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// When hits must have appeared, and where in the world days begin: the zone holds for the days of the query (`after:`,
/// `before:`) and for the bars of a histogram too. An article that tells only its day lies on that day in every zone;
/// by the clock it lies at the beginning of the day.
///
/// @param from first, inclusive
/// @param to last, inclusive: to `2026-03` is to the end of March
public record Dates(Optional<CalendarTime> from, Optional<CalendarTime> to, ZoneId zone) {

  /// At any time; days in UTC.
  public static final Dates ANY = new Dates(Optional.empty(), Optional.empty(), ZoneOffset.UTC);

  /// From one day to another.
  public static Dates of(Optional<LocalDate> from, Optional<LocalDate> to, ZoneId zone) {
    return new Dates(from.map(CalendarTime::day), to.map(CalendarTime::day), zone);
  }

  /// The same in another part of the world.
  public Dates in(ZoneId other) {
    return new Dates(from, to, other);
  }

  /// Whether every hit will do, even an undated one.
  public boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  /// Whether nothing can lie between the two.
  public boolean isReversed() {
    return from.isPresent() && to.isPresent() && !from.get().begin(zone).isBefore(to.get().end(zone));
  }
}
