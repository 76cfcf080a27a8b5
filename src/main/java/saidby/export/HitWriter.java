package saidby.export;

import java.io.IOException;
import java.util.List;
import saidby.search.Hit;

/// Writes hits, one after the other.
public sealed interface HitWriter permits CsvWriter, NdjsonWriter {
  /// What stands before the first hit.
  void begin() throws IOException;

  void write(List<Hit> hits) throws IOException;
}
