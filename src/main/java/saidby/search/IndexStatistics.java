package saidby.search;

/// Tells the size of an index. Safe on any thread.
public interface IndexStatistics {
  Statistics statistics();

  /// The number of the newest state; grows with every commit.
  default long generation() {
    return statistics().generation();
  }

  /// The number of the state that answered last, for next to nothing; there may be a newer one.
  default long knownGeneration() {
    return generation();
  }

  /// @param attributed quotes with a speaker
  /// @param speakers distinct ones
  /// @param bytes on disk
  /// @param segments parts that the index consists of; `saidby optimize` makes them one
  /// @param deleted documents that are gone and still take space until parts are merged
  record Statistics(long articles, long paragraphs, long quotes, long attributed, long speakers, long bytes,
      long segments, long deleted, long generation) {}
}
