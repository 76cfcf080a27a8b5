package saidby.search;

import java.util.List;

/// How many hits have each value of a field, were the field's own filter lifted (drill-sideways).
///
/// @param values most frequent first, ties by label
/// @param distinct how many values there are in all
/// @param missing hits without a value
public record FacetCounts(List<Value> values, int distinct, long missing) {

  /// Most values that are told; selected ones come beside them.
  public static final int MAX_VALUES = 20;

  public FacetCounts {
    values = List.copyOf(values);
  }

  /// One value.
  ///
  /// @param value what a filter takes (a person's id)
  /// @param label what people read (a person's name)
  public record Value(String value, String label, long count, boolean selected) {}
}
