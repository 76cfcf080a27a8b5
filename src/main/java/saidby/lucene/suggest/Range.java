package saidby.lucene.suggest;

/// Numbers that follow one another.
///
/// @param end behind the last
public record Range(int start, int end) {
  public Range {
    if (start < 0 || start > end) throw new IllegalArgumentException("not a range: [%d, %d)".formatted(start, end));
  }

  public boolean isEmpty() {
    return start == end;
  }

  boolean contains(int number) {
    return start <= number && number < end;
  }
}
