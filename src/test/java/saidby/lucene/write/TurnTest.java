package saidby.lucene.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
  private static final int TURNS = 300;

  @TempDir
  private Path folder;

  /// They share a file, which comes and goes under nobody's hands.
  @Test
  void whoeverLooksAndWhoeverTakesATurnNeverFail() throws Exception {
    var inside = new AtomicInteger();
    var done = new CountDownLatch(2);
    try (var directory = FSDirectory.open(folder); ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<?> one = threads.submit(() -> take(directory, inside, done));
      Future<?> other = threads.submit(() -> take(directory, inside, done));
      long looks = 0;
      for (; done.getCount() > 0; looks++) Turn.isTaken(directory);
      one.get();
      other.get();
      assertTrue(looks > 0);
      assertFalse(Turn.isTaken(directory));
    }
  }

  private static Object take(FSDirectory directory, AtomicInteger inside, CountDownLatch done) throws Exception {
    try {
      for (int i = 0; i < TURNS; i++) try (Turn _ = Turn.take(directory)) {
        assertEquals(1, inside.incrementAndGet(), "two have a turn");
        inside.decrementAndGet();
      }
      return "";
    } finally {
      done.countDown();
    }
  }

  @Test
  void nobodyIsWaitedForWhenPatienceIsOver() throws Exception {
    try (var directory = FSDirectory.open(folder)) {
      try (Turn _ = Turn.take(directory)) {
        assertTrue(Turn.isTaken(directory));
        assertFalse(Turn.awaitEnd(directory, System.nanoTime() - 1));
      }
      assertTrue(Turn.awaitEnd(directory, System.nanoTime() - 1));
    }
  }
}
