package saidby.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What was counted among the hits. It adds up: the total is the sum of the histogram's bars and the undated hits, and
/// of a field with one value a hit (and no filter of its own) the sum of its values, its rest and its missing.
///
/// @param facets in the order of [FacetField]
public record Counts(Map<FacetField, FacetCounts> facets, Optional<Histogram> histogram) {

  /// Nothing was asked for.
  public static final Counts NONE = new Counts(Map.of());

  public Counts {
    var copy = new EnumMap<FacetField, FacetCounts>(FacetField.class);
    copy.putAll(facets);
    facets = Collections.unmodifiableMap(copy);
  }

  /// Without a histogram.
  public Counts(Map<FacetField, FacetCounts> facets) {
    this(facets, Optional.empty());
  }
}
