package saidby.lucene.suggest;

import java.util.Arrays;

/// Rows of numbers in one array: row r is what stands from its start to its end.
final class Rows {
  private final int[] starts;
  private final int[] numbers;

  /// @param starts of each row, and behind the last
  Rows(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  int size() {
    return starts.length - 1;
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int length(int row) {
    return end(row) - start(row);
  }

  int get(int place) {
    return numbers[place];
  }

  /// Whether the row has these numbers side by side.
  boolean holds(int row, int[] wanted) {
    for (int from = start(row); from + wanted.length <= end(row); from++)
      if (Arrays.equals(numbers, from, from + wanted.length, wanted, 0, wanted.length)) return true;
    return false;
  }

  /// For each number below `size` the rows that hold it, in order; a row as often as it holds it.
  Rows turned(int size) {
    var turnedStarts = new int[size + 1];
    for (int number : numbers) turnedStarts[number + 1]++;
    for (int i = 0; i < size; i++) turnedStarts[i + 1] += turnedStarts[i];
    int[] next = turnedStarts.clone();
    var rows = new int[numbers.length];
    for (int row = 0; row < size(); row++)
      for (int i = start(row); i < end(row); i++) rows[next[numbers[i]]++] = row;
    return new Rows(turnedStarts, rows);
  }
}
