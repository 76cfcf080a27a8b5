package saidby.search;

import java.util.List;

/// How well a hit matches.
///
/// @param points BM25 and boosts; 0 when hits are not sorted by relevance
/// @param why what the points are made of, most first; they sum up to the points; empty unless asked for
public record Score(double points, List<Reason> why) {
  /// Where nothing is ranked.
  public static final Score NONE = new Score(0, List.of());

  /// One contribution to a score.
  ///
  /// @param what in words, for people
  public record Reason(String what, double points) {}

  public Score {
    why = List.copyOf(why);
  }

  /// Without reasons.
  public static Score of(double points) {
    return points == 0 ? NONE : new Score(points, List.of());
  }
}
