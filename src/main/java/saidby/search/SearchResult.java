package saidby.search;

import java.util.List;

/// The answer to a [SearchRequest].
///
/// @param total all hits, exactly, not only those shown
/// @param generation of the index that answered; grows with every commit
public record SearchResult(long total, List<Hit> hits, Counts counts, long tookNanos,
    long generation) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
