package saidby.lucene;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import saidby.search.ArticleLookup;
import saidby.search.ArticleWriter;
import saidby.search.IndexStatistics;
import saidby.search.QuoteSearch;
import saidby.search.SearchContract;
import saidby.search.SpeakerLookup;

/// Lucene in memory answers as a scan does.
class LuceneSearchTest extends SearchContract {

  @Override
  protected Engine engine() {
    var directory = new ByteBuffersDirectory();
    LuceneArticleWriter writer = LuceneArticleWriter.open(directory);
    return new LuceneEngine(writer, LuceneIndex.open(directory));
  }

  private record LuceneEngine(ArticleWriter writer, LuceneIndex index) implements Engine {
    @Override
    public QuoteSearch search() {
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
    }
  }
}
