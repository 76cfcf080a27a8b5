package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import saidby.annotate.Annotator;
import saidby.intake.Engine;
import saidby.intake.Intake;
import saidby.intake.LiveIntake;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;

/// An index that news is put into as it comes; made where there is none.
///
/// @param engine for what is there already
record LiveIndex(LuceneIndex engine, LiveIntake live) implements AutoCloseable {

  /// @throws saidby.search.IndexProblem also when another process writes to the index: whoever starts a watch wants to
  ///         know it now and not when the first file comes
  static LiveIndex open(Path index, Annotator annotator) throws IOException {
    LuceneArticleWriter.open(index).close();
    LuceneIndex engine = LuceneIndex.open(index);
    return new LiveIndex(engine, LiveIntake.start(new Engine(annotator::annotateForSearch,
        () -> LuceneArticleWriter.openLive(index), engine, engine::refresh)));
  }

  Intake intake() {
    return live;
  }

  @Override
  public void close() {
    live.close();
    engine.close();
  }
}
