package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;
import saidby.lucene.backup.Backup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `mvn -Psoak`: four search, two write, the server watches a folder into which files are dropped in several formats, one backs
/// up, for ten minutes; the first quarter of the time nobody writes. It asserts that nothing fails and nothing is lost, and prints a table.
@EnabledIfSystemProperty(named = "saidby.soak.seconds", matches = "\\d+")
class SoakTest {
  private static final long SECONDS = Long.getLong("saidby.soak.seconds", 600);
  private static final int BEGIN_WITH = Integer.getInteger("saidby.soak.articles", 10_000);
  private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(25);
  private static final Duration BETWEEN_ARTICLES = Duration.ofMillis(50);
  private static final Duration BETWEEN_BATCHES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_BACKUPS = Duration.ofSeconds(20);
  private static final int BATCH = 25;
  /// Files that are dropped together.
  private static final int CROWD = 3;
  private static final Duration SETTLE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  /// So often what is live is measured.
  private static final int PARTS = 10;
  private static final String MORE = System.getProperty("saidby.soak.jvm", "-Xmx1g");
  private static final String ARTICLES = "/api/v1/articles";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;
  private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
  private final AtomicLong written = new AtomicLong();
  private final Latencies quiet = new Latencies();
  private final Latencies busy = new Latencies();
  private final Latencies durable = new Latencies();
  private final Latencies visible = new Latencies();
  private final Latencies dropped = new Latencies();
  private final Latencies backups = new Latencies();
  private final AtomicInteger files = new AtomicInteger();
  private volatile boolean writing;
  private volatile boolean over;

