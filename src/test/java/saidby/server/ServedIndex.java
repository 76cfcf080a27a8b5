package saidby.server;

import java.nio.file.Path;
import java.util.function.Function;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.server.gate.Ports;

/// A server over an index that is written for it.
final class ServedIndex implements AutoCloseable {
  final LuceneIndex index;
  final SaidbyServer server;
  final Client client;

  private ServedIndex(LuceneIndex index, Ports ports) throws Exception {
    this.index = index;
    this.server = SaidbyServer.start(Served.ANY_PORT, ports);
    this.client = new Client(server.port());
  }

  /// @param folder gets the index, beside what is there already
  static ServedIndex of(Path folder, Iterable<AnnotatedArticle> articles) throws Exception {
    return of(folder, articles, Ports::of);
  }

  /// @param ports what is shown of the index
  static ServedIndex of(Path folder, Iterable<AnnotatedArticle> articles, Function<LuceneIndex, Ports> ports)
      throws Exception {
    try (var writer = LuceneArticleWriter.open(folder)) {
      for (AnnotatedArticle article : articles) writer.write(article);
    }
    LuceneIndex index = LuceneIndex.open(folder);
    return new ServedIndex(index, ports.apply(index));
  }

  @Override
  public void close() {
    client.close();
    server.close();
    index.close();
  }
}
