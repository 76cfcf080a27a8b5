package saidby.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.Reindexing;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;

/// News agencies send a story again and again; the newest state of it stays, whenever the others come.
class StoryStatesTest {
  @TempDir
  private Path parent;

  private Path index() {
    return parent.resolve("index");
  }

  private static Optional<Version> state(long number) {
    return Optional
        .of(new Version(OptionalLong.of(number), Optional.of(Instant.ofEpochSecond(1_750_000_000 + number))));
  }

  private static Change put(long number) {
    return Change.of(new Change.Put(Opened.article("urn:x", "This is state " + number), state(number)));
  }

  private static Change withdrawal(long number) {
    return Change.of(new Change.Delete("urn:x", state(number)));
  }

  /// By a server that starts for it and stops behind it.
  private Answer after(Change change) throws Exception {
    try (var opened = new Opened(index())) {
      return opened.take(change);
    }
  }

  private void outdated(Answer answer, String sentence) {
    assertEquals(new Answer.Refused(Answer.Reason.OUTDATED, sentence), answer);
  }

  private Optional<String> words() throws Exception {
    try (var opened = new Opened(index())) {
      return opened.index.article("urn:x").map(found -> found.article().text().substring(1, 16));
    }
  }

  @Test
  void anOlderStateThatComesAfterARestartReplacesNothing() throws Exception {
    assertInstanceOf(Answer.Done.class, after(put(3)));
    outdated(after(put(2)),
        "version 2 of 2025-06-15T15:06:42Z of \"urn:x\": version 3 of 2025-06-15T15:06:43Z came before");
    assertEquals(Answer.Reason.OUTDATED, ((Answer.Refused) after(withdrawal(1))).reason());
    assertEquals(Optional.of("This is state 3"), words());
    assertInstanceOf(Answer.Done.class, after(put(3)));
    assertInstanceOf(Answer.Done.class, after(put(4)));
    assertEquals(Optional.of("This is state 4"), words());
  }

  @Test
  void whatWasWithdrawnIsNotBroughtBackByAnOlderState() throws Exception {
    assertInstanceOf(Answer.Done.class, after(put(3)));
    assertInstanceOf(Answer.Done.class, after(withdrawal(5)));
    assertEquals(Answer.Reason.OUTDATED, ((Answer.Refused) after(put(4))).reason());
    assertEquals(Optional.empty(), words());
    assertInstanceOf(Answer.Done.class, after(put(6)));
    assertEquals(Optional.of("This is state 6"), words());
    assertEquals(Answer.Reason.OUTDATED, ((Answer.Refused) after(put(5))).reason());
  }

  @Test
  void aWithdrawalThatOvertakesItsStoryIsRemembered() throws Exception {
    assertEquals(Answer.Reason.MISSING, ((Answer.Refused) after(withdrawal(2))).reason());
    assertEquals(Answer.Reason.OUTDATED, ((Answer.Refused) after(put(1))).reason());
  }

  @Test
  void makingAnIndexAnewForgetsNoState() throws Exception {
    after(put(3));
    after(Change.of(new Change.Put(Opened.article("urn:y", "It goes"), state(1))));
    after(Change.of(new Change.Delete("urn:y", state(5))));
    Reindexing.run(index(), article -> new AnnotatedArticle(article, List.of(), List.of()), _ -> {});
    assertEquals(Answer.Reason.OUTDATED, ((Answer.Refused) after(put(2))).reason());
    Change late = Change.of(new Change.Put(Opened.article("urn:y", "It is back"), state(4)));
    assertEquals(Answer.Reason.OUTDATED, ((Answer.Refused) after(late)).reason());
  }

  /// Whoever puts in an article by hand means it, and begins a new count.
  @Test
  void anArticleWithoutAStateReplacesEveryOne() throws Exception {
    after(put(3));
    assertInstanceOf(Answer.Done.class, after(Change.put(Opened.article("urn:x", "This is by hand"))));
    assertInstanceOf(Answer.Done.class, after(put(1)));
  }
}
