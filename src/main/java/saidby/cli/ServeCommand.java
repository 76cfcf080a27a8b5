package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saidby.format.ArticleMaker;
import saidby.intake.Engine;
import saidby.intake.LiveIntake;
import saidby.lucene.LuceneIndex;
import saidby.lucene.SearchPolicy;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.IndexProblem;
import saidby.server.SaidbyServer;
import saidby.server.ServerConfig;
import saidby.server.Services;
import saidby.server.gate.Ports;
import saidby.server.writing.Writing;

/// Serves the page and the API until it is interrupted.
@Command(name = "serve", mixinStandardHelpOptions = true,
    description = "Serves the search page and the API over an index.",
    footer = {"", "Listens on this machine alone unless --host says otherwise.", "", "Examples:", "  saidby serve",
        "  saidby serve --index /data/news --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;
  private static final int MOST_REMEMBERED = 1024;
  /// Pages get this part of what answers get, beside them.
  private static final int PART_OF_PAGES = 4;

  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private SynonymsFile synonyms = new SynonymsFile();

  @Mixin
  private AccessOptions access = new AccessOptions();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Mixin
  private RightsFile rights = new RightsFile();

  @Option(names = "--public-url", paramLabel = "URL",
      description = "What readers' addresses begin with, such as https://quotes.example.org; feeds and citations tell it.")
  private @Nullable String publicUrl;

  @Option(names = "--host", paramLabel = "H", defaultValue = ServerConfig.LOOPBACK,
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = ServerConfig.LOOPBACK;

  @Option(names = "--port", paramLabel = "N", defaultValue = "7070",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(names = "--time-zone", paramLabel = "ZONE", defaultValue = "UTC", converter = ToZone.class,
      description = "Where days begin for those who do not say, such as Europe/Paris (default: ${DEFAULT-VALUE}).")
  private ZoneId zone = ZoneOffset.UTC;

  @Option(names = "--remember", paramLabel = "MB", defaultValue = "16",
      description = {"Room for answers that are kept for those who ask the same again, and a quarter as much for",
          "pages; 0 for none (default: ${DEFAULT-VALUE})."})
  private int remember = 16;

  @Option(names = "--read-only", description = "Take no articles, whatever key they are sent with.")
  private boolean readOnly;

  @Option(names = "--create", description = "Begin with an empty index where there is none.")
  private boolean create;

  @Option(names = "--watch", paramLabel = "DIR", split = ",",
      description = "Read what others put into this folder, as 'saidby watch' does; repeat for more.")
  private List<Path> watched = List.of();

  @Option(names = "--follow", paramLabel = "URL", split = ",(?=https?://)",
      description = "Read this feed again and again, as 'saidby follow' does; repeat for more.")
  private List<String> feeds = List.of();

  @Mixin
  private WatchOptions watching = new WatchOptions();

  @Mixin
  private FollowOptions following = new FollowOptions();

  @Mixin
  private Waiting waiting = new Waiting();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > HIGHEST_PORT)
      throw new ParameterException(spec.commandLine(), "--port must be 0 to 65535, not " + port);
    ServerConfig config = config();
    ArrivingNews.Sources sources = sources();
    var interrupted = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    if (create) createIfMissing();
    var annotator = new AnnotatingExtractor(attribution.settings());
    try (LuceneIndex engine = LuceneIndex.open(index.path(), policy());
        LiveIntake intake = LiveIntake.start(new Engine(annotator::annotateForSearch,
            () -> LuceneArticleWriter.openLive(index.path()), engine, engine::refresh));
        ArrivingNews news = waiting.until(() -> ArrivingNews.start(sources, intake, this::tell));
        SaidbyServer server = SaidbyServer.start(config, access.rules(index.path(), config.isLoopback()),
            Ports.of(rights.over(engine)), services(annotator, intake, news))) {
      Thread.ofPlatform().daemon().name("warm-up").start(() -> {
        warm(engine);
        if (!readOnly) annotator.warm();
      });
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        interrupted.countDown();
        awaitQuietly(closed);
      }, "shutdown"));
      spec.commandLine()
          .getOut()
          .println("Saidby serves " + index.path() + " at " + server.url() + " (Ctrl-C ends it)");
      spec.commandLine().getOut().flush();
      interrupted.await();
    } finally {
      closed.countDown();
    }
    return Main.DONE;
  }

  /// Another process may write to one that is there.
  private void createIfMissing() throws IOException {
    try {
      LuceneIndex.open(index.path()).close();
    } catch (IndexProblem problem) {
      if (problem.kind() != IndexProblem.Kind.MISSING) throw problem;
      LuceneArticleWriter.open(index.path()).close();
    }
  }

  private SearchPolicy policy() throws IOException {
    long room = remembered();
    return readOnly
        ? SearchPolicy.serving(synonyms.read(), room)
        : SearchPolicy.writing(synonyms.read(), room);
  }

  private ArrivingNews.Sources sources() {
    if (readOnly && !(watched.isEmpty() && feeds.isEmpty()))
      throw new ParameterException(spec.commandLine(), "--read-only takes nothing from --watch and --follow");
    return new ArrivingNews.Sources(
        watched.isEmpty() ? Optional.empty() : Optional.of(watching.rules(watched, index.path())),
        feeds.isEmpty() ? Optional.empty() : Optional.of(following.of(feeds, index.path())));
  }

  private void tell(String line) {
    spec.commandLine().getErr().println(Terminal.safe(line));
    spec.commandLine().getErr().flush();
  }

  private Services services(AnnotatingExtractor annotator, LiveIntake intake, ArrivingNews news) {
    Optional<Writing> writing = readOnly
        ? Optional.empty()
        : Optional.of(new Writing(intake, ArticleMaker::article));
    return new Services(Optional.of(annotator), writing, news);
  }

  private void warm(LuceneIndex engine) {
    try {
      engine.warm(zone);
    } catch (IndexProblem _) {
      // whoever asks the index something is told
    }
  }

  private long remembered() {
    if (remember < 0 || remember > MOST_REMEMBERED)
      throw new ParameterException(spec.commandLine(),
          "--remember must be 0 to %d MB, not %d".formatted(MOST_REMEMBERED, remember));
    return remember * 1_000_000L;
  }

  private ServerConfig config() {
    try {
      return new ServerConfig(host, port, zone, remembered() / PART_OF_PAGES, Optional.ofNullable(publicUrl));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--public-url: " + e.getMessage(), e);
    }
  }

  /// The process ends when its shutdown hooks have: this one waits until the index is closed.
  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
