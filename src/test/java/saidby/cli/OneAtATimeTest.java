package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import saidby.annotate.Annotator;
import saidby.follow.FollowRules;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.watch.FolderWatch;
import saidby.watch.WatchRules;

/// Two processes that would take in the same news, and one that ends before it has put away what it took.
@Isolated("a command has a process of its own, and not only its output")
@Timeout(600)
class OneAtATimeTest {
  private static final String FEED = "http://127.0.0.1:9/feed.xml";

  @TempDir
  private Path folder;
  private Path incoming = Path.of("");

  @BeforeEach
  void makeTheFolder() throws IOException {
    incoming = Files.createDirectories(folder.resolve("incoming"));
  }

  private Ran watch(String index, String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[]{"watch", "--once", "--settle=0", "--index=" + folder.resolve(index)}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Ran.of(all);
  }

  private Ran follow() {
    return Ran.of("follow", "--once", "--index=" + folder.resolve("index"), "--contact=mail@news.example", FEED);
  }

  private WatchRules watching(Path watched, Optional<Path> journal) {
    return new WatchRules(List.of(watched), Duration.ZERO, journal);
  }

  private static void assertIsInTheWay(Ran ran, String told) {
    assertEquals(3, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("saidby: ") && ran.err().contains(told), ran.err());
  }

  private static void assumeLocksAreListed() {
    Assumptions.assumeTrue(Files.isReadable(Path.of("/proc/locks")), "this system does not list who holds its locks");
  }

  @Test
  void aFolderIsWatchedByOneAlone() throws Exception {
    Path below = Files.createDirectories(incoming.resolve("wire"));
    try (Claim _ = Claim.of(watching(incoming, Optional.empty()))) {
      assertIsInTheWay(watch("other", incoming.toString()), "the folder " + incoming + " is in use by another process");
      assertIsInTheWay(watch("other", below.toString()), "within which " + below + " lies, is in use");
    }
    try (Claim _ = Claim.of(watching(below, Optional.empty()))) {
      assertIsInTheWay(watch("other", incoming.toString()),
          "the folder " + below + ", which lies within " + incoming + ", is in use by another process");
    }
    assertEquals(0, watch("other", incoming.toString()).code());
    assertEquals(List.of(".saidby.lock", "wire"), names(incoming), "what is left there is never read");
  }

  /// Neither holds what it was refused.
  @Test
  void whoeverIsRefusedLetsGoOfWhatItHadTaken() throws Exception {
    Path below = Files.createDirectories(incoming.resolve("wire"));
    try (Claim _ = Claim.of(watching(below, Optional.empty()))) {
      assertThrows(Taken.class, () -> Claim.of(watching(incoming, Optional.empty())));
      assertThrows(Taken.class, () -> Claim.of(watching(incoming, Optional.empty())));
      Claim.of(watching(Files.createDirectories(incoming.resolve("desk")), Optional.empty())).close();
    }
    Claim.of(watching(incoming, Optional.empty())).close();
  }

  @Test
  void aServerThatIsToWatchWaitsForTheOtherIfItMay() throws Exception {
    Claim other = Claim.of(watching(incoming, Optional.empty()));
    try {
      assertIsInTheWay(Ran.of("serve", "--index=" + folder.resolve("index"), "--create", "--port=0", "--watch="
          + incoming), "the folder " + incoming + " is in use");
      assertWaitsAndServes(waitingServer(), other);
    } finally {
      other.close();
    }
  }

