package saidby.search;

import java.time.ZoneId;
import java.util.List;

/// How many hits there are in each stretch of time, gapless from the first that has one to the last.
///
/// @param interval how long each bar is; never [Interval#AUTO]
/// @param zone where days begin
/// @param bars in order of time; [#MAX_BARS] at most
/// @param undated hits without a date
public record Histogram(Interval interval, ZoneId zone, List<Bar> bars, long undated) {

  /// Most bars of one answer.
  public static final int MAX_BARS = 5_000;

  public Histogram {
    bars = List.copyOf(bars);
  }

  /// One stretch of time; `from` and `to` are what a filter takes, both inclusive.
  public record Bar(CalendarTime from, CalendarTime to, long count) {}
}
