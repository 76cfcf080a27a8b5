package saidby.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.annotate.Annotator;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;
import saidby.lucene.Reindexing;
import saidby.lucene.write.TakingTurns;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;

/// An index is made anew while articles are put in and removed: none of them waits for it for long, and none is lost.
class ReindexingWhileWritingTest {
  private static final int IDS = 40;

  @TempDir
  private Path parent;
  /// What stands under each id, as it was answered.
  private final Map<String, String> expected = new HashMap<>();

  private Path index() {
    return parent.resolve("index");
  }

  /// A new version of extraction: it finds nothing.
  private static AnnotatedArticle newVersion(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  @Test
  void whatIsWrittenMeanwhileIsAnsweredMeanwhileAndIsInTheNewGeneration() throws Exception {
    try (var opened = new Opened(index()); ExecutorService other = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < 5; i++) put(opened, "a" + i, "It is old");
      var begun = new CountDownLatch(1);
      var go = new CountDownLatch(1);
      Future<Reindexing.Done> run = other.submit(() -> reindex(article -> {
        begun.countDown();
        awaitQuietly(go);
        return newVersion(article);
      }));
      begun.await();
      put(opened, "a1", "It is newer");
      put(opened, "new", "It is new");
      delete(opened, "a2");
      delete(opened, "a3");
      put(opened, "a3", "It is back");
      assertFalse(run.isDone());
      go.countDown();
      assertEquals(new Reindexing.Done(5, 5, 0), run.get());
      opened.index.refresh();
      check(opened);
      for (String id : expected.keySet())
        assertEquals(List.of(), opened.index.article(id).orElseThrow().quotes(), id + " is of the old generation");
      put(opened, "after", "It goes on");
      check(opened);
    }
    assertEquals(List.of(), IndexCheck.of(index()).problems());
  }

