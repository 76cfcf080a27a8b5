package saidby.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What hits must have; different fields must all hold. A value is a person's id or name for SPEAKER, an ISO code for
/// countries.
///
/// @param values per field, values of which a hit must have at least one
/// @param all per field, values that a hit must all have
/// @param none per field, values of which a hit may have none
public record Filters(Map<FacetField, List<String>> values, Map<FacetField, List<String>> all,
    Map<FacetField, List<String>> none, Dates dates) {

  /// No filter.
  public static final Filters NONE = new Filters(Map.of(), Map.of(), Map.of(), Dates.ANY);

  public Filters {
    values = copy(values);
    all = copy(all);
    none = copy(none);
  }

  /// Any of the values, from one day to another in UTC.
  public Filters(Map<FacetField, List<String>> values, Optional<LocalDate> from, Optional<LocalDate> to) {
    this(values, Map.of(), Map.of(), Dates.of(from, to, ZoneOffset.UTC));
  }

  private static Map<FacetField, List<String>> copy(Map<FacetField, List<String>> values) {
    var copy = new EnumMap<FacetField, List<String>>(FacetField.class);
    values.forEach((field, wanted) -> {
      if (!wanted.isEmpty()) copy.put(field, List.copyOf(wanted));
    });
    return Collections.unmodifiableMap(copy);
  }

  /// Values of which one is wanted; empty when there are none such.
  public List<String> of(FacetField field) {
    return values.getOrDefault(field, List.of());
  }

  /// Values that are all wanted.
  public List<String> allOf(FacetField field) {
    return all.getOrDefault(field, List.of());
  }

  /// Values that are not wanted.
  public List<String> noneOf(FacetField field) {
    return none.getOrDefault(field, List.of());
  }

  /// The fields that are filtered by in any way.
  public Set<FacetField> fields() {
    Set<FacetField> fields = EnumSet.noneOf(FacetField.class);
    fields.addAll(values.keySet());
    fields.addAll(all.keySet());
    fields.addAll(none.keySet());
    return fields;
  }

  public Optional<CalendarTime> from() {
    return dates.from();
  }

  public Optional<CalendarTime> to() {
    return dates.to();
  }

  /// The same with other values of which one is wanted.
  public Filters with(Map<FacetField, List<String>> others) {
    return new Filters(others, all, none, dates);
  }

  /// The same at another time.
  public Filters with(Dates other) {
    return new Filters(values, all, none, other);
  }

  public boolean isEmpty() {
    return values.isEmpty() && all.isEmpty() && none.isEmpty() && dates.isOpen();
  }
}
