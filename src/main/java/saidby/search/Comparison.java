package saidby.search;

import java.util.List;
import java.util.Map;

/// Two queries side by side.
///
/// @param totals of the one and of the other
/// @param both quotes that both find
/// @param bars of the same stretches of time for both
/// @param top of each field the most frequent values, by the sum of both
/// @param standouts for the one and the other, what stands out in it against both together
/// @param generation of the index that answered
/// @param remarks where it is partial, totals are lower bounds and nothing is compared
public record Comparison(List<Long> totals, long both, Interval interval, List<Bar> bars,
    Map<FacetField, List<Value>> top, List<Map<FacetField, List<Standout>>> standouts, long generation,
    Remarks remarks) {
  public Comparison {
    totals = List.copyOf(totals);
    bars = List.copyOf(bars);
    standouts = List.copyOf(standouts);
  }

  /// Nothing to remark.
  public Comparison(List<Long> totals, long both, Interval interval, List<Bar> bars,
      Map<FacetField, List<Value>> top, List<Map<FacetField, List<Standout>>> standouts, long generation) {
    this(totals, both, interval, bars, top, standouts, generation, Remarks.NONE);
  }

  /// The same with remarks.
  public Comparison with(Remarks others) {
    return new Comparison(totals, both, interval, bars, top, standouts, generation, others);
  }

  /// A stretch of time, and how many quotes of the one and the other lie in it.
  public record Bar(CalendarTime from, CalendarTime to, List<Long> counts) {
    public Bar {
      counts = List.copyOf(counts);
    }
  }

  /// A value, and how many quotes of the one and the other have it.
  public record Value(String value, String label, List<Long> counts) {
    public Value {
      counts = List.copyOf(counts);
    }
  }
}
