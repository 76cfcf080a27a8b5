package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;

/// A server is killed at random moments while articles are put in, over and over. After each start what was answered is
/// there, once, and nothing is there in part.
@Isolated
class CrashTest {
  private static final int KILLS = Integer.getInteger("saidby.crash.kills", 5);
  private static final long SEED = Long.getLong("saidby.crash.seed", System.nanoTime());
  private static final int SENDERS = 3;

  @TempDir
  private Path folder;

  @Test
  void whatWasAnsweredSurvivesTheDeathOfTheProcess() throws Exception {
    Path index = folder.resolve("index");
    String key = WriterKey.of(index);
    var random = new Random(SEED);
    List<Sender> senders = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) senders.add(new Sender(i, new Random(SEED + i)));
    Duration slowest = Duration.ZERO;
    int answered = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (var server = new ServerProcess(index, key, "--create")) {
        if (server.start.compareTo(slowest) > 0) slowest = server.start;
        answered += killedAtRandom(server, senders, random);
      }
      String about = "seed " + SEED + ", kill " + kill;
      assertEquals(List.of(), IndexCheck.of(index).problems(), about);
      try (LuceneIndex read = LuceneIndex.open(index)) {
        long there = 0;
        for (Sender sender : senders) there += sender.check(read, about);
        assertEquals(there, read.statistics().articles(), about);
      }
    }
    assertTrue(answered > KILLS, "only " + answered + " answers");
    System.out.printf("%d kills, %,d changes answered durable, slowest start %d ms (seed %d)%n", KILLS, answered,
        slowest.toMillis(), SEED);
  }

  /// After so many answers, and a little while more.
  private static int killedAtRandom(ServerProcess server, List<Sender> senders, Random random) throws Exception {
    var answers = new AtomicInteger();
    int wanted = random.nextInt(60);
    long more = random.nextLong(Duration.ofMillis(60).toNanos());
    try (ExecutorService threads = Executors.newFixedThreadPool(senders.size())) {
      List<Future<?>> sending = new ArrayList<>();
      for (Sender sender : senders) sending.add(threads.submit(() -> sender.send(server, answers)));
      while (answers.get() < wanted && sending.stream().noneMatch(Future::isDone))
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
      for (long end = System.nanoTime() + more; System.nanoTime() - end < 0;)
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
      server.kill();
      for (Future<?> each : sending) each.get();
    }
    return answers.get();
  }
}
