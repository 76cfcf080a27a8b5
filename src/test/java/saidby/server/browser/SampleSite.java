package saidby.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.LiveKeys;
import saidby.access.Secret;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.ingest.Ingest;
import saidby.ingest.IngestListener;
import saidby.ingest.IngestReport;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.ArticleWriter;
import saidby.search.FacetField;
import saidby.search.Scope;
import saidby.server.SaidbyServer;
import saidby.server.ServerConfig;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Ports;

/// A real server over the repository's sample articles, and over some that try to break its pages.
final class SampleSite {
  private static final AtomicInteger KEYS = new AtomicInteger();
  /// Holds the index, and the keys beside it.
  private static final Path PLACE = place();
  private static final Path FOLDER = PLACE.resolve("index");
  private static final SaidbyServer SERVER = start();

  private SampleSite() {}

  /// Where it answers, without a slash at the end.
  static String url() {
    return "http://127.0.0.1:" + SERVER.port();
  }

  /// A key with which pages of one site alone may read, and one source alone.
  static String key(String origin, String source) {
    Secret secret = Secret.fresh();
    var grant = new Grant(false, new Scope(Map.of(FacetField.SOURCE, List.of(source))), List.of(origin),
        OptionalInt.empty(), Optional.empty());
    try {
      KeyFile.of(FOLDER).add(new AccessKey("key-" + KEYS.incrementAndGet(), secret.hash(), grant, Instant.EPOCH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return secret.text();
  }

  private static AccessRules rules() throws IOException {
    AccessRules open = AccessRules.OPEN;
    return new AccessRules(new LiveKeys(KeyFile.of(FOLDER)), false, open.origins(), open.rate(), open.proxies(),
        open.log());
  }

  private static Path place() {
    try {
      return Files.createTempDirectory("saidby-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SaidbyServer start() {
    try {
      LuceneIndex engine = LuceneIndex.open(index(FOLDER));
      SaidbyServer server = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, 0), rules(),
          Ports.of(engine));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        server.close();
        engine.close();
        delete(PLACE);
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
