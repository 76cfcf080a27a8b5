package saidby.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// The values of one facet of one kind of hit, and how people read them.
///
/// @param labels by ordinal, where the label is not the value itself
/// @param ranks by ordinal: the label's place in the order of labels; absent where that is the ordinals' own order
record FacetValues(Ordinals ordinals, Optional<String[]> labels, Optional<int[]> ranks) {

  /// @param speakers where the values are speakers
  static FacetValues of(Ordinals ordinals, Optional<Speakers> speakers) throws IOException {
    if (speakers.isEmpty()) return new FacetValues(ordinals, Optional.empty(), Optional.empty());
    var labels = new String[ordinals.size()];
    for (int i = 0; i < labels.length; i++) labels[i] = speakers.get().name(ordinals.value(i));
    int[] byLabel = IntStream.range(0, labels.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> labels[i]).thenComparing(i -> i))
        .mapToInt(i -> i)
        .toArray();
    var ranks = new int[labels.length];
    for (int rank = 0; rank < byLabel.length; rank++) ranks[byLabel[rank]] = rank;
    return new FacetValues(ordinals, Optional.of(labels), Optional.of(ranks));
  }

  int rank(int ordinal) {
    return ranks.isPresent() ? ranks.get()[ordinal] : ordinal;
  }

  String label(int ordinal) throws IOException {
    return labels.isPresent() ? labels.get()[ordinal] : ordinals.value(ordinal);
  }
}
