package saidby.search;

/// Tells the size of an index. Safe on any thread.
public interface IndexStatistics {
  Statistics statistics();

  /// @param attributed quotes with a speaker
  /// @param speakers distinct ones
  /// @param bytes on disk
  record Statistics(long articles, long paragraphs, long quotes, long attributed, long speakers, long bytes,
      long generation) {}
}
