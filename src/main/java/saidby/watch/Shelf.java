package saidby.watch;

import java.io.IOException;
import saidby.ingest.Handover;

/// Where files go that were read, so that they are not read again.
sealed interface Shelf permits MovingShelf, Journal {
  /// Whether it was put away before, and is the same.
  boolean holds(FoundFile file);

  /// Puts the file away. All its articles are durable.
  ///
  /// @throws IOException where that is not possible; the file would be read again
  void put(FoundFile file, Handover.Outcome outcome) throws IOException;
}