  private void assertWaitsAndServes(Process server, Claim other) throws Exception {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      try {
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        String waits = next(thread, out).get(300, TimeUnit.SECONDS);
        assertTrue(waits.startsWith("waiting: the folder " + incoming), waits);
        Future<String> line = next(thread, out);
        assertFalse(line.isDone());
        other.close();
        String serves = line.get(300, TimeUnit.SECONDS);
        assertTrue(serves.startsWith("Saidby serves "), serves);
      } finally {
        server.destroyForcibly().waitFor(); // whoever reads from it reads its end
      }
    }
  }

  private Process waitingServer() throws IOException {
    return new ProcessBuilder(ServerProcess.command(ServerProcess.SMALL, "serve", "--create", "--port=0", "--wait=2",
        "--index=" + folder.resolve("index"), "--watch=" + incoming)).redirectErrorStream(true).start();
  }

  /// Its next line; a word that says so when there is none any more.
  private static Future<String> next(ExecutorService thread, BufferedReader out) {
    return thread.submit(() -> String.valueOf(out.readLine()));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  @Test
  void filesThatStayInPlaceAreReadIntoAnyNumberOfIndexesButIntoEachByOneAlone() throws Exception {
    try (Claim _ = Claim.of(watching(incoming, Optional.of(folder.resolve("index.watched"))))) {
      assertIsInTheWay(watch("index", "--in-place", incoming.toString()), "index.watched is in use");
      assertEquals(0, watch("other", "--in-place", incoming.toString()).code());
    }
    assertEquals(List.of(), names(incoming), "nothing is written where files stay in place");
  }

  @Test
  void feedsAreFollowedWithAnIndexByOneAlone() throws Exception {
    var rules = new FollowRules(List.of(FEED), Duration.ofMinutes(15), 0, folder.resolve("index.followed"));
    try (Claim _ = Claim.of(rules)) {
      assertIsInTheWay(follow(), "index.followed is in use by another process");
    }
    assertEquals(1, follow().code(), "nobody is in the way, and the feed cannot be had");
  }

  @Test
  void theOtherIsNamedAndWhenItIsKilledNothingIsInTheWay() throws Exception {
    assumeLocksAreListed();
    try (var server = new ServerProcess(folder.resolve("index"), "key", "--create", "--watch=" + incoming)) {
      assertIsInTheWay(watch("other", incoming.toString()), "(saidby serve, process %d, since ".formatted(server.id()));
      server.kill();
    }
    assertEquals(0, watch("other", incoming.toString()).code());
  }

  @Test
  void anIndexThatIsTakenIsToldAtOnceWithWhoHasIt() throws Exception {
    assumeLocksAreListed();
    try (LuceneArticleWriter other = LuceneArticleWriter.open(folder.resolve("index"))) {
      String told = "another process is writing to the index at %s (process %d, since "
          .formatted(folder.resolve("index"), ProcessHandle.current().pid());
      assertIsInTheWay(watch("index", incoming.toString()), told);
      assertIsInTheWay(follow(), told);
      other.commit();
    }
  }

  @Test
  void whoeverIsWillingToWaitWaitsUntilTheIndexIsFree() throws Exception {
    assertSaysForWhomItWaits(folder.resolve("index"), "watch", "--once", "--settle=0", "--wait=2",
        "--index=" + folder.resolve("index"), incoming.toString());
  }

  /// Neither of them begins before the other, and neither ends before it.
  @Test
  void articlesAreIndexedWhileTheIndexIsMadeAnew() throws Exception {
    Path index = folder.resolve("index");
    LuceneArticleWriter.open(index).close();
    Process reading = started("index", "--index=" + index, "-");
    int written;
    try {
      written = writtenWhileMadeAnew(reading, index);
      assertTrue(reading.waitFor(300, TimeUnit.SECONDS), "the run did not end with its input");
      assertEquals(0, reading.exitValue());
    } finally {
      reading.destroyForcibly().waitFor();
    }
    assertEquals(List.of(), IndexCheck.of(index).problems());
    try (LuceneIndex read = LuceneIndex.open(index)) {
      assertEquals(written, read.statistics().articles());
      assertEquals(written, read.statistics().quotes());
    }
  }

  /// How many articles the run was given.
  private static int writtenWhileMadeAnew(Process reading, Path index) throws Exception {
    int written = 0;
    try (var lines = new PrintWriter(reading.outputWriter(StandardCharsets.UTF_8), true)) {
      for (; written < 400; written++) lines.println(line(written));
      Process anew = started("reindex", "--index=" + index);
      try {
        for (; anew.isAlive(); written++) lines.println(line(written));
        assertEquals(0, anew.exitValue(), "the index was not made anew beside one who writes");
      } finally {
        anew.destroyForcibly().waitFor();
      }
      for (int more = 0; more < 50; more++, written++) lines.println(line(written));
    }
    return written;
  }

  private static String line(int number) {
    return "{\"id\":\"a%d\",\"text\":\"“Rain falls,” said Ada Pell.\"}".formatted(number);
  }

  private static Process started(String... arguments) throws IOException {
    return new ProcessBuilder(ServerProcess.command(ServerProcess.SMALL, arguments))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void whoeverMakesAnIndexAnewSaysForWhomItWaits() throws Exception {
    Path index = folder.resolve("index");
    assertSaysForWhomItWaits(index, "reindex", "--wait=2", "--index=" + index);
    assertSaysForWhomItWaits(index, "optimize", "--wait=2", "--index=" + index);
    Files.writeString(incoming.resolve("news.jsonl"), line(0));
    assertSaysForWhomItWaits(index, "index", "--wait=2", "--index=" + index, incoming.toString());
    try (LuceneArticleWriter other = LuceneArticleWriter.open(index)) {
      assertIsInTheWay(Ran.of("optimize", "--index=" + index), "another process is writing to the index at " + index);
      other.commit();
    }
  }

  private static void assertSaysForWhomItWaits(Path index, String... arguments) throws Exception {
    var waits = new CountDownLatch(1);
    var err = new StringWriter() {
      @Override
      public void flush() {
        if (toString().contains("waiting: another process is writing to the index")) waits.countDown();
      }
    };
    CompletableFuture<Integer> code;
    try (LuceneArticleWriter other = LuceneArticleWriter.open(index)) {
      code = CompletableFuture
          .supplyAsync(() -> Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments));
      assertTrue(waits.await(300, TimeUnit.SECONDS), err.toString());
      other.commit();
    }
    assertEquals(0, code.get(300, TimeUnit.SECONDS), err.toString());
    assertEquals(1, err.toString().lines().count(), "it says once that it waits: " + err);
  }

  @Test
  void howLongToWaitHasToBeATime() {
    assertEquals(2, watch("index", "--wait=-1", incoming.toString()).code());
    assertEquals(2, watch("index", "--wait=soon", incoming.toString()).code());
  }

  @Test
  void aCrashBetweenTheCommitAndPuttingAwayLeavesEachArticleOnceAndTheReportSaysReplaced() throws Exception {
    for (int file = 0; file < 5; file++)
      Files.writeString(incoming.resolve("news" + file + ".jsonl"),
          "{\"id\":\"a%d\",\"text\":\"“Rain falls,” said Ada Pell.\"}\n{\"id\":\"b%d\",\"text\":\"Snow.\"}\n"
              .formatted(file, file));
    Path index = folder.resolve("index");
    try (LiveIndex live = LiveIndex.open(index, new Annotator(Annotator.Settings.STANDARD))) {
      FolderWatch crashing = FolderWatch.of(watching(incoming, Optional.empty()), live.intake(), (_, _) -> {
        throw new IllegalStateException("crash");
      });
      assertThrows(IllegalStateException.class, crashing::runOnce);
    }
    Ran restarted = watch("index", incoming.toString());
    assertEquals(0, restarted.code(), restarted.err());
    List<String> lines = restarted.out().lines().toList();
    assertEquals(5, lines.size(), restarted.out());
    for (String line : lines)
      assertTrue(line.endsWith("0 added, 2 replaced, 0 removed; 0 skipped, 0 failed"), restarted.out());
    assertEquals(List.of(), IndexCheck.of(index).problems());
    try (LuceneIndex read = LuceneIndex.open(index)) {
      assertEquals(10, read.statistics().articles());
      assertEquals(5, read.statistics().quotes());
    }
    assertEquals(5, names(incoming.resolve("done")).size());
    assertEquals("", watch("index", incoming.toString()).out(), "nothing is read a third time");
  }
}