  @Test
  void nothingFailsAndNothingIsLost() throws Exception {
    Path index = folder.resolve("index");
    Path incoming = Files.createDirectory(folder.resolve("incoming"));
    var heap = new HeapLog(folder.resolve("gc.log"));
    String key = WriterKey.of(index);
    try (
        var server = ServerProcess
            .with(List.of("-Xmx1g", MORE, "-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector",
                heap.option()), index, key, "--create", "--watch=" + incoming,
                "--settle=" + SETTLE.toSeconds());
        ExecutorService threads = Executors.newCachedThreadPool()) {
      fill(server);
      List<Future<?>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) tasks.add(threads.submit(task(i, random -> search(server, random))));
      pause(Duration.ofSeconds(SECONDS / 4));
      writing = true;
      tasks.add(threads.submit(task(10, random -> one(server, random))));
      tasks.add(threads.submit(task(11, random -> many(server, random))));
      tasks.add(threads.submit(task(12, random -> drop(server, incoming, random))));
      tasks.add(threads.submit(task(13, _ -> backup(index))));
      for (int part = 0; part < PARTS; part++) {
        server.collect();
        pause(Duration.ofSeconds(SECONDS - SECONDS / 4).dividedBy(PARTS));
      }
      server.collect();
      over = true;
      for (Future<?> task : tasks) task.get();
      assertTaken(server, incoming);
      System.out.println(table(heap));
    }
    assertEquals(List.of(), errors.stream().toList());
    assertEquals(List.of(), IndexCheck.of(index).problems());
    try (LuceneIndex read = LuceneIndex.open(index)) {
      assertEquals(written.get(), read.statistics().articles());
    }
  }

  /// Everything that was dropped was put away as read.
  private void assertTaken(ServerProcess server, Path incoming) throws Exception {
    long start = System.nanoTime();
    while (putAway(incoming) < files.get() && System.nanoTime() - start < PATIENCE.toNanos())
      pause(Duration.ofMillis(20));
    assertEquals(files.get(), putAway(incoming));
    String body = server.send("GET", "/api/v1/stats", "text/plain", "").body();
    JsonNode told = JSON.readTree(body).get("inflows").get(0);
    assertEquals(files.get(), told.get("articles").asInt(), body);
    assertEquals(0, told.get("failed").asInt() + told.get("waiting").asInt(), body);
  }

  private static long putAway(Path incoming) throws IOException {
    try (Stream<Path> done = Files.list(incoming.resolve("done"))) {
      return done.count();
    }
  }

  private String table(HeapLog heap) throws IOException {
    String head = "| in milliseconds                |    number |   median |      p99 |  longest |\n|---|---|---|---|---|";
    return String.join("\n", "", head, quiet.row("search, nobody writes"), busy.row("search beside writing"),
        durable.row("one article durable"), visible.row("durable to found"), dropped.row("file settled to found"),
        backups.row("backup"), "",
        String.format(Locale.ROOT, "search p99 beside writing: %.1f times that without",
            busy.quantile(0.99) / quiet.quantile(0.99)),
        String.format(Locale.ROOT, "articles written: %,d, %,d of them dropped as files", written.get(), files.get()),
        "heap, " + heap.told(), "errors: " + errors.size() + " " + errors.stream().limit(5).toList());
  }

  private interface Step {
    void take(Random random) throws Exception;
  }

  private Runnable task(long seed, Step step) {
    var random = new Random(seed);
    return () -> {
      while (!over) try {
        step.take(random);
      } catch (Exception | AssertionError e) {
        errors.add(String.valueOf(e));
      }
    };
  }

  private static void pause(Duration duration) {
    for (long end = System.nanoTime() + duration.toNanos(), left = duration.toNanos(); left > 0; left = end
        - System.nanoTime())
      LockSupport.parkNanos(left);
  }

  private void fill(ServerProcess server) throws Exception {
    var text = new SoakText(new Random(1));
    for (int from = 0; from < BEGIN_WITH; from += 1_000) {
      var body = new StringBuilder();
      for (int i = from; i < Math.min(BEGIN_WITH, from + 1_000); i++)
        body.append(text.article("old-" + i, "mark" + i)).append('\n');
      taken(server, body.toString());
    }
  }

  private void taken(ServerProcess server, String lines) throws Exception {
    HttpResponse<String> answer = server.send("POST", ARTICLES, "application/x-ndjson", lines);
    assertEquals(200, answer.statusCode(), answer.body());
    for (String line : answer.body().lines().toList()) {
      assertEquals("added", JSON.readTree(line).get("status").asString(), line);
      written.incrementAndGet();
    }
  }

  private void search(ServerProcess server, Random random) throws Exception {
    String word = new SoakText(random).word();
    String query = switch (random.nextInt(4)) {
      case 0 -> "?q=" + word;
      case 1 -> "?q=" + word + "&facets=speaker,country,source";
      case 2 -> "?q=%22the+" + word + "%22&histogram=auto";
      default -> "?what=articles&sort=newest&q=" + word;
    };
    boolean beside = writing;
    long start = System.nanoTime();
    HttpResponse<String> answer = server.send("GET", "/api/v1/search" + query, "text/plain", "");
    (beside ? busy : quiet).add(System.nanoTime() - start);
    assertEquals(200, answer.statusCode(), answer.body());
    pause(BETWEEN_SEARCHES);
  }

  private void one(ServerProcess server, Random random) throws Exception {
    long number = written.get();
    long start = System.nanoTime();
    HttpResponse<String> answer = server.send("POST", ARTICLES, "application/json",
        new SoakText(random).article("one-" + number + "-" + start, "single" + start));
    durable.add(System.nanoTime() - start);
    assertEquals(201, answer.statusCode(), answer.body());
    written.incrementAndGet();
    pause(BETWEEN_ARTICLES);
  }

  /// Then looks for the last one until it is found.
  private void many(ServerProcess server, Random random) throws Exception {
    var body = new StringBuilder();
    long now = System.nanoTime();
    for (int i = 0; i < BATCH; i++)
      body.append(new SoakText(random).article("many-" + now + "-" + i, "batch" + now + "x" + i)).append('\n');
    taken(server, body.toString());
    long start = System.nanoTime();
    find(server, "batch" + now + "x" + (BATCH - 1), start);
    visible.add(System.nanoTime() - start);
    pause(BETWEEN_BATCHES);
  }

  /// Drops some files into the watched folder, and looks for each until it is found.
  private void drop(ServerProcess server, Path incoming, Random random) throws Exception {
    List<SoakFile> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) crowd.add(SoakFile.of(files.getAndIncrement(), new SoakText(random)));
    for (SoakFile file : crowd) file.drop(incoming);
    long settled = System.nanoTime() + SETTLE.toNanos();
    pause(SETTLE);
    for (SoakFile file : crowd) {
      find(server, file.mark(), settled);
      dropped.add(System.nanoTime() - settled);
      written.incrementAndGet();
    }
  }

  private static void find(ServerProcess server, String mark, long since) throws Exception {
    String question = "/api/v1/search?what=paragraphs&facets=none&q=" + mark;
    while (JSON.readTree(server.send("GET", question, "text/plain", "").body()).get("total").asInt() == 0) {
      if (System.nanoTime() - since > PATIENCE.toNanos()) throw new AssertionError(mark + " is not found");
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }

  private void backup(Path index) throws Exception {
    long start = System.nanoTime();
    Backup.make(index, folder.resolve("backups"), Backup.Rules.keeping(2));
    backups.add(System.nanoTime() - start);
    long end = System.nanoTime() + BETWEEN_BACKUPS.toNanos();
    while (!over && System.nanoTime() - end < 0) LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
  }
}
