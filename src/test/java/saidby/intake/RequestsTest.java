package saidby.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.Reindexing;
import saidby.model.AnnotatedArticle;

/// Whoever asks again gets the first answer.
class RequestsTest {
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
  void theNewestAreKeptAndNoneForLongerThanADay() {
    var nanos = new AtomicLong(-5);
    var requests = Requests.read("", nanos::get);
    for (int i = 0; i < Requests.MOST + 10; i++) requests.add(List.of(written("k" + i)), i);
    assertEquals(Requests.MOST, requests.note().lines().count());
    assertEquals(Optional.empty(), requests.answer(change("a", "It is done", "k9")));
    assertTrue(requests.answer(change("a", "It is done", "k10")).isPresent());
    nanos.addAndGet(Requests.LONGEST.toNanos());
    var later = Requests.read(requests.note(), nanos::get);
    later.add(List.of(written("new")), 1);
    assertTrue(later.answer(change("a", "It is done", "k20")).isPresent(), "only hours in use are counted");
    nanos.addAndGet(Requests.LONGEST.plus(Duration.ofMinutes(1)).toNanos());
    later.add(List.of(written("newest")), 1);
    assertFalse(later.answer(change("a", "It is done", "new")).isPresent());
    assertEquals(1, later.note().lines().count());
  }

  private static Written written(String key) {
    var limits = IntakeLimits.STANDARD;
    var task = new Task(change("a", "It is done", key), new Room(limits), 0);
    return new Written(task, Optional.empty(),
        generation -> new Answer.Done("a", Answer.Outcome.ADDED, "v", 1, generation), 0);
  }
}