  @Test
  void aStreamOfArticlesIsTakenWithoutARefusalWhileGenerationsAreSwapped() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    try (var opened = new Opened(index()); ExecutorService other = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < IDS; i++) put(opened, "a" + i, "Number 0 is here");
      Future<?> runs = other.submit(() -> {
        for (int i = 0; i < 4; i++) reindex(ReindexingWhileWritingTest::newVersion);
        return "";
      });
      int rounds = 0;
      while (!runs.isDone()) round(opened, random, ++rounds);
      runs.get();
      opened.index.refresh();
      check(opened);
      assertTrue(rounds > 1, "seed " + seed);
    }
    assertEquals(List.of(), IndexCheck.of(index()).problems());
    assertFalse(Files.exists(parent.resolve("index.reindexing")));
  }

  /// Several changes under way at once, so that they are taken, written and committed when the swap comes.
  private void round(Opened opened, Random random, int round) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String id = "a" + random.nextInt(IDS);
      boolean delete = random.nextInt(4) == 0 && expected.containsKey(id);
      String words = "Number " + round + " is here";
      if (delete) expected.remove(id);
      else expected.put(id, words);
      answers.add(opened.intake.take(delete ? Change.delete(id) : Change.put(Opened.article(id, words)),
          Duration.ofMinutes(5)));
    }
    for (CompletableFuture<Answer> answer : answers) assertInstanceOf(Answer.Done.class, answer.join());
  }

  @Test
  void aRunThatFailsAtAnyMomentLeavesEverythingAsItIs() throws Exception {
    try (var opened = new Opened(index())) {
      for (int i = 0; i < 6; i++) put(opened, "a" + i, "It is old");
      put(opened, "late", "It is old");
      for (int failing = 1; failing <= 8; failing++) {
        int last = failing;
        var count = new AtomicInteger();
        assertThrows(IllegalStateException.class, () -> reindex(article -> {
          if (count.incrementAndGet() < last) return newVersion(article);
          throw new IllegalStateException("broken off");
        }, articles -> {
          if (articles <= 7) put(opened, "late", "It came at " + last);
        }));
        opened.index.refresh();
        check(opened);
        for (String id : expected.keySet()) assertEquals(1, opened.index.article(id).orElseThrow().quotes().size());
      }
    }
    assertEquals(List.of(), IndexCheck.of(index()).problems());
  }

  /// What comes in the moment before the last step is annotated before anybody has to wait.
  @Test
  void nobodyWaitsWhileMuchIsAnnotated() throws Exception {
    try (var opened = new Opened(index())) {
      put(opened, "a0", "It is old");
      var calls = new AtomicInteger();
      reindex(article -> {
        if (article.id().equals("late0")) {
          var answer = opened.intake.take(Change.put(Opened.article("meanwhile", "It is taken")),
              Duration.ofMinutes(5));
          assertInstanceOf(Answer.Done.class, answer.orTimeout(5, TimeUnit.MINUTES).join());
        }
        return newVersion(article);
      }, _ -> {
        if (calls.incrementAndGet() == 2) many(opened);
      });
      expected.put("meanwhile", "It is taken");
      check(opened);
    }
  }

  private void many(Opened opened) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      expected.put("late" + i, "It is late");
      answers.add(opened.intake.take(Change.put(Opened.article("late" + i, "It is late")), Duration.ofMinutes(5)));
    }
    for (CompletableFuture<Answer> answer : answers) assertInstanceOf(Answer.Done.class, answer.join());
  }

  /// As a run over files does, which writes as fast as it can and commits seldom.
  @Test
  void oneWhoWritesForLongGivesWayBetweenTwoArticles() throws Exception {
    var begun = new CountDownLatch(1);
    var done = new AtomicBoolean();
    var annotator = new Annotator();
    int written = 0;
    try (ExecutorService other = Executors.newSingleThreadExecutor();
        TakingTurns writer = TakingTurns.open(index(), _ -> {})) {
      Future<?> runs = other.submit(() -> {
        begun.await();
        try {
          for (int i = 0; i < 3; i++) reindex(annotator::annotateForSearch);
        } finally {
          done.set(true);
        }
        return "";
      });
      for (; !done.get(); written++) {
        writer.write(annotator.annotateForSearch(Opened.article("a" + written, "Number " + written + " is here")));
        if (written % 5 == 0) writer.delete("a" + written / 2);
        if (written == 100) begun.countDown();
      }
      runs.get();
    }
    assertEquals(List.of(), IndexCheck.of(index()).problems());
    try (LuceneIndex read = LuceneIndex.open(index())) {
      int gone = 0;
      for (int i = 0; i < written; i++) {
        boolean deleted = deletedAt(i, written);
        if (deleted) gone++;
        assertEquals(!deleted, read.article("a" + i).isPresent(), "a" + i + " of " + written);
      }
      assertEquals(written - gone, read.statistics().articles());
    }
  }

  /// Whether some multiple of five below the end has this half.
  private static boolean deletedAt(int which, int end) {
    return (2 * which % 5 == 0 && 2 * which < end) || ((2 * which + 1) % 5 == 0 && 2 * which + 1 < end);
  }

  @Test
  void onlyOneRunAtATimeMakesAnIndexAnew() throws Exception {
    try (var opened = new Opened(index())) {
      put(opened, "a", "It is old");
      reindex(article -> {
        String told = String.valueOf(assertThrows(saidby.search.IndexProblem.class,
            () -> reindex(ReindexingWhileWritingTest::newVersion)).getMessage());
        assertTrue(told.contains("made anew already"), told);
        return newVersion(article);
      });
    }
  }

  private Reindexing.Done reindex(Function<Article, AnnotatedArticle> annotator) throws Exception {
    return reindex(annotator, _ -> {});
  }

  private Reindexing.Done reindex(Function<Article, AnnotatedArticle> annotator, Reindexing.Listener listener)
      throws Exception {
    return Reindexing.run(index(), annotator, listener);
  }

  private void put(Opened opened, String id, String words) {
    assertInstanceOf(Answer.Done.class, opened.take(Change.put(Opened.article(id, words))));
    expected.put(id, words);
  }

  private void delete(Opened opened, String id) {
    assertInstanceOf(Answer.Done.class, opened.take(Change.delete(id)));
    expected.remove(id);
  }

  private void check(Opened opened) {
    opened.index.refresh();
    Map<String, String> found = new HashMap<>();
    List<String> ids = new ArrayList<>(expected.keySet());
    for (int i = 0; i < IDS; i++) ids.add("a" + i);
    for (String id : ids) {
      Optional<String> text = opened.index.article(id).map(article -> article.article().text());
      text.ifPresent(words -> found.put(id, words.substring(1, words.indexOf(','))));
    }
    assertEquals(expected, found);
    assertEquals(expected.size(), opened.index.statistics().articles());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
