package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.ArticleLookup;
import saidby.search.ArticleWriter;
import saidby.search.IndexStatistics;
import saidby.search.IndexView;
import saidby.search.SearchContract;
import saidby.search.SpeakerLookup;

/// Lucene in memory answers as a scan does.
class LuceneSearchTest extends SearchContract {

  @Override
  protected Engine engine() {
    var directory = new ByteBuffersDirectory();
    LuceneArticleWriter writer = LuceneArticleWriter.open(directory);
    return new LuceneEngine(directory, writer,
        LuceneIndex.open(directory, SearchPolicy.PATIENT.remembering(1_000_000)));
  }

  /// Lucene's own look at every byte of an index.
  private static void check(Directory directory) throws IOException {
    var told = new ByteArrayOutputStream();
    try (var check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MAX_VALUE);
      check.setInfoStream(new PrintStream(told, false, StandardCharsets.UTF_8));
      assertTrue(check.checkIndex().clean, () -> told.toString(StandardCharsets.UTF_8));
    }
  }

  private record LuceneEngine(Directory directory, ArticleWriter writer, LuceneIndex index) implements Engine {
    @Override
    public IndexView search() {
      return index;
    }

    @Override
    public ArticleLookup articles() {
      return index;
    }

    @Override
    public SpeakerLookup speakers() {
      return index;
    }

    @Override
    public IndexStatistics statistics() {
      return index;
    }

    @Override
    public void close() throws IOException {
      writer.close();
      index.close();
      check(directory);
    }
  }
}
