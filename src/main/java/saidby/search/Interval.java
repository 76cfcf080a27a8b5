package saidby.search;

import java.util.Locale;
import java.util.Optional;

/// How long each bar of a date histogram is. `AUTO` leaves it to the engine: what makes about 20 to 60 bars of the hits.
public enum Interval {
  AUTO, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR;

  /// Lower case, as the API writes it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Interval> of(String code) {
    for (Interval interval : values()) if (interval.code().equals(code)) return Optional.of(interval);
    return Optional.empty();
  }
}
