package saidby.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.QueryParser;
import saidby.search.Hit;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;

/// A small index of one quote an article, and what is found in it.
final class Found implements AutoCloseable {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final LuceneIndex index;

  Found(SearchPolicy policy, List<String> quotes) throws IOException {
    try (var writer = LuceneArticleWriter.open(directory)) {
      for (int i = 0; i < quotes.size(); i++)
        writer.write(Samples.article("a%03d".formatted(i), "[" + quotes.get(i) + "]"));
    }
    index = LuceneIndex.open(directory, policy);
  }

  SearchResult answer(String typed) {
    return index.search(SearchRequest.of(QueryParser.lenient(typed)));
  }

  /// The quotes that are found in alphabetical order, what was found in them between `‹` and `›`.
  List<String> by(String typed) {
    return answer(typed).hits().stream().map(hit -> (Hit.QuoteHit) hit).map(Found::marked).sorted().toList();
  }

  private static String marked(Hit.QuoteHit hit) {
    var marked = new StringBuilder(hit.passage().text());
    for (var span : hit.passage().highlights().reversed()) marked.insert(span.end(), '›').insert(span.start(), '‹');
    return marked.toString();
  }

  @Override
  public void close() throws IOException {
    index.close();
    directory.close();
  }
}
