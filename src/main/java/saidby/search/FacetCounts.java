package saidby.search;

import java.util.List;

/// How many hits have each value of a field, were the field's own filter lifted (drill-sideways).
///
/// @param values most frequent first, ties by label
/// @param rest the counts of all values that are not told, in one sum
/// @param distinct how many values there are in all; where values were looked for, how many of those
/// @param missing hits without a value
public record FacetCounts(List<Value> values, long rest, int distinct, long missing) {

  public FacetCounts {
    values = List.copyOf(values);
  }

  /// All values are told.
  public FacetCounts(List<Value> values, int distinct, long missing) {
    this(values, 0, distinct, missing);
  }

  /// One value.
  ///
  /// @param value what a filter takes (a person's id)
  /// @param label what people read (a person's name)
  /// @param selected hits with it are wanted
  /// @param excluded hits with it are not wanted
  public record Value(String value, String label, long count, boolean selected, boolean excluded) {

    /// One that nobody excluded.
    public Value(String value, String label, long count, boolean selected) {
      this(value, label, count, selected, false);
    }
  }
}
