package saidby.intake;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Where changes of the index are handed in while it is searched. Safe on any thread.
public interface Intake {
  /// Hands in a change. Waits for room while too much is under way, and no longer than told; then the answer is that there
  /// is none, which is no failure of the change.
  ///
  /// @param patience zero for one who would rather be refused than wait
  /// @return completes with what became of it, never exceptionally: once the change is durable, and visible where that was
  ///     wanted, or as soon as it is refused
  CompletableFuture<Answer> take(Change change, Duration patience);

  /// What it does at the moment.
  State state();

  /// How writing goes.
  ///
  /// @param phase whether anything can be written
  /// @param sentence why not, for people; empty while it can be
  /// @param waiting changes that were taken and are not answered yet
  /// @param taken changes that were made durable since the start
  record State(Phase phase, String sentence, long waiting, long taken) {}

  /// `IDLE`, nothing is open; `WRITING`; `STOPPED`, the disk or another process prevents it, and it is tried again and again;
  /// `CLOSED`, for good.
  enum Phase {
    IDLE, WRITING, STOPPED, CLOSED
  }
}
