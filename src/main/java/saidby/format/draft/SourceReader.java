package saidby.format.draft;

import java.io.IOException;

/// Reads one format.
@FunctionalInterface
public interface SourceReader {
  /// Tells of every item of the source. What is wrong with one item is told there; an exception means that nothing
  /// behind its place can be read, and its message says why in one line.
  void read(Source source, Drafts drafts) throws IOException;
}
