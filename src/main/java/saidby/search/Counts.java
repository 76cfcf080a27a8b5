package saidby.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What was counted among the hits. It adds up: the total is the sum of the histogram's bars and the undated hits, and
/// of a field with one value a hit (and no filter of its own) the sum of its values, its rest and its missing.
///
/// @param facets in the order of [FacetField]
/// @param trend the share of all quotes, whatever kind the hits are of
public record Counts(Map<FacetField, FacetCounts> facets, Optional<Histogram> histogram, Optional<Trend> trend) {

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

  /// Without a trend.
  public Counts(Map<FacetField, FacetCounts> facets, Optional<Histogram> histogram) {
    this(facets, histogram, Optional.empty());
  }

  /// The same with a trend.
  public Counts with(Trend found) {
    return new Counts(facets, histogram, Optional.of(found));
  }
}
