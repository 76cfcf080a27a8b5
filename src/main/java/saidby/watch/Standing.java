package saidby.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import saidby.ingest.Handover;
import saidby.search.Inflow;

/// How it goes with one folder. Written by the watch, read by anybody.
final class Standing {
  private final Path folder;
  private long waiting;
  private long taken;
  private long articles;
  private long failed;
  private Optional<String> trouble = Optional.empty();
  private Optional<Instant> last = Optional.empty();

  Standing(Path folder) {
    this.folder = folder;
  }

  synchronized void looked(int waitingNow, Optional<String> troubleNow) {
    waiting = waitingNow;
    trouble = troubleNow;
  }

  synchronized void took(Handover.Outcome outcome, Instant now) {
    taken++;
    articles += outcome.articles();
    if (outcome.failed() > 0) failed++;
    last = Optional.of(now);
  }

  synchronized void troubled(String why) {
    trouble = Optional.of(why);
  }

  synchronized Inflow inflow() {
    String name = String.valueOf(Optional.ofNullable(folder.getFileName()).orElse(folder));
    return new Inflow(Inflow.Kind.FOLDER, name, trouble, waiting, taken, articles, failed, last, Optional.empty());
  }
}
