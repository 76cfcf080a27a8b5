package saidby.lucene.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/// The days (or hours) that anything in one state of the index was published on, in order, and where in each segment
/// they begin and end.
public final class Timeline {
  private final Clock clock;
  private final long[] keys;
  private final List<Runs> runs;
  private final List<int[]> places;

  /// @param keys as [Clock] tells them, ascending
  /// @param runs by segment
  /// @param places by segment, for each run the place of its key; -1 for undated documents
  private Timeline(Clock clock, long[] keys, List<Runs> runs, List<int[]> places) {
    this.clock = clock;
    this.keys = keys;
    this.runs = runs;
    this.places = places;
  }

  public static Timeline of(Clock clock, List<LeafReaderContext> leaves, Segments segments) throws IOException {
    List<Runs> runs = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) runs.add(segments.of(leaf.reader()).runs(leaf.reader(), clock));
    long[] keys = runs.stream()
        .flatMapToLong(Runs::keys)
        .filter(key -> key != Runs.UNDATED)
        .sorted()
        .distinct()
        .toArray();
    List<int[]> places = new ArrayList<>();
    for (Runs run : runs) {
      var place = new int[run.size()];
      for (int i = 0; i < place.length; i++)
        place[i] = run.key(i) == Runs.UNDATED ? -1 : Arrays.binarySearch(keys, run.key(i));
      places.add(place);
    }
    return new Timeline(clock, keys, runs, places);
  }

  public Clock clock() {
    return clock;
  }

  public int size() {
    return keys.length;
  }

  public long key(int place) {
    return keys[place];
  }

  /// How many hits each key has.
  public Counter counter() {
    return new Counter();
  }

  /// Counts the hits of one question. For one thread.
  public final class Counter {
    private final int[] counts = new int[keys.length];
    private long undated;
    private Runs current = Runs.NONE;
    private int[] place = new int[0];
    private int run;

    public int count(int place) {
      return counts[place];
    }

    public long undated() {
      return undated;
    }

    public Timeline timeline() {
      return Timeline.this;
    }

    public void enter(LeafReaderContext leaf) {
      current = runs.get(leaf.ord);
      place = places.get(leaf.ord);
      run = 0;
    }

    /// Counts documents in ascending order.
    public void count(int[] docs, int length) {
      int i = 0;
      while (i < length) {
        run = current.run(docs[i], run);
        int end = current.end(run);
        int first = i;
        while (i < length && docs[i] < end) i++;
        if (place[run] < 0) undated += i - first;
        else counts[place[run]] += i - first;
      }
    }
  }
}
