package saidby.lucene.column;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import saidby.lucene.document.Names;

/// Where in one segment the documents of one day (or hour) end and those of the next begin. Documents lie in the order
/// of time, so there are few such places, and most hits are counted by one comparison without looking at a date.
final class Runs {
  /// No key of any date.
  static final long UNDATED = Long.MIN_VALUE;

  /// Those of an empty segment.
  static final Runs NONE = new Runs(new int[0], new long[0]);

  /// So many runs are passed one by one before the rest is searched.
  private static final int NEAR = 8;

  private final int[] ends;
  private final long[] keys;

  private Runs(int[] ends, long[] keys) {
    this.ends = ends;
    this.keys = keys;
  }

  static Runs of(LeafReader segment, Clock clock) throws IOException {
    NumericDocValues dates = DocValues.getNumeric(segment, Names.DATE);
    var ends = new int[64];
    var keys = new long[64];
    int size = 0;
    Clock.Stretch stretch = Clock.NOWHERE;
    int dated = dates.nextDoc();
    for (int doc = 0; doc < segment.maxDoc(); doc++) {
      long key = UNDATED;
      if (dated == doc) {
        long date = dates.longValue();
        if (!stretch.holds(date)) stretch = clock.around(date);
        key = stretch.key();
        dated = dates.nextDoc();
      }
      if (size == 0 || keys[size - 1] != key) {
        ends = ArrayUtil.grow(ends, size + 1);
        keys = ArrayUtil.grow(keys, size + 1);
        keys[size++] = key;
      }
      ends[size - 1] = doc + 1;
    }
    return new Runs(Arrays.copyOf(ends, size), Arrays.copyOf(keys, size));
  }

  int size() {
    return ends.length;
  }

  /// The document behind a run.
  int end(int run) {
    return ends[run];
  }

  /// What the documents of a run have in common, as [Clock] tells it; [#UNDATED] where they have no date.
  long key(int run) {
    return keys[run];
  }

  LongStream keys() {
    return Arrays.stream(keys);
  }

  /// The run that holds a document, searched from one that does not lie behind it.
  int run(int doc, int from) {
    for (int run = from; run < Math.min(from + NEAR, ends.length); run++) if (doc < ends[run]) return run;
    int found = Arrays.binarySearch(ends, from, ends.length, doc);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
