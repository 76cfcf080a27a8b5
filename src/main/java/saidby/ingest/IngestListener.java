package saidby.ingest;

/// Follows a run, for a progress bar. Called on the reading thread after every article, so it has to be quick.
@FunctionalInterface
public interface IngestListener {
  /// Listens to nothing.
  IngestListener SILENT = _ -> {};

  void progressed(Progress progress);

  /// How far a run is.
  ///
  /// @param articles read so far
  /// @param bytesRead of the files as they lie on disk, and of standard input
  /// @param bytesTotal of the files; 0 when only standard input is read
  record Progress(long articles, long bytesRead, long bytesTotal) {}
}
