package saidby.ingest;

import java.util.Optional;
import saidby.format.FileGate;
import saidby.format.FileStamp;
import saidby.format.Place;

/// Hears what becomes of each item of a run, and knows what an earlier run got done. Items are announced on the reading
/// thread; results come on any.
public interface ItemReport extends FileGate, AutoCloseable {
  /// Listens to nothing, and knows of no earlier run.
  ItemReport NONE = new ItemReport() {
    @Override
    public boolean opens(FileStamp file) {
      return true;
    }

    @Override
    public void closes(FileStamp file) {
      // nobody wants to know
    }

    @Override
    public boolean announce(Place place, String what) {
      return true;
    }

    @Override
    public void tell(Place place, Optional<String> id, String result, Optional<String> reason) {
      // nobody wants to know
    }

    @Override
    public Runnable durable() {
      return () -> {};
    }

    @Override
    public void close() {
      // nothing is open
    }
  };

  /// An item was read; [#tell] follows exactly once. False when an earlier run has done it: nothing follows then.
  ///
  /// @param what tells it from others at the same place: its id, or why it is no article
  boolean announce(Place place, String what);

  /// What became of it.
  ///
  /// @param result `added`, `replaced`, `skipped`, `failed`, `withdrawn`; `read` where nothing is written
  void tell(Place place, Optional<String> id, String result, Optional<String> reason);

  /// To be called before a commit; what is returned is to be run after it: only what is durable is reported.
  Runnable durable();

  @Override
  void close();
}
