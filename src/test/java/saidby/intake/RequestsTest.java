package saidby.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.Reindexing;
import saidby.model.AnnotatedArticle;

/// Whoever asks again gets the first answer.
class RequestsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir
  private Path parent;

  private Path index() {
    return parent.resolve("index");
  }

  private static Change change(String id, String words, String key) {
    return Change.put(Opened.article(id, words)).as(new Change.Request(key, "print" + words.hashCode()));
  }

  private Answer after(Change change) throws Exception {
    try (var opened = new Opened(index())) {
      return opened.take(change);
    }
  }

  @Test
  void theFirstAnswerIsGivenAgainAfterARestart() throws Exception {
    Answer first = after(change("a", "It is done once", "k1"));
    Answer other = after(Change.put(Opened.article("a", "It is another by now")));
    assertEquals(first, after(change("a", "It is done once", "k1")));
    try (var opened = new Opened(index())) {
      assertTrue(opened.index.article("a").orElseThrow().article().text().contains("another"), other.toString());
      assertEquals(Answer.Reason.REUSED, opened.refused(change("b", "It is not done", "k1")));
      assertEquals(Answer.Outcome.ADDED, opened.done(change("b", "It is done too", "k2")).outcome());
    }
  }

  @Test
  void aRemovalIsNotDoneTwice() throws Exception {
    after(Change.put(Opened.article("a", "It goes")));
    Change removal = Change.delete("a").as(new Change.Request("k", "f"));
    Answer first = after(removal);
    after(Change.put(Opened.article("a", "It is back")));
    assertEquals(first, after(removal));
    try (var opened = new Opened(index())) {
      assertTrue(opened.index.article("a").isPresent());
    }
  }

  @Test
  void makingAnIndexAnewForgetsNoAnswer() throws Exception {
    Answer first = after(change("a", "It is done once", "k1"));
    Reindexing.run(index(), article -> new AnnotatedArticle(article, List.of(), List.of()), _ -> {});
    assertEquals(first, after(change("a", "It is done once", "k1")));
  }

  @Test
  void theNewestAreKept() {
    Requests requests = Requests.read("");
    for (int i = 0; i < Requests.MOST + 10; i++) requests = requests.with(List.of(written("k" + i)), i).orElseThrow();
    assertEquals(Requests.MOST, requests.note().lines().count());
    assertEquals(Optional.empty(), requests.answer(change("a", "It is done", "k9")));
    assertTrue(requests.answer(change("a", "It is done", "k10")).isPresent());
    assertEquals(requests.note(), Requests.read(requests.note()).note());
  }

  /// Until then it may still come to nothing.
  @Test
  void noAnswerIsGivenAgainBeforeItIsDurable() throws Exception {
    var commits = new CommitsOnDemand();
    try (var opened = new Opened(index(), Opened.LIMITS, commits::over)) {
      CompletableFuture<Answer> first = opened.intake.take(change("a", "It is done once", "k"), PATIENCE);
      commits.begun().await();
      CompletableFuture<Answer> again = opened.intake.take(change("a", "It is done once", "k"), PATIENCE);
      Change refused = Change.put(Opened.article("a", "It is not done")).when(new Change.Condition.Absent());
      assertEquals(Answer.Reason.CONDITION, opened.refused(refused), "comes behind the other");
      assertFalse(again.isDone());
      commits.go().countDown();
      assertInstanceOf(Answer.Done.class, first.join());
      assertInstanceOf(Answer.Done.class, again.join());
      assertEquals(again.join(), opened.take(change("a", "It is done once", "k")));
    }
  }

  /// What was written while a commit failed is refused, and must not come in after all without its key.
  @Test
  void whatIsRefusedBecauseACommitFailedIsDoneOnceWhenItIsAskedForAgain() throws Exception {
    var commits = new CommitsOnDemand();
    commits.fails().set(true);
    List<Change> changes = List.of(change("a", "It is in the commit", "k1"), change("b", "It came meanwhile", "k2"));
    try (var opened = new Opened(index(), Opened.LIMITS, commits::over)) {
      CompletableFuture<Answer> first = opened.intake.take(changes.getFirst(), PATIENCE);
      commits.begun().await();
      CompletableFuture<Answer> other = opened.intake.take(changes.getLast(), PATIENCE);
      Change behind = Change.put(Opened.article("b", "It is not done")).when(new Change.Condition.Absent());
      assertEquals(Answer.Reason.CONDITION, opened.refused(behind), "comes behind the other");
      commits.go().countDown();
      assertInstanceOf(Answer.Refused.class, first.join());
      assertInstanceOf(Answer.Refused.class, other.join());
      for (Change change : changes) {
        Answer answer = opened.take(change);
        while (!(answer instanceof Answer.Done)) answer = opened.take(change);
        assertEquals(Answer.Outcome.ADDED, ((Answer.Done) answer).outcome());
      }
    }
  }

  private static Written written(String key) {
    var limits = IntakeLimits.STANDARD;
    var task = new Task(change("a", "It is done", key), new Room(limits), 0);
    return new Written(task, Optional.empty(),
        generation -> new Answer.Done("a", Answer.Outcome.ADDED, "v", 1, generation), 0);
  }
}
