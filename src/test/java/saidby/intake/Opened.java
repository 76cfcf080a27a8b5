package saidby.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import saidby.annotate.Annotator;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.search.ArticleWriter;

/// An intake over an index on disk, with the real annotator.
final class Opened implements AutoCloseable {
  private static final Annotator ANNOTATOR = new Annotator();
  static final IntakeLimits LIMITS = new IntakeLimits(200, 1_000_000, 2, Duration.ofMillis(150), Duration.ofMinutes(1),
      Duration.ofMillis(50));

  final Path folder;
  final LuceneIndex index;
  final LiveIntake intake;

  Opened(Path folder, IntakeLimits limits) throws Exception {
    this(folder, limits, writer -> writer);
  }

  /// @param between the intake and the writer
  Opened(Path folder, IntakeLimits limits, UnaryOperator<ArticleWriter> between) throws Exception {
    this.folder = folder;
    LuceneArticleWriter.open(folder).close();
    index = LuceneIndex.open(folder);
    intake = LiveIntake
        .start(new Engine(ANNOTATOR::annotateForSearch, () -> between.apply(LuceneArticleWriter.openLive(folder)),
            index, index::refresh), limits);
  }

  Opened(Path folder) throws Exception {
    this(folder, LIMITS);
  }

  Answer take(Change change) {
    return intake.take(change, Duration.ofMinutes(5)).join();
  }

  Answer.Done done(Change change) {
    return (Answer.Done) take(change);
  }

  Answer.Reason refused(Change change) {
    return ((Answer.Refused) take(change)).reason();
  }

  static Article article(String id, String words) {
    return article(id, words, "Tidal Wire");
  }

  static Article article(String id, String words, String source) {
    var metadata = new Metadata(Optional.empty(), Optional.of("Of " + id), Optional.empty(), Optional.empty(),
        Optional.of(source), Optional.of("en"), Optional.empty(), List.of());
    return new Article(id, metadata, "“" + words + ",” Mira Tolvanen said on Monday.\n\nThe harbour was quiet.");
  }

  @Override
  public void close() {
    intake.close();
    index.close();
  }
}
