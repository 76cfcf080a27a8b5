package saidby.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.search.ArticleVersion;
import saidby.search.FacetField;
import saidby.search.IndexProblem;
import saidby.search.Scope;

/// What is answered holds.
class LiveIntakeTest {
  @TempDir
  private Path folder;

  @Test
  void anArticleThatIsAnsweredIsInACommit() throws Exception {
    try (var opened = new Opened(folder)) {
      Answer.Done done = opened.done(Change.put(Opened.article("a", "The tide will turn before noon")));
      assertEquals(Answer.Outcome.ADDED, done.outcome());
      assertEquals(1, done.quotes());
      try (LuceneIndex other = LuceneIndex.open(folder)) {
        AnnotatedArticle read = other.article("a").orElseThrow();
        assertEquals(done.generation(), other.generation());
        assertEquals(done.version(), ArticleVersion.of(read));
      }
    }
  }

  @Test
  void whatIsAnsweredVisibleIsFoundByTheNextSearch() throws Exception {
    try (var opened = new Opened(folder)) {
      for (int i = 0; i < 5; i++) {
        Answer.Done done = opened.done(Change.put(Opened.article("a", "Round " + i + " is over")).untilVisible());
        assertTrue(opened.index.knownGeneration() >= done.generation());
        assertTrue(opened.index.article("a").orElseThrow().article().text().contains("Round " + i));
      }
    }
  }

