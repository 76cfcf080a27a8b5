package saidby.lucene;

import org.apache.lucene.util.LongValues;
import saidby.lucene.column.Column;

/// How often each value of one facet was met among the hits of one question. Only what was met is ever touched: a
/// question with ten hits costs ten steps among half a million speakers. The arrays go from one question to the next.
/// For one thread.
final class Tally {
  private final int[] counts;
  private final int[] met;
  private int size;
  private int[] inSegment = new int[0];
  private int[] metInSegment = new int[0];
  private int sizeInSegment;
  private long missing;

  /// @param values how many there are in the whole index
  Tally(int values) {
    this.counts = new int[values];
    this.met = new int[values];
  }

  /// Makes room for the numbers of a segment.
  void enter(Column column) {
    if (inSegment.length >= column.size()) return;
    inSegment = new int[column.size()];
    metInSegment = new int[column.size()];
  }

  void count(Column column, int[] ranks, int length) {
    sizeInSegment = column.count(ranks, length, inSegment, metInSegment, sizeInSegment);
  }

  /// Adds what was counted in a segment to the whole.
  void leave(Column column, LongValues toGlobal) {
    for (int i = 0; i < sizeInSegment; i++) {
      int number = metInSegment[i];
      int count = inSegment[number];
      inSegment[number] = 0;
      int width = column.width(number);
      if (width == 0) missing += count;
      for (int which = 0; which < width; which++) add((int) toGlobal.get(column.ordinal(number, which)), count);
    }
    sizeInSegment = 0;
  }

  private void add(int ordinal, int count) {
    if (counts[ordinal] == 0) met[size++] = ordinal;
    counts[ordinal] += count;
  }

  /// Hits without a value.
  long missing() {
    return missing;
  }

  /// How many values were met.
  int size() {
    return size;
  }

  /// One of the ordinals that were met.
  int met(int which) {
    return met[which];
  }

  int count(int ordinal) {
    return counts[ordinal];
  }

  /// Makes it as if nothing had been counted; even when counting was broken off.
  void clear() {
    for (int i = 0; i < size; i++) counts[met[i]] = 0;
    for (int i = 0; i < sizeInSegment; i++) inSegment[metInSegment[i]] = 0;
    size = 0;
    sizeInSegment = 0;
    missing = 0;
  }
}
