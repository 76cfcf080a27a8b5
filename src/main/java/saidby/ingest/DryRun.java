package saidby.ingest;

import java.util.Optional;
import saidby.format.ArticleFiles;
import saidby.format.Place;
import saidby.format.ReadItem;

/// A run that reads everything and writes nothing: it tells what is in the files.
public final class DryRun {
  private final IngestListener listener;
  private final ItemReport report;
  private final Tally tally = new Tally();
  private long sequence;

  /// @param report stays open
  public DryRun(IngestListener listener, ItemReport report) {
    this.listener = listener;
    this.report = report;
  }

  /// Reads all files. What would be withdrawn is counted as such, whether or not an index holds it.
  public IngestReport run(ArticleFiles files) {
    long start = System.nanoTime();
    files.read(item -> receive(item, files), report);
    report.durable().run();
    tally.reading(System.nanoTime() - start);
    return tally.report((System.nanoTime() - start) / 1e9);
  }

  private void receive(ReadItem item, ArticleFiles files) {
    sequence++;
    switch (item) {
      case ReadItem.Read read -> {
        tally.read();
        tell(read.place(), Optional.of(read.article().id()), "read", Optional.empty());
        listener.progressed(new IngestListener.Progress(tally.readSoFar(), files.bytesRead(), files.bytesTotal()));
      }
      case ReadItem.Withdrawn withdrawn -> {
        tally.withdrawn();
        tell(withdrawn.place(), Optional.of(withdrawn.id()), "withdrawn", Optional.of(withdrawn.reason()));
      }
      case ReadItem.Failed failed -> {
        tally.fail(sequence, failed);
        tell(failed.place(), Optional.empty(), "failed", Optional.of(failed.reason()));
      }
      case ReadItem.Skipped skipped -> {
        tally.skip(sequence, skipped);
        tell(skipped.place(), Optional.empty(), "skipped", Optional.of(skipped.reason()));
      }
      case ReadItem.Noticed noticed -> tally.notice(sequence, noticed);
    }
    if (sequence % 10_000 == 0) report.durable().run();
  }

  private void tell(Place place, Optional<String> id, String result, Optional<String> reason) {
    if (report.announce(place, id.or(() -> reason).orElse(""))) report.tell(place, id, result, reason);
  }
}