  @Test
  void whatComesTogetherIsCommittedTogether() throws Exception {
    try (var opened = new Opened(folder)) {
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 2_000; i++)
        answers.add(opened.intake.take(Change.put(Opened.article("a" + i, "Number " + i + " is here")),
            Duration.ofMinutes(5)));
      for (CompletableFuture<Answer> answer : answers) assertInstanceOf(Answer.Done.class, answer.join());
      opened.index.refresh();
      assertEquals(2_000, opened.index.statistics().articles());
      assertTrue(opened.index.generation() < 500, opened.index.generation() + " commits");
      assertEquals(2_000, opened.intake.state().taken());
      assertEquals(0, opened.intake.state().waiting());
    }
    assertEquals(List.of(), IndexCheck.of(folder).problems());
  }

  @Test
  void ofTheChangesOfOneIdTheLastWins() throws Exception {
    long seed = 7;
    var random = new Random(seed);
    Map<String, String> expected = new HashMap<>();
    try (var opened = new Opened(folder)) {
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        String id = "a" + random.nextInt(20);
        boolean delete = random.nextInt(4) == 0;
        if (delete) expected.remove(id);
        else expected.put(id, "Number " + i + " is here");
        Change change = delete ? Change.delete(id) : Change.put(Opened.article(id, "Number " + i + " is here"));
        answers.add(opened.intake.take(change, Duration.ofMinutes(5)));
      }
      answers.forEach(CompletableFuture::join);
      opened.index.refresh();
      for (int i = 0; i < 20; i++) {
        String id = "a" + i;
        Optional<String> text = opened.index.article(id).map(found -> found.article().text());
        assertEquals(Optional.ofNullable(expected.get(id)), text.map(t -> t.substring(1, t.indexOf(','))),
            "seed " + seed + ", " + id);
      }
    }
  }

  @Test
  void aChangeMayDependOnWhatIsThere() throws Exception {
    try (var opened = new Opened(folder)) {
      Change first = Change.put(Opened.article("a", "This is the first"));
      assertEquals(Answer.Reason.CONDITION, opened.refused(first.when(present(Optional.empty()))));
      String version = opened.done(first.when(new Change.Condition.Absent())).version();
      assertEquals(Answer.Reason.CONDITION, opened.refused(first.when(new Change.Condition.Absent())));
      Change second = Change.put(Opened.article("a", "This is the second")).when(present(Optional.of(version)));
      String newer = opened.done(second).version();
      assertNotEquals(version, newer);
      assertEquals(Answer.Reason.CONDITION, opened.refused(second));
      assertEquals(Answer.Reason.CONDITION, opened.refused(Change.delete("a").when(present(Optional.of(version)))));
      Answer.Done deleted = opened.done(Change.delete("a").when(present(Optional.of(newer))));
      assertEquals(Answer.Outcome.DELETED, deleted.outcome());
      assertEquals(Answer.Reason.MISSING, opened.refused(Change.delete("a")));
    }
  }

  @Test
  void twoWhoChangeTheSameVersionDoNotBothSucceed() throws Exception {
    try (var opened = new Opened(folder)) {
      String version = opened.done(Change.put(Opened.article("a", "This is the first"))).version();
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 50; i++)
        answers.add(opened.intake.take(
            Change.put(Opened.article("a", "Change " + i)).when(present(Optional.of(version))),
            Duration.ofMinutes(5)));
      assertEquals(1, answers.stream().filter(answer -> answer.join() instanceof Answer.Done).count());
    }
  }

  private static Change.Condition present(Optional<String> version) {
    return new Change.Condition.Present(version);
  }

  @Test
  void whoMayWriteOneSourceTouchesNoOther() throws Exception {
    var own = new Scope(Map.of(FacetField.SOURCE, List.of("Tidal Wire")));
    try (var opened = new Opened(folder)) {
      opened.done(Change.put(Opened.article("theirs", "It is ours", "Gull Post")));
      opened.done(Change.put(Opened.article("mine", "It is mine")).within(own));
      assertEquals(Answer.Reason.OUTSIDE,
          opened.refused(Change.put(Opened.article("new", "It is theirs", "Gull Post")).within(own)));
      assertEquals(Answer.Reason.OUTSIDE,
          opened.refused(Change.put(Opened.article("theirs", "Taken over")).within(own)));
      assertEquals(Answer.Reason.MISSING, opened.refused(Change.delete("theirs").within(own)));
      assertEquals(Answer.Outcome.DELETED, opened.done(Change.delete("mine").within(own)).outcome());
      opened.index.refresh();
      assertEquals("Gull Post", opened.index.article("theirs").orElseThrow().article().metadata().source().orElse(""));
    }
  }

  @Test
  void whereThereIsNoRoomNothingIsTaken() throws Exception {
    var go = new CountDownLatch(1);
    var limits = new IntakeLimits(3, 1_000_000, 1, Duration.ofMillis(10), Duration.ofMinutes(1), Duration.ofMillis(50));
    LuceneArticleWriter.open(folder).close();
    try (LuceneIndex index = LuceneIndex.open(folder);
        var intake = LiveIntake.start(new Engine(article -> {
          awaitQuietly(go);
          return new AnnotatedArticle(article, List.of(), List.of());
        }, () -> LuceneArticleWriter.openLive(folder), index, index::refresh), limits)) {
      List<CompletableFuture<Answer>> taken = new ArrayList<>();
      for (int i = 0; i < 3; i++)
        taken.add(intake.take(Change.put(Opened.article("a" + i, "It waits")), Duration.ZERO));
      Answer full = intake.take(Change.put(Opened.article("b", "It is refused")), Duration.ZERO).join();
      assertEquals(Answer.Reason.FULL, assertInstanceOf(Answer.Refused.class, full).reason());
      assertEquals(3, intake.state().waiting());
      go.countDown();
      for (CompletableFuture<Answer> answer : taken) assertInstanceOf(Answer.Done.class, answer.join());
      assertInstanceOf(Answer.Done.class,
          intake.take(Change.put(Opened.article("b", "It is taken")), Duration.ofMinutes(5)).join());
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aBadArticleFailsAlone() throws Exception {
    try (var opened = new Opened(folder)) {
      assertEquals(Answer.Reason.UNFIT, opened.refused(Change.put(Opened.article("x".repeat(9_000), "It is long"))));
      opened.done(Change.put(Opened.article("a", "It is short")));
    }
  }

  @Test
  void closingAnswersAllThatWasTaken() throws Exception {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    try (var opened = new Opened(folder)) {
      for (int i = 0; i < 100; i++)
        answers.add(opened.intake.take(Change.put(Opened.article("a" + i, "It is late")), Duration.ofMinutes(5)));
      opened.intake.close();
      assertEquals(Intake.Phase.CLOSED, opened.intake.state().phase());
      assertEquals(Answer.Reason.STOPPED, opened.refused(Change.put(Opened.article("b", "Too late"))));
    }
    for (CompletableFuture<Answer> answer : answers) assertInstanceOf(Answer.Done.class, answer.join());
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertEquals(100, index.statistics().articles());
    }
  }

  @Test
  void whileNobodyWritesAnotherProcessMay() throws Exception {
    var soon = new IntakeLimits(200, 1_000_000, 1, Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(20));
    try (var opened = new Opened(folder, soon)) {
      opened.done(Change.put(Opened.article("a", "It is written")));
      writer().close();
      opened.done(Change.put(Opened.article("b", "It is written again")));
    }
  }

  /// As soon as the intake lets go of the index.
  private LuceneArticleWriter writer() {
    for (long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();;) try {
      return LuceneArticleWriter.open(folder);
    } catch (IndexProblem locked) {
      assertEquals(IndexProblem.Kind.LOCKED, locked.kind());
      if (System.nanoTime() - end > 0) throw locked;
      java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void twoServersOnOneIndexTakeTurnsAndLoseNothing() throws Exception {
    var soon = new IntakeLimits(200, 1_000_000, 1, Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(20));
    try (var one = new Opened(folder, soon); var other = new Opened(folder, soon)) {
      one.done(Change.put(Opened.article("first", "The first server writes")));
      LuceneArticleWriter held = writer();
      Answer.Refused refused = assertInstanceOf(Answer.Refused.class,
          other.take(Change.put(Opened.article("second", "The second waits"))));
      assertEquals("another process is writing to the index", refused.sentence());
      assertEquals(Intake.Phase.STOPPED, other.intake.state().phase());
      held.close();
      untilDone(other, Change.put(Opened.article("second", "The second writes")));
      untilDone(one, Change.put(Opened.article("third", "The first again")));
      one.index.refresh();
      assertEquals(3, one.index.statistics().articles());
    }
  }

  /// Tries again while another has the index, as clients do.
  static void untilDone(Opened opened, Change change) {
    for (long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();;) {
      if (opened.take(change) instanceof Answer.Done) return;
      assertTrue(System.nanoTime() - end < 0, () -> "never written: " + opened.intake.state());
      java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
    }
  }
}
