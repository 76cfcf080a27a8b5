package saidby.watch;

import java.nio.file.Path;
import saidby.ingest.Handover;

/// Hears of each file that was taken, on the thread that looks.
@FunctionalInterface
public interface WatchListener {
  /// Listens to nothing.
  WatchListener SILENT = (_, _) -> {};

  void took(Path file, Handover.Outcome outcome);
}
