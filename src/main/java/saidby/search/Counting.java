package saidby.search;

import java.util.Set;

/// What is counted among the hits.
///
/// @param facets fields whose values are counted
public record Counting(Set<FacetField> facets) {

  /// Only the total.
  public static final Counting NOTHING = new Counting(Set.of());

  public Counting {
    facets = Set.copyOf(facets);
  }

  /// The values of these fields.
  public static Counting of(Set<FacetField> facets) {
    return new Counting(facets);
  }
}
