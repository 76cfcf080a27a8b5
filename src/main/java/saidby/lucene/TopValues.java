package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.LongHeap;
import saidby.search.FacetCounts;

/// Picks the most frequent values of a facet, and the chosen ones wherever they stand.
final class TopValues {
  private final FacetValues values;
  private final Tally tally;

  TopValues(FacetValues values, Tally tally) {
    this.values = values;
    this.tally = tally;
  }

  /// @param size most values that are told beside the chosen ones
  /// @param find beginnings of words; other values are not told
  FacetCounts told(int size, Optional<String> find, Set<String> selected, Set<String> excluded) throws IOException {
    FacetValues.Choice wanted = find.map(values::beginning).orElse(FacetValues.Choice.ALL);
    var best = new LongHeap(Math.min(size, Math.max(1, tally.size())));
    int distinct = 0;
    long all = 0;
    int least = 0;
    for (int i = 0; i < tally.size(); i++) {
      int ordinal = tally.met(i);
      int count = tally.count(ordinal);
      all += count;
      if (!wanted.holds(ordinal)) continue;
      distinct++;
      if (count < least) continue;
      if (best.insertWithOverflow(place(ordinal, count)) && best.size() == size) least = (int) (best.top() >>> 32);
    }
    List<FacetCounts.Value> told = list(order(best, selected, excluded), selected, excluded);
    for (FacetCounts.Value value : told) all -= value.count();
    return new FacetCounts(told, all, distinct, tally.missing());
  }

  /// Grows with the count, then towards the first label.
  private long place(int ordinal, int count) {
    return (long) count << 32 | (Integer.MAX_VALUE - values.rank(ordinal));
  }

  /// Places, best first.
  private long[] order(LongHeap best, Set<String> selected, Set<String> excluded) throws IOException {
    Set<Long> places = new HashSet<>();
    for (Set<String> chosen : List.of(selected, excluded))
      for (String value : chosen) {
        Optional<Integer> ordinal = values.ordinals().find(value);
        if (ordinal.isPresent() && tally.count(ordinal.get()) > 0)
          places.add(place(ordinal.get(), tally.count(ordinal.get())));
      }
    for (int i = 1; i <= best.size(); i++) places.add(best.get(i));
    long[] order = places.stream().mapToLong(place -> -place).toArray();
    Arrays.sort(order);
    return order;
  }

  private List<FacetCounts.Value> list(long[] order, Set<String> selected, Set<String> excluded) throws IOException {
    List<FacetCounts.Value> list = new ArrayList<>(order.length);
    for (long place : order) {
      int ordinal = values.atRank(Integer.MAX_VALUE - (int) -place);
      String value = values.ordinals().value(ordinal);
      list.add(new FacetCounts.Value(value, values.label(ordinal), tally.count(ordinal), selected.contains(value),
          excluded.contains(value)));
    }
    return list;
  }
}
