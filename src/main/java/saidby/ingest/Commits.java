package saidby.ingest;

import java.io.IOException;
import saidby.model.AnnotatedArticle;
import saidby.search.ArticleWriter;

/// Writes articles and makes them durable now and then, so that a long run that is cut off has not run for nothing.
/// Safe on any thread.
final class Commits {
  private final ArticleWriter writer;
  private final Tally tally;
  private final long every;

  /// @param every a commit after so many articles
  Commits(ArticleWriter writer, Tally tally, long every) {
    this.writer = writer;
    this.tally = tally;
    this.every = every;
  }

  void write(AnnotatedArticle article) throws IOException {
    long written = tally.written(writer.write(article), article);
    if (written % every == 0) commit();
  }

  /// Takes an article out, if it is there.
  void withdraw(String id) throws IOException {
    if (writer.delete(id)) tally.withdrawn();
  }

  private void commit() throws IOException {
    long written = tally.writtenSoFar();
    writer.commit();
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
