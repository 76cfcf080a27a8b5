package saidby.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Which answer belongs to which gold piece: one to one, the best overlap first, and none that share less than half of
/// their words. Of equal ones the answer that came first wins, so that several answers for one piece gain nothing.
final class Pairing {
  private static final double LEAST_OVERLAP = .5;
  private static final int NONE = -1;

  private final int[] answers;
  private final boolean[] used;
  private final boolean[] exact;

  Pairing(List<BitSet> gold, List<BitSet> answers) {
    this.answers = new int[gold.size()];
    Arrays.fill(this.answers, NONE);
    used = new boolean[answers.size()];
    exact = new boolean[gold.size()];
    for (Pair pair : pairs(gold, answers)) {
      if (this.answers[pair.gold] != NONE || used[pair.answer]) continue;
      this.answers[pair.gold] = pair.answer;
      used[pair.answer] = true;
      exact[pair.gold] = pair.overlap == 1;
    }
  }

  private record Pair(int gold, int answer, double overlap) {}

  private static List<Pair> pairs(List<BitSet> gold, List<BitSet> answers) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < gold.size(); i++)
      for (int j = 0; j < answers.size(); j++)
        if (gold.get(i).intersects(answers.get(j))) {
          double overlap = overlap(gold.get(i), answers.get(j));
          if (overlap >= LEAST_OVERLAP) pairs.add(new Pair(i, j, overlap));
        }
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap)
        .thenComparingInt(Pair::answer)
        .thenComparingInt(Pair::gold));
    return pairs;
  }

  /// Shared words against all words of both.
  private static double overlap(BitSet one, BitSet other) {
    var shared = (BitSet) one.clone();
    shared.and(other);
    var all = (BitSet) one.clone();
    all.or(other);
    return (double) shared.cardinality() / all.cardinality();
  }

  /// The answer that belongs to the gold piece.
  OptionalInt answer(int gold) {
    return answers[gold] == NONE ? OptionalInt.empty() : OptionalInt.of(answers[gold]);
  }

  /// Whether the answer has just the words of the gold piece.
  boolean isExact(int gold) {
    return exact[gold];
  }

  /// Whether the answer belongs to some gold piece.
  boolean isUsed(int answer) {
    return used[answer];
  }
}
