package saidby.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import saidby.search.FacetField;
import saidby.search.Scope;
import saidby.server.KnownPages.Question;

class KnownPagesTest {
  private static final Question RIVERS = new Question(7, Scope.EVERYTHING, "q=rivers");

  private final AtomicLong now = new AtomicLong();
  private final AtomicLong made = new AtomicLong();

  @Test
  void theSameQuestionIsAnsweredFromMemory() {
    var pages = new KnownPages(1_000, now::get);
    byte[] first = ask(pages, RIVERS, 10);
    assertArrayEquals(first, ask(pages, new Question(7, Scope.EVERYTHING, "q=rivers"), 10));
    assertEquals(1, made.get());
  }

  @Test
  void anotherStateScopeOrQuestionIsAnotherPage() {
    var pages = new KnownPages(1_000, now::get);
    ask(pages, RIVERS, 10);
    ask(pages, new Question(8, Scope.EVERYTHING, "q=rivers"), 10);
    ask(pages, new Question(7, new Scope(Map.of(FacetField.SOURCE, List.of("Gull Coast Herald"))), "q=rivers"), 10);
    ask(pages, new Question(7, Scope.EVERYTHING, "q=Rivers"), 10);
    assertEquals(4, made.get());
  }

  @Test
  void aPageIsForgottenAfterAWhile() {
    var pages = new KnownPages(1_000, now::get);
    ask(pages, RIVERS, 10);
    now.addAndGet(KnownPages.LONGEST.toNanos());
    ask(pages, RIVERS, 10);
    assertEquals(1, made.get());
    now.addAndGet(1);
    ask(pages, RIVERS, 10);
    assertEquals(2, made.get());
  }

  @Test
  void thoseLeastLatelyAskedForGoFirst() {
    var pages = new KnownPages(160, now::get);
    for (int i = 0; i < 16; i++) ask(pages, page(i), 10);
    ask(pages, page(0), 10);
    ask(pages, page(16), 10); // takes the room of page 1
    ask(pages, page(0), 10);
    assertEquals(17, made.get());
    ask(pages, page(1), 10);
    assertEquals(18, made.get());
  }

  @Test
  void noPageTakesTheRoomOfAllOthers() {
    var pages = new KnownPages(160, now::get);
    ask(pages, RIVERS, 11);
    ask(pages, RIVERS, 11);
    assertEquals(2, made.get());
  }

  @Test
  void whatFailsIsNotRemembered() {
    var pages = new KnownPages(1_000, now::get);
    assertThrows(IllegalStateException.class, () -> pages.page(RIVERS, () -> {
      throw new IllegalStateException("no index");
    }));
    ask(pages, RIVERS, 10);
    assertEquals(1, made.get());
  }

  @Test
  void whatWasNotWholeIsNotRemembered() {
    var pages = new KnownPages(1_000, now::get);
    ask(pages, RIVERS, 10, false);
    ask(pages, RIVERS, 10);
    assertEquals(2, made.get());
  }

  private static Question page(int number) {
    return new Question(7, Scope.EVERYTHING, "q=" + number);
  }

  private byte[] ask(KnownPages pages, Question question, int length) {
    return ask(pages, question, length, true);
  }

  private byte[] ask(KnownPages pages, Question question, int length, boolean whole) {
    byte[] html = new byte[length];
    return pages.page(question, () -> {
      html[0] = (byte) made.incrementAndGet();
      return new KnownPages.Made(html, whole);
    });
  }
}
