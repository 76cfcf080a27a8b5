package saidby.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.ingest.Ingest;
import saidby.ingest.IngestListener;
import saidby.ingest.IngestReport;
import saidby.lucene.LuceneArticleWriter;
import saidby.lucene.LuceneIndex;
import saidby.search.ArticleWriter;
import saidby.server.Ports;
import saidby.server.SaidbyServer;
import saidby.server.ServerConfig;

/// A real server over the repository's sample articles, and over some that try to break its pages.
final class SampleSite {
  private static final SaidbyServer SERVER = start();

  private SampleSite() {}

  /// Where it answers, without a slash at the end.
  static String url() {
    return "http://127.0.0.1:" + SERVER.port();
  }

  private static SaidbyServer start() {
    try {
      Path folder = Files.createTempDirectory("saidby-browser");
      LuceneIndex engine = LuceneIndex.open(index(folder));
      SaidbyServer server = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, 0),
          Ports.of(engine));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        server.close();
        engine.close();
        delete(folder);
      }, "close the sample site"));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path index(Path folder) throws IOException {
    Path hostile = Path.of("src/test/resources/saidby/server/browser/hostile.jsonl");
    var annotator = new Annotator();
    try (ArticleWriter writer = LuceneArticleWriter.open(folder)) {
      IngestReport report = new Ingest(annotator::annotateForSearch, writer, IngestListener.SILENT)
          .run(ArticleFiles.of(List.of("corpus", hostile.toString()), InputStream.nullInputStream()));
      if (!report.isClean()) throw new IllegalStateException("the sample articles cannot be read: " + report);
    }
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
