package saidby.lucene.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.IntsRef;

/// The values that one facet has in one segment, in memory, laid out for counting: one number a document, by its rank.
/// The number 0 stands for no value, 1 and up for one of the segment's own ordinals, and the numbers behind those each
/// for a set of several that occurs; so a hit is counted by one step, however many values it has. There are as many
/// bytes a document as the numbers need.
public final class Column {
  private final Numbers numbers;
  private final int values;
  private final int[][] sets;

  private Column(Numbers numbers, int values, int[][] sets) {
    this.numbers = numbers;
    this.values = values;
    this.sets = sets;
  }

  /// One number a document.
  private sealed interface Numbers {
    /// Counts the numbers at these ranks.
    ///
    /// @return how many different ones were met so far
    int count(int[] ranks, int length, int[] counts, int[] met, int size);
  }

  private static final class Bytes implements Numbers {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int count(int[] ranks, int length, int[] counts, int[] met, int size) {
      int end = size;
      for (int i = 0; i < length; i++) {
        int number = bytes[ranks[i]] & 0xFF;
        if (counts[number]++ == 0) met[end++] = number;
      }
      return end;
    }
  }

  private static final class Chars implements Numbers {
    private final char[] chars;

    Chars(char[] chars) {
      this.chars = chars;
    }

    @Override
    public int count(int[] ranks, int length, int[] counts, int[] met, int size) {
      int end = size;
      for (int i = 0; i < length; i++) {
        int number = chars[ranks[i]];
        if (counts[number]++ == 0) met[end++] = number;
      }
      return end;
    }
  }

  private static final class Ints implements Numbers {
    private final int[] ints;

    Ints(int[] ints) {
      this.ints = ints;
    }

    @Override
    public int count(int[] ranks, int length, int[] counts, int[] met, int size) {
      int end = size;
      for (int i = 0; i < length; i++) {
        int number = ints[ranks[i]];
        if (counts[number]++ == 0) met[end++] = number;
      }
      return end;
    }
  }

  static Column of(LeafReader segment, String name, Ranks ranks) throws IOException {
    SortedSetDocValues ordinals = DocValues.getSortedSet(segment, name);
    int values = Math.toIntExact(ordinals.getValueCount());
    var numbers = new int[ranks.size()];
    Map<IntsRef, Integer> known = new HashMap<>();
    List<int[]> sets = new ArrayList<>();
    for (int doc = ordinals.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = ordinals.nextDoc()) {
      int first = (int) ordinals.nextOrd();
      if (ordinals.docValueCount() == 1) {
        numbers[ranks.of(doc)] = first + 1;
        continue;
      }
      var set = new int[ordinals.docValueCount()];
      set[0] = first;
      for (int i = 1; i < set.length; i++) set[i] = (int) ordinals.nextOrd();
      numbers[ranks.of(doc)] = known.computeIfAbsent(new IntsRef(set, 0, set.length), _ -> {
        sets.add(set);
        return values + sets.size();
      });
    }
    return new Column(narrow(numbers, values + sets.size()), values, sets.toArray(int[][]::new));
  }

  private static Numbers narrow(int[] numbers, int highest) {
    if (highest > Character.MAX_VALUE) return new Ints(numbers);
    if (highest > 0xFF) {
      var chars = new char[numbers.length];
      for (int i = 0; i < chars.length; i++) chars[i] = (char) numbers[i];
      return new Chars(chars);
    }
    var bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) numbers[i];
    return new Bytes(bytes);
  }

  /// How many different numbers there are.
  public int size() {
    return values + sets.length + 1;
  }

  /// Counts the numbers at these ranks.
  ///
  /// @param counts by number
  /// @param met the numbers that have counts
  /// @param size how many of those there are before
  /// @return how many there are now
  public int count(int[] ranks, int length, int[] counts, int[] met, int size) {
    return numbers.count(ranks, length, counts, met, size);
  }

  /// How many ordinals the number stands for.
  public int width(int number) {
    return number == 0 ? 0 : number <= values ? 1 : sets[number - values - 1].length;
  }

  /// One of the segment's own ordinals that the number stands for.
  public int ordinal(int number, int which) {
    return number <= values ? number - 1 : sets[number - values - 1][which];
  }
}
