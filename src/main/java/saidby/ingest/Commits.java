package saidby.ingest;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import saidby.format.ReadItem;
import saidby.model.AnnotatedArticle;
import saidby.search.ArticleWriter;

/// Writes articles and makes them durable now and then, so that a long run that is cut off has not run for nothing.
/// Safe on any thread.
final class Commits {
  private final ArticleWriter writer;
  private final Tally tally;
  private final ItemReport report;
  private final long every;

  /// @param every a commit after so many articles
  Commits(ArticleWriter writer, Tally tally, ItemReport report, long every) {
    this.writer = writer;
    this.tally = tally;
    this.report = report;
    this.every = every;
  }

  void write(AnnotatedArticle article, ReadItem.Read item) throws IOException {
    ArticleWriter.Outcome outcome = writer.write(article, item.version());
    long written = tally.written(outcome, article);
    report.tell(item.place(), Optional.of(article.article().id()), outcome.name().toLowerCase(Locale.ROOT),
        Optional.empty());
    if (written % every == 0) commit();
  }

  /// Takes an article out, if it is there.
  void withdraw(ReadItem.Withdrawn item) throws IOException {
    if (writer.delete(item.id(), item.version())) tally.withdrawn();
    report.tell(item.place(), Optional.of(item.id()), "withdrawn", Optional.of(item.reason()));
  }

  /// There is nothing to write just now.
  void idle() {
    try {
      writer.giveWay();
    } catch (IOException | RuntimeException failure) {
      tally.stop("the index cannot be written to: " + Reasons.of(failure));
    }
  }

  private void commit() throws IOException {
    long written = tally.writtenSoFar();
    Runnable durable = report.durable();
    writer.commit();
    durable.run();
    tally.committed(written);
  }

  /// The last commit of a run; what prevents it ends up in the tally.
  void finish() {
    try {
      commit();
    } catch (IOException | RuntimeException failure) {
      tally.stop("the index could not be committed: " + Reasons.of(failure));
    }
  }
}
