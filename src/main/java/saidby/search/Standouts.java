package saidby.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where the quotes that a query finds stand unusually often.
///
/// @param total quotes that the query finds
/// @param background all quotes with the same filters
/// @param values of each field that was looked at, the surest first
/// @param weeks by their Mondays, in UTC unless the filters name another zone
/// @param generation of the index that answered
/// @param remarks where it is partial, totals are lower bounds and nothing is compared
public record Standouts(long total, long background, Map<FacetField, List<Standout>> values, List<Standout> weeks,
    long generation, Remarks remarks) {
  public Standouts {
    var copy = new EnumMap<FacetField, List<Standout>>(FacetField.class);
    values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
    weeks = List.copyOf(weeks);
  }

  /// Nothing to remark.
  public Standouts(long total, long background, Map<FacetField, List<Standout>> values, List<Standout> weeks,
      long generation) {
    this(total, background, values, weeks, generation, Remarks.NONE);
  }

  /// The same with remarks.
  public Standouts with(Remarks others) {
    return new Standouts(total, background, values, weeks, generation, others);
  }
}
