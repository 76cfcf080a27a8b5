package saidby.search;

import java.util.List;
import java.util.Map;

/// The answer to a [SearchRequest].
///
/// @param total all hits, exactly, not only those shown
/// @param facets in the order of [FacetField]
/// @param generation of the index that answered; grows with every commit
public record SearchResult(long total, List<Hit> hits, Map<FacetField, FacetCounts> facets, long tookNanos,
    long generation) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
