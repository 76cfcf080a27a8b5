package saidby.cli;

import java.util.Locale;
import saidby.ingest.IngestListener.Progress;

/// One line on a terminal that is written over and over; elsewhere a quiet line now and then.
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long TERMINAL_NANOS = 100_000_000L;
  private static final long QUIET_NANOS = 5_000_000_000L;

  private final Terminal terminal;
  private final long began = System.nanoTime();
  private long shown = began;

  ProgressBar(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Tells how far the run is, not more often than anyone can read.
  void show(Progress progress) {
    long now = System.nanoTime();
    if (now - shown < (terminal.coloured() ? TERMINAL_NANOS : QUIET_NANOS)) return;
    shown = now;
    double seconds = (now - began) / 1e9;
    String told = String.format(Locale.ROOT, "%,d articles, %,.0f a second%s", progress.articles(),
        progress.articles() / seconds, left(progress, seconds));
    if (terminal.coloured()) terminal.err().print("\r\u001B[2K" + bar(progress) + told);
    else terminal.err().println(told);
    terminal.err().flush();
  }

  /// How long it will take, if the rest goes as fast as what was read.
  private static String left(Progress progress, double seconds) {
    long read = Math.min(progress.bytesRead(), progress.bytesTotal());
    if (read == 0 || seconds < 2) return "";
    long left = Math.round(seconds * (progress.bytesTotal() - read) / read);
    if (left < 60) return ", " + left + " s left";
    return left < 3600 ? ", " + left / 60 + " min left" : ", %d h %d min left".formatted(left / 3600, left % 3600 / 60);
  }

  /// Clears the line.
  void done() {
    if (terminal.coloured()) terminal.err().print("\r\u001B[2K");
    terminal.err().flush();
  }

  private static String bar(Progress progress) {
    if (progress.bytesTotal() == 0) return "";
    int done = (int) (WIDTH * Math.min(progress.bytesRead(), progress.bytesTotal()) / progress.bytesTotal());
    return "[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] ";
  }
}
