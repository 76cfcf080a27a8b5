package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import saidby.intake.Answer;
import saidby.intake.Change;
import saidby.intake.Engine;
import saidby.intake.Intake;
import saidby.intake.IntakeLimits;
import saidby.intake.LiveIntake;
import saidby.lucene.write.IndexFolder;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.query.ParsedQuery;
import saidby.search.ArticleLookup;
import saidby.search.FoundArticle;
import saidby.search.Hit;

/// A disk that fills up, or fails, while a server writes: that stops, says why, and goes on by itself; reading never stops.
class FullDiskWhileServingTest {
  private static final IntakeLimits LIMITS = new IntakeLimits(500, 10_000_000, 2, Duration.ofMillis(5),
      Duration.ofMinutes(1), Duration.ofMillis(20));

  private final MockDirectoryWrapper disk = new MockDirectoryWrapper(new Random(5),
      new ByteBuffersDirectory(new SingleInstanceLockFactory()));
  private final Map<String, String> durable = new TreeMap<>();

  @Test
  void aFullDiskStopsWritingAndNothingElseAndItGoesOnByItself() throws Exception {
    serve(intake -> {
      disk.setMaxSizeInBytes(disk.sizeInBytes() + 3_000);
      int full = 0;
      for (int round = 0; round < 40; round++)
        for (Answer answer : write(intake, round))
          if (answer instanceof Answer.Refused(Answer.Reason reason, String sentence)) {
            assertEquals(Answer.Reason.STOPPED, reason);
            assertEquals("the disk is full", sentence);
            full++;
          }
      assertTrue(full > 0, "the disk was never full");
      assertEquals(Intake.Phase.STOPPED, intake.state().phase());
      assertEquals("the disk is full", intake.state().sentence());
      disk.setMaxSizeInBytes(0);
    });
  }

  @Test
  void errorsOfTheDiskLoseNothingThatWasAnswered() throws Exception {
    serve(intake -> {
      disk.setRandomIOExceptionRate(0.02);
      disk.setRandomIOExceptionRateOnOpen(0.02);
      for (int round = 0; round < 60; round++) write(intake, round);
      disk.setRandomIOExceptionRate(0);
      disk.setRandomIOExceptionRateOnOpen(0);
    });
  }

  /// The machine dies: whatever was not forced onto the disk is garbage.
  @Test
  void whatWasAnsweredSurvivesALossOfPower() throws Exception {
    LuceneArticleWriter.open(disk).close();
    for (int time = 0; time < 10; time++) {
      try (LiveIntake intake = LiveIntake.start(new Engine(FullDiskWhileServingTest::annotated,
          () -> LuceneArticleWriter.openLive(disk), new Nothing(), () -> {}), LIMITS)) {
        for (int round = 0; round < time; round++) write(intake, 10 * time + round);
        List<CompletableFuture<Answer>> underWay = send(intake, 10 * time + 9);
        disk.crash();
        settle(underWay, 10 * time + 9);
      }
      disk.clearCrash();
      assertEquals(List.of(), IndexCheck.of(IndexFolder.inMemory(disk)).problems());
      try (LuceneIndex index = LuceneIndex.open(disk)) {
        for (Map.Entry<String, String> each : durable.entrySet())
          assertTrue(round(index.article(each.getKey()).orElseThrow().article().text()) >= round(each.getValue()));
      }
    }
    assertTrue(durable.size() == 10, durable.toString());
  }

  /// Nobody asks what stands there.
  private static final class Nothing implements ArticleLookup {
    @Override
    public Optional<AnnotatedArticle> article(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<FoundArticle> article(String id, ParsedQuery query) {
      return Optional.empty();
    }

    @Override
    public Optional<Hit.QuoteHit> quote(String id) {
      return Optional.empty();
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsReadAndNobodyIsToldMoreThanThat() throws Exception {
    var writable = new AtomicBoolean(true);
    var guarded = new FilterDirectory(disk) {
      @Override
      public Lock obtainLock(String name) throws IOException {
        if (!writable.get()) throw new AccessDeniedException("/secret/" + name);
        return super.obtainLock(name);
      }
    };
    LuceneArticleWriter.open(guarded).close();
    try (LuceneIndex index = LuceneIndex.open(guarded);
        LiveIntake intake = LiveIntake.start(new Engine(FullDiskWhileServingTest::annotated,
            () -> LuceneArticleWriter.openLive(guarded), index, index::refresh), LIMITS)) {
      writable.set(false);
      for (Answer answer : write(intake, 1))
        assertEquals(new Answer.Refused(Answer.Reason.STOPPED, "the index cannot be written to"), answer);
      assertEquals(0, index.statistics().articles());
      writable.set(true);
      goesOn(intake);
    }
  }

  private interface Trouble {
    void with(Intake intake) throws IOException;
  }

  private void serve(Trouble trouble) throws IOException {
    LuceneArticleWriter.open(disk).close();
    try (LuceneIndex index = LuceneIndex.open(disk);
        LiveIntake intake = LiveIntake.start(new Engine(FullDiskWhileServingTest::annotated,
            () -> LuceneArticleWriter.openLive(disk), index, index::refresh), LIMITS)) {
      write(intake, -1);
      trouble.with(intake);
      durableIsThere(index);
      goesOn(intake);
      durableIsThere(index);
    }
    assertEquals(List.of(), IndexCheck.of(IndexFolder.inMemory(disk)).problems());
  }

  /// Ten articles at once; what came of them.
  private List<Answer> write(Intake intake, int round) {
    return settle(send(intake, round), round);
  }

  private static List<CompletableFuture<Answer>> send(Intake intake, int round) {
    return IntStream.range(0, 10)
        .mapToObj(i -> intake.take(Change.put(article("a" + i, round)), Duration.ofMinutes(5)))
        .toList();
  }

  private List<Answer> settle(List<CompletableFuture<Answer>> answers, int round) {
    for (int i = 0; i < answers.size(); i++)
      if (answers.get(i).join() instanceof Answer.Done) durable.put("a" + i, text(round));
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private void goesOn(Intake intake) {
    long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    for (int round = 1_000;; round++) {
      if (write(intake, round).stream().allMatch(Answer.Done.class::isInstance)) return;
      assertTrue(System.nanoTime() - end < 0, () -> "it does not go on: " + intake.state());
      java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
    }
  }

  /// Or something newer, whose answer was that nobody knows.
  private void durableIsThere(LuceneIndex index) {
    index.refresh();
    for (Map.Entry<String, String> each : durable.entrySet()) {
      String text = index.article(each.getKey()).orElseThrow().article().text();
      assertTrue(round(text) >= round(each.getValue()), () -> each + " is " + text);
    }
    assertEquals(durable.size(), index.statistics().articles());
  }

  private static int round(String text) {
    return Integer.parseInt(text.replaceAll("\\D+", ""));
  }

  private static String text(int round) {
    return "Round " + (round + 1) + " of the regatta was sailed in a calm.";
  }

  private static Article article(String id, int round) {
    return new Article(id, Samples.article(id, "").article().metadata(), text(round));
  }

  private static AnnotatedArticle annotated(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of());
  }
}
