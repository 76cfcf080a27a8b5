package saidby.search;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The part of an index that somebody may see: what has, in each of these fields, at least one of the values. Values
/// are taken letter by letter, as the index writes them: speakers by id, countries by code.
///
/// A source, country, language or section belongs to whole articles. A speaker, form, cue and the like belong to single
/// quotes: then these quotes are seen, and the paragraphs and articles that hold one.
///
/// @param values sorted, so that scopes that let through the same are equal
public record Scope(Map<FacetField, List<String>> values) {

  /// All there is.
  public static final Scope EVERYTHING = new Scope(Map.of());

  public Scope {
    var copy = new EnumMap<FacetField, List<String>>(FacetField.class);
    values.forEach((field, wanted) -> {
      if (wanted.isEmpty()) throw new IllegalArgumentException("no value for " + field.code());
      copy.put(field, wanted.stream().distinct().sorted().toList());
    });
    values = Collections.unmodifiableMap(copy);
  }

  /// Whether it lets everything through.
  public boolean isEverything() {
    return values.isEmpty();
  }

  /// The fields that it looks at.
  public Set<FacetField> fields() {
    return values.keySet();
  }

  /// Whether something with these values of a field may be seen, as far as that field goes.
  public boolean allows(FacetField field, Collection<String> present) {
    List<String> wanted = values.get(field);
    return wanted == null || wanted.stream().anyMatch(present::contains);
  }
}
