package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;
import saidby.lucene.backup.Backup;
import tools.jackson.databind.ObjectMapper;

/// `mvn -Psoak`: four search, two write, one watches for what was written, one backs up, for ten minutes; a quarter of the time
/// nobody writes. It asserts that nothing fails and nothing is lost, and prints figures.
@EnabledIfSystemProperty(named = "saidby.soak.seconds", matches = "\\d+")
class SoakTest {
  private static final long SECONDS = Long.getLong("saidby.soak.seconds", 600);
  private static final int BEGIN_WITH = Integer.getInteger("saidby.soak.articles", 10_000);
  private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(25);
  private static final Duration BETWEEN_ARTICLES = Duration.ofMillis(50);
  private static final Duration BETWEEN_BATCHES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_BACKUPS = Duration.ofSeconds(20);
  private static final int BATCH = 25;
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
  private volatile boolean writing;
  private volatile boolean over;

  @Test
  void nothingFailsAndNothingIsLost() throws Exception {
    Path index = folder.resolve("index");
    var heap = new HeapLog(folder.resolve("gc.log"));
    String key = WriterKey.of(index);
    try (
        var server = ServerProcess
            .with(List.of("-Xmx1g", MORE, "-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector",
                heap.option()), index, key, "--create");
        ExecutorService threads = Executors.newCachedThreadPool()) {
      fill(server);
      List<Future<?>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) tasks.add(threads.submit(task(i, random -> search(server, random))));
      pause(Duration.ofSeconds(SECONDS / 4));
      writing = true;
      tasks.add(threads.submit(task(10, random -> one(server, random))));
      tasks.add(threads.submit(task(11, random -> many(server, random))));
      tasks.add(threads.submit(task(12, random -> watch(server, random))));
      tasks.add(threads.submit(task(13, _ -> backup(index))));
      for (int part = 0; part < PARTS; part++) {
        server.collect();
        pause(Duration.ofSeconds(SECONDS - SECONDS / 4).dividedBy(PARTS));
      }
      server.collect();
      over = true;
      for (Future<?> task : tasks) task.get();
      System.out.println("search, nobody writes: " + quiet);
      System.out.println("search beside writing: " + busy);
      System.out.println("one article durable:   " + durable);
      System.out.println("durable to found:      " + visible);
      System.out.println("articles written:      " + written);
      System.out.println("heap:                  " + heap.told());
      System.out.println("errors:                " + errors.size() + " " + errors.stream().limit(5).toList());
    }
    assertEquals(List.of(), errors.stream().toList());
    assertEquals(List.of(), IndexCheck.of(index).problems());
    try (LuceneIndex read = LuceneIndex.open(index)) {
      assertEquals(written.get(), read.statistics().articles());
    }
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

  private void many(ServerProcess server, Random random) throws Exception {
    var body = new StringBuilder();
    long now = System.nanoTime();
    for (int i = 0; i < BATCH; i++)
      body.append(new SoakText(random).article("many-" + now + "-" + i, "batch" + i)).append('\n');
    taken(server, body.toString());
    pause(BETWEEN_BATCHES);
  }

  /// Puts in an article and looks for it until it is found.
  private void watch(ServerProcess server, Random random) throws Exception {
    String mark = "watched" + System.nanoTime();
    HttpResponse<String> answer = server.send("POST", ARTICLES, "application/json",
        new SoakText(random).article(mark, mark));
    long start = System.nanoTime();
    assertEquals(201, answer.statusCode(), answer.body());
    written.incrementAndGet();
    String question = "/api/v1/search?what=paragraphs&facets=none&q=" + mark;
    while (JSON.readTree(server.send("GET", question, "text/plain", "").body()).get("total").asInt() == 0)
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    visible.add(System.nanoTime() - start);
    pause(BETWEEN_BATCHES);
  }

  private void backup(Path index) throws Exception {
    Path made = Backup.make(index, folder.resolve("backups"), Backup.Rules.keeping(2)).folder();
    Files.exists(made);
    long end = System.nanoTime() + BETWEEN_BACKUPS.toNanos();
    while (!over && System.nanoTime() - end < 0) LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
  }
}
