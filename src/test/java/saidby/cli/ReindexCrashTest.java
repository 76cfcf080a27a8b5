package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;

/// An index is made anew beside a server that takes articles. Whichever of the two is killed, and whenever: what was answered is
/// there, once, and what was not is not there in part.
@Isolated
class ReindexCrashTest {
  private static final int KILLS = Integer.getInteger("saidby.crash.kills", 5);
  private static final long SEED = Long.getLong("saidby.crash.seed", System.nanoTime());

  @TempDir
  private Path folder;

  @Test
  void whateverIsKilledWhileAnIndexIsMadeAnewNothingIsLost() throws Exception {
    Path index = folder.resolve("index");
    var random = new Random(SEED);
    var sender = new Sender(0, new Random(SEED + 1));
    var answers = new AtomicInteger();
    String key = WriterKey.of(index);
    int whole = 0;
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      for (int round = 0; round < Math.max(1, KILLS / 5); round++) {
        try (var server = new ServerProcess(index, key, "--create")) {
          Future<?> sending = thread.submit(() -> sender.send(server, answers));
          long start = System.nanoTime();
          assertEquals(0, reindexing(index).waitFor(), "it was not made anew beside a server");
          long took = System.nanoTime() - start;
          whole++;
          for (int kill = 0; kill < 4; kill++) killed(reindexing(index), random.nextLong(took));
          Process last = reindexing(index);
          park(random.nextLong(took));
          server.kill();
          sending.get();
          assertEquals(0, last.waitFor(), "it did not outlive the server");
        }
        check(index, sender, "seed " + SEED + ", round " + round);
      }
    }
    assertTrue(answers.get() > whole, "only " + answers + " answers");
  }

  private static Process reindexing(Path index) throws IOException {
    return new ProcessBuilder(ServerProcess.command(ServerProcess.SMALL, "reindex", "--index=" + index))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void killed(Process process, long nanos) throws InterruptedException {
    park(nanos);
    process.destroyForcibly().waitFor();
  }

  private static void park(long nanos) {
    for (long end = System.nanoTime() + nanos, left = nanos; left > 0; left = end - System.nanoTime())
      LockSupport.parkNanos(Math.min(left, Duration.ofMillis(1).toNanos()));
  }

  private static void check(Path index, Sender sender, String about) {
    assertEquals(List.of(), IndexCheck.of(index).problems(), about);
    try (LuceneIndex read = LuceneIndex.open(index)) {
      assertEquals(sender.check(read, about), read.statistics().articles(), about);
    }
  }
}
