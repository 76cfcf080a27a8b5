package saidby.search;

import java.util.List;

/// How large a share of all quotes a query finds, as time goes by.
///
/// @param total quotes that it finds
/// @param background all quotes with the same filters
/// @param bars gapless, from the first that has any quote to the last
/// @param generation of the index that answered
/// @param remarks where it is partial, totals are lower bounds and nothing is compared
public record Trend(long total, long background, Interval interval, List<Bar> bars, long generation, Remarks remarks) {
  public Trend {
    bars = List.copyOf(bars);
  }

  /// Nothing to remark.
  public Trend(long total, long background, Interval interval, List<Bar> bars, long generation) {
    this(total, background, interval, bars, generation, Remarks.NONE);
  }

  /// The same with remarks.
  public Trend with(Remarks others) {
    return new Trend(total, background, interval, bars, generation, others);
  }

  /// A stretch of time.
  ///
  /// @param all quotes in it
  public record Bar(CalendarTime from, CalendarTime to, long count, long all) {
    /// 0 to 1; 0 where there are no quotes at all.
    public double share() {
      return all == 0 ? 0 : (double) count / all;
    }
  }
}
