package saidby.model;

/// Half-open range of UTF-16 offsets into [Article#text()].
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || start > end) throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
  }

  /// Number of UTF-16 units.
  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one UTF-16 unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}
