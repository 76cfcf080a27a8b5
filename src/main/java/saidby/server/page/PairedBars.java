package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.search.Comparison;

/// Two rows of bars over the same stretches of time: the one upwards, the other downwards.
///
/// @param width of the drawing; each pair is [HistogramView#STEP] wide
public record PairedBars(String title, List<Pair> pairs, int width) {
  public PairedBars {
    pairs = List.copyOf(pairs);
  }

  /// One stretch of time.
  ///
  /// @param heights 0 to [HistogramView#HEIGHT] each
  public record Pair(String label, List<String> counts, int x, List<Integer> heights) {}

  /// Empty where one stretch or none would say nothing.
  static Optional<PairedBars> of(Comparison comparison) {
    if (comparison.bars().size() < 2) return Optional.empty();
    long most = comparison.bars().stream().flatMap(bar -> bar.counts().stream()).mapToLong(n -> n).max().orElse(1);
    List<Pair> pairs = new ArrayList<>();
    for (Comparison.Bar bar : comparison.bars())
      pairs.add(new Pair(Names.period(bar.from(), comparison.interval()),
          bar.counts().stream().map(Counted::number).toList(), pairs.size() * HistogramView.STEP,
          bar.counts().stream().map(count -> HistogramView.height(count, most)).toList()));
    return Optional.of(new PairedBars("Quotes by " + comparison.interval().code(), pairs,
        pairs.size() * HistogramView.STEP));
  }

  public String first() {
    return pairs.getFirst().label();
  }

  public String last() {
    return pairs.getLast().label();
  }
}
