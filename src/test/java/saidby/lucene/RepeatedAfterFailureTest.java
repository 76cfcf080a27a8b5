package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import saidby.intake.Answer;
import saidby.intake.Change;
import saidby.intake.Engine;
import saidby.intake.IntakeLimits;
import saidby.intake.LiveIntake;
import saidby.lucene.write.IndexFolder;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;

/// A commit that fails takes with it the keys that it was to remember: whoever asks again has it done, once, and is answered as if
/// nothing had gone wrong.
class RepeatedAfterFailureTest {
  private static final int SEEDS = 6;
  private static final int TOGETHER = 9;
  private static final IntakeLimits LIMITS = new IntakeLimits(500, 10_000_000, 2, Duration.ofMillis(5),
      Duration.ofMinutes(1), Duration.ofMillis(10));

  /// What is asked for, and what has to come of it however often it fails.
  private record Asked(Change change, Answer.Outcome outcome) {}

  @Test
  void onADiskThatFillsUpEverythingIsDoneOnceHoweverOftenItIsAskedFor() throws Exception {
    for (long seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      new Run(seed).check(disk -> disk.setMaxSizeInBytes(disk.sizeInBytes() + random.nextInt(8_000)));
    }
  }

  @Test
  void onADiskThatFailsEverythingIsDoneOnceHoweverOftenItIsAskedFor() throws Exception {
    for (long seed = 0; seed < SEEDS; seed++) new Run(seed).check(disk -> {
      disk.setRandomIOExceptionRate(0.03);
      disk.setRandomIOExceptionRateOnOpen(0.03);
    });
  }

  private interface Trouble {
    void with(MockDirectoryWrapper disk) throws IOException;
  }

  private static final class Run {
    private final String about;
    private final MockDirectoryWrapper disk;
    private final Map<Asked, Answer> answered = new LinkedHashMap<>();
    private final Map<String, Boolean> there = new HashMap<>();
    private int sent;

    Run(long seed) throws IOException {
      about = "seed " + seed;
      disk = new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory(new SingleInstanceLockFactory()));
      LuceneArticleWriter.open(disk).close();
    }

    void check(Trouble trouble) throws IOException {
      serve(intake -> {
        for (int i = 0; i < 8; i++) assertEquals(List.of(), failed(intake, puts(3)), about);
        trouble.with(disk);
        List<Asked> failed = new ArrayList<>();
        for (int round = 0; round < 100 && failed.isEmpty(); round++) failed.addAll(failed(intake, some()));
        assertTrue(!failed.isEmpty(), about + ": nothing ever failed");
        disk.setMaxSizeInBytes(0);
        disk.setRandomIOExceptionRate(0);
        disk.setRandomIOExceptionRateOnOpen(0);
        untilDone(intake, failed);
        asBefore(intake);
      });
      serve(this::asBefore);
      assertEquals(List.of(), IndexCheck.of(IndexFolder.inMemory(disk)).problems(), about);
    }

    private interface Serving {
      void with(LiveIntake intake) throws IOException;
    }

    private void serve(Serving serving) throws IOException {
      try (LuceneIndex index = LuceneIndex.open(disk);
          LiveIntake intake = LiveIntake.start(new Engine(
              article -> new AnnotatedArticle(article, List.of(), List.of()),
              () -> LuceneArticleWriter.openLive(disk), index, index::refresh), LIMITS)) {
        serving.with(intake);
        index.refresh();
        there.forEach((id, is) -> assertEquals(is, index.article(id).isPresent(), about + ": " + id));
        assertEquals(there.values().stream().filter(is -> is).count(), index.statistics().articles(), about);
      }
    }

    private List<Asked> puts(int number) {
      List<Asked> puts = new ArrayList<>();
      for (int i = 0; i < number; i++) puts.add(put("a" + sent, Answer.Outcome.ADDED));
      return puts;
    }

    /// New ones, others in their place, and removals; no two of one article.
    private List<Asked> some() {
      List<String> older = there.keySet().stream().filter(id -> there.get(id)).sorted().limit(TOGETHER).toList();
      List<Asked> some = puts(TOGETHER);
      for (int i = 0; i < older.size(); i++)
        some.add(i % 2 == 0 ? put(older.get(i), Answer.Outcome.REPLACED) : removal(older.get(i)));
      return some;
    }

    private Asked put(String id, Answer.Outcome outcome) {
      there.put(id, true);
      return new Asked(named(Change.put(Samples.article(id, "The lamp was lit at " + sent + ".").article())), outcome);
    }

    private Asked removal(String id) {
      there.put(id, false);
      return new Asked(named(Change.delete(id)), Answer.Outcome.DELETED);
    }

    private Change named(Change change) {
      return change.as(new Change.Request("key" + ++sent, "print" + sent));
    }

    /// Asks for all of it at once; what has to be asked for again.
    private List<Asked> failed(LiveIntake intake, List<Asked> all) {
      List<CompletableFuture<Answer>> answers = all.stream()
          .map(asked -> intake.take(asked.change(), Duration.ofMinutes(5)))
          .toList();
      List<Asked> failed = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) switch (answers.get(i).join()) {
        case Answer.Done done -> {
          assertEquals(all.get(i).outcome(), done.outcome(), about + ": " + all.get(i).change());
          answered.put(all.get(i), done);
        }
        case Answer.Refused refused -> {
          assertEquals(Answer.Reason.STOPPED, refused.reason(), about + ": " + all.get(i).change());
          failed.add(all.get(i));
        }
      }
      return failed;
    }

    private void untilDone(LiveIntake intake, List<Asked> failed) {
      long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
      for (List<Asked> left = failed; !left.isEmpty(); left = failed(intake, left)) {
        assertTrue(System.nanoTime() - end < 0, () -> about + ": it does not go on: " + intake.state());
        LockSupport.parkNanos(1_000_000);
      }
    }

    private void asBefore(LiveIntake intake) {
      answered.forEach((asked, answer) -> assertEquals(answer,
          intake.take(asked.change(), Duration.ofMinutes(5)).join(), about + ": " + asked.change()));
    }
  }
}
