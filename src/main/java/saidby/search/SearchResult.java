package saidby.search;

import java.util.List;
import java.util.Optional;

/// The answer to a [SearchRequest].
///
/// @param total all hits, exactly, not only those shown; where the answer is partial, so many at least
/// @param generation of the index that answered; grows with every commit
/// @param next the cursor of the next page; empty at the end
public record SearchResult(long total, List<Hit> hits, Counts counts, long tookNanos, long generation,
    Optional<String> next, Remarks remarks) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /// The same, so much later or sooner.
  public SearchResult took(long nanos) {
    return new SearchResult(total, hits, counts, nanos, generation, next, remarks);
  }

  /// An answer that no cursor leads on from, nothing to remark.
  public SearchResult(long total, List<Hit> hits, Counts counts, long tookNanos, long generation) {
    this(total, hits, counts, tookNanos, generation, Optional.empty(), Remarks.NONE);
  }
}
