package saidby.ingest;

import java.io.IOException;
import saidby.search.Inflows;

/// News that comes by itself, and is taken in by whoever runs this; how it goes is told to any thread.
public interface Arrivals extends Inflows {
  /// Takes in what comes until the thread is interrupted.
  ///
  /// @throws IOException where it cannot go on
  void run() throws InterruptedException, IOException;

  /// Takes in what there is now; for those who call it now and then.
  ///
  /// @return false when something could not be had, or not be taken
  boolean runOnce() throws InterruptedException;
}
