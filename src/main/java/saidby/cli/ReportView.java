package saidby.cli;

import java.util.Locale;
import saidby.format.ReadItem;
import saidby.ingest.IngestReport;

/// Prints what became of a run: every failure with its place on the error stream, the sums on the output.
final class ReportView {
  private final Terminal terminal;

  ReportView(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(IngestReport report) {
    for (ReadItem.Noticed notice : report.trouble().notices()) tell("note", notice);
    for (ReadItem.Skipped skipped : report.trouble().skips()) tell("skipped", skipped);
    for (ReadItem.Failed failed : report.trouble().failures()) tell("failed", failed);
    report.stopped().ifPresent(why -> terminal.err().println("saidby: stopped: " + Terminal.safe(why)));
    IngestReport.Articles articles = report.articles();
    terminal.out()
        .printf(Locale.ROOT, "%,d articles read: %,d added, %,d replaced; %,d skipped, %,d failed%n",
            articles.read(), articles.added(), articles.replaced(), report.trouble().skipped(),
            report.trouble().failed());
    terminal.out()
        .printf(Locale.ROOT, "%,d quotes, %.1f%% attributed%n", report.quotes().found(),
            100 * report.quotes().attributedShare());
    terminal.out()
        .printf(Locale.ROOT, "%.1f s, %,.0f articles a second%n", report.seconds(), report.articlesPerSecond());
  }

  private void tell(String what, ReadItem item) {
    terminal.err().println(what + ": " + Terminal.safe(item.toString()));
  }
}
