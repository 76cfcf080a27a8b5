package saidby.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What was counted among the hits.
///
/// @param facets in the order of [FacetField]
public record Counts(Map<FacetField, FacetCounts> facets) {

  /// Nothing was asked for.
  public static final Counts NONE = new Counts(Map.of());

  public Counts {
    var copy = new EnumMap<FacetField, FacetCounts>(FacetField.class);
    copy.putAll(facets);
    facets = Collections.unmodifiableMap(copy);
  }
}
