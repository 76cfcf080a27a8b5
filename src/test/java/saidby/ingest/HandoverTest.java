package saidby.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import saidby.format.ArticleFiles;

class HandoverTest {
  private final ListedIntake intake = new ListedIntake();

  private Handover.Outcome hand(String json) throws InterruptedException {
    var handover = new Handover(intake);
    handover.read(ArticleFiles.of(List.of("-"), new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    return handover.await();
  }

  @Test
  void anOlderVersionOfAStoryThatComesLateReplacesNothing() throws InterruptedException {
    hand("{\"uri\":\"urn:x\",\"version\":\"3\",\"body_text\":\"Third.\"}");
    Handover.Outcome second = hand("{\"uri\":\"urn:x\",\"version\":\"2\",\"body_text\":\"Second.\"}");
    assertEquals(1, second.skipped());
    assertEquals(List.of("skipped: -:1: version 2 of \"urn:x\": version 3 came before"), second.reasons());
    assertEquals(1, hand("{\"uri\":\"urn:x\",\"version\":\"1\",\"pubstatus\":\"canceled\"}").skipped());
    assertEquals(List.of("urn:x"), intake.ids());
    assertEquals(1, hand("{\"uri\":\"urn:x\",\"version\":\"4\",\"pubstatus\":\"canceled\"}").deleted());
    assertEquals(1, hand("{\"uri\":\"urn:x\",\"version\":\"3\",\"body_text\":\"Third.\"}").skipped());
    assertEquals(List.of(), intake.ids());
  }
}
