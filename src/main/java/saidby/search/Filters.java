package saidby.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What hits must have. Several values of one field are alternatives; different fields must all hold.
///
/// @param values per field, the values wanted: a person's id or name for SPEAKER, ISO codes for countries
/// @param from first day, inclusive, in UTC
/// @param to last day, inclusive, in UTC
public record Filters(Map<FacetField, List<String>> values, Optional<LocalDate> from, Optional<LocalDate> to) {

  /// No filter.
  public static final Filters NONE = new Filters(Map.of(), Optional.empty(), Optional.empty());

  public Filters {
    var copy = new LinkedHashMap<FacetField, List<String>>();
    values.forEach((field, wanted) -> {
      if (!wanted.isEmpty()) copy.put(field, List.copyOf(wanted));
    });
    values = Collections.unmodifiableMap(copy);
  }

  /// Values wanted of one field; empty when it is not filtered.
  public List<String> of(FacetField field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean isEmpty() {
    return values.isEmpty() && from.isEmpty() && to.isEmpty();
  }
}
