package saidby.cli;

import java.util.Locale;
import saidby.ingest.IngestReport;

/// Prints what became of a run: every failure with its place on the error stream, the sums on the output.
final class ReportView {
  private final Terminal terminal;

  ReportView(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The same of a run that wrote nothing.
  void printDry(IngestReport report) {
    tellTrouble(report);
    terminal.out()
        .printf(Locale.ROOT, "%,d articles read, nothing was written; %,d withdrawn, %,d skipped, %,d failed%n",
            report.articles().read(), report.articles().withdrawn(), report.trouble().skipped(),
            report.trouble().failed());
  }

  private void tellTrouble(IngestReport report) {
    report.trouble().notices().forEach(terminal::tell);
    report.trouble().skips().forEach(terminal::tell);
    report.trouble().failures().forEach(terminal::tell);
  }

  void print(IngestReport report) {
    tellTrouble(report);
    report.stopped().ifPresent(why -> terminal.err().println("saidby: stopped: " + Terminal.safe(why)));
    IngestReport.Articles articles = report.articles();
    if (articles.committed() < articles.written())
      terminal.err()
          .printf(Locale.ROOT, "saidby: only %,d of the articles added and replaced are in the index; run this again%n",
              articles.committed());
    terminal.out()
        .printf(Locale.ROOT, "%,d articles read: %,d added, %,d replaced%s; %,d skipped, %,d failed%n",
            articles.read(), articles.added(), articles.replaced(),
            articles.withdrawn() == 0 ? "" : ", %,d withdrawn".formatted(articles.withdrawn()),
            report.trouble().skipped(),
            report.trouble().failed());
    terminal.out()
        .printf(Locale.ROOT, "%,d quotes, %.1f%% attributed%n", report.quotes().found(),
            100 * report.quotes().attributedShare());
    terminal.out()
        .printf(Locale.ROOT, "%.1f s, %,.0f articles a second%n", report.times().seconds(), report.articlesPerSecond());
    IngestReport.Times times = report.times();
    if (times.annotating() + times.storing() > 0)
      terminal.out()
          .printf(Locale.ROOT, "reading %.1f s, extraction %.1f s, index %.1f s, side by side%s%n", times.reading(),
              times.annotating(), times.storing(), times.slowest().map(ReportView::slowest).orElse(""));
  }

  private static String slowest(IngestReport.Slowest slowest) {
    return slowest.seconds() < 1
        ? ""
        : String.format(Locale.ROOT, "; slowest: %s, %.1f s", Terminal.safe(slowest.place().toString()),
            slowest.seconds());
  }
}
