package saidby.lucene.suggest;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// Many short texts in one array, numbered from 0: four bytes each beside their own, where a list of strings takes sixty.
public final class Texts {
  private final byte[] bytes;
  private final int[] starts;

  private Texts(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /// Takes one text after the other.
  public static final class Builder {
    private byte[] bytes = new byte[1024];
    private int[] starts = new int[64];
    private int size;

    public void add(BytesRef text) {
      int start = starts[size];
      bytes = ArrayUtil.grow(bytes, start + text.length);
      System.arraycopy(text.bytes, text.offset, bytes, start, text.length);
      starts = ArrayUtil.grow(starts, ++size + 1);
      starts[size] = start + text.length;
    }

    public Texts build() {
      return new Texts(Arrays.copyOf(bytes, starts[size]), Arrays.copyOf(starts, size + 1));
    }
  }

  public int size() {
    return starts.length - 1;
  }

  public String get(int number) {
    return new BytesRef(bytes, starts[number], length(number)).utf8ToString();
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /// One byte of a text's UTF-8.
  byte at(int number, int place) {
    return bytes[starts[number] + place];
  }

  /// Where the texts that begin like this start, or would: only of texts in the order of their bytes.
  int firstFrom(BytesRef beginning) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int compared = Arrays.compareUnsigned(bytes, starts[middle], starts[middle + 1], beginning.bytes,
          beginning.offset, beginning.offset + beginning.length);
      if (compared < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// Behind the last of the texts from `low` on, before `high`, that have the same bytes at these places as the first.
  int sameUntil(int low, int high, int from, int to) {
    int same = low;
    int other = high;
    while (other - same > 1) {
      int middle = (same + other) >>> 1;
      boolean equal = length(middle) >= to && Arrays.equals(bytes, starts[low] + from, starts[low] + to, bytes,
          starts[middle] + from, starts[middle] + to);
      if (equal) same = middle;
      else other = middle;
    }
    return other;
  }

  /// The number of a text; empty range if there is none. Only of texts in the order of their bytes.
  public Range find(String text) {
    var wanted = new BytesRef(text);
    int at = firstFrom(wanted);
    boolean there = at < size() && Arrays.equals(bytes, starts[at], starts[at + 1], wanted.bytes, wanted.offset,
        wanted.offset + wanted.length);
    return new Range(at, there ? at + 1 : at);
  }

  /// The texts that begin like this. Only of texts in the order of their bytes.
  public Range beginning(String begin) {
    var wanted = new BytesRef(begin);
    int first = firstFrom(wanted);
    boolean any = first < size() && length(first) >= wanted.length && Arrays.equals(bytes, starts[first],
        starts[first] + wanted.length, wanted.bytes, wanted.offset, wanted.offset + wanted.length);
    return new Range(first, any ? sameUntil(first, size(), 0, wanted.length) : first);
  }
}
