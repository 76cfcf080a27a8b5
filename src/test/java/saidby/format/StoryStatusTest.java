package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.model.Rights;

/// What the status, embargo and rights of a story do to it, in whichever format it comes.
class StoryStatusTest {
  private static String ninjs(String fields) {
    return "{\"uri\":\"urn:x\",\"body_text\":\"Rain.\",%s}".formatted(fields);
  }

  @ParameterizedTest
  @ValueSource(strings = {"withheld", "canceled", "cancelled"})
  void storiesThatMayNotBeUsedAreWithdrawn(String status) {
    Reading ninjs = Reading.of("a.json", ninjs("\"pubstatus\":\"%s\"".formatted(status)));
    assertEquals(List.of("urn:x"), withdrawn(ninjs));
    Reading g2 = Reading.of("a.xml",
        "<newsItem guid='urn:x'><itemMeta><pubStatus qcode='stat:%s'/></itemMeta></newsItem>".formatted(status));
    assertEquals(List.of("urn:x"), withdrawn(g2));
    Reading one = Reading.of("a.xml", """
        <NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:x</PublicIdentifier></NewsIdentifier>
        </Identification><NewsManagement><Status FormalName='%s'/></NewsManagement></NewsItem></NewsML>"""
        .formatted(status));
    assertEquals(List.of("urn:x"), withdrawn(one));
  }

  private static List<String> withdrawn(Reading reading) {
    assertEquals(1, reading.items().size(), reading.items()::toString);
    return reading.items().stream().map(item -> ((ReadItem.Withdrawn) item).id()).toList();
  }

  @Test
  void anEmbargoKeepsAStoryBackUntilItEnds() {
    Reading early = Reading.of("a.json", ninjs("\"embargoed\":\"2999-01-01T06:00:00+01:00\""));
    assertEquals(List.of("a.json:1: embargoed until 2999-01-01T05:00:00Z"), early.skips());
    Reading late = Reading.of("a.json",
        ninjs("\"embargoed\":\"2026-01-01T06:00:00Z\",\"versioncreated\":\"2026-01-01T04:00:00Z\""));
    assertEquals(Optional.of("2026-01-01T06:00:00Z"),
        late.articles().getFirst().metadata().published().map(when -> when.iso()));
  }

  @Test
  void usageTermsAreKeptAsTheLicenceLine() {
    Reading reading = Reading.of("a.json",
        ninjs("\"copyrightnotice\":\"© Harbour Wire\",\"usageterms\":\"Not for use on film\""));
    assertEquals(Optional.of(Rights.told("© Harbour Wire. Not for use on film", Optional.empty())),
        reading.articles().getFirst().metadata().rights());
  }

  private static String pack(String fields) {
    return "{\"uri\":\"urn:x\",\"associations\":{\"main\":{\"uri\":\"urn:y\",\"body_text\":\"Rain.\"}},%s}"
        .formatted(fields);
  }

  @ParameterizedTest
  @ValueSource(strings = {"withheld", "canceled"})
  void aKillNoticeWithAssociationsStillWithdraws(String status) {
    assertEquals(List.of("urn:x"), withdrawn(Reading.of("a.json", pack("\"pubstatus\":\"%s\"".formatted(status)))));
    String reason = "\"pubstatus\":\"%s\",\"why\":\"%s\"".formatted(status, "It was wrong. ".repeat(40));
    assertEquals(List.of("urn:x"), withdrawn(Reading.of("a.json", pack(reason))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2999-01-01T06:00:00Z", ""})
  void theEmbargoOfAPackageKeepsBackWhatIsInside(String until) {
    Reading reading = Reading.of("a.json", pack("\"embargoed\":\"%s\"".formatted(until)));
    assertEquals(List.of(), reading.articles());
    assertEquals(1, reading.skips().size(), reading.items()::toString);
  }

  @Test
  void aPackageWhoseEmbargoIsOverIsRead() {
    assertEquals(List.of("urn:y"), Reading.of("a.json", pack("\"embargoed\":\"2026-01-01T06:00:00Z\"")).ids());
  }

  @Test
  void otherJsonWithAPictureIsToldOfAsSuch() {
    String story = "The board met on Monday. ".repeat(40);
    Reading reading = Reading.of("a.json", """
        {"uri":"urn:x","story":"%s","associations":{"main":{"uri":"urn:p","type":"picture"}}}""".formatted(story));
    assertEquals(List.of("a.json:1: no text where ninjs has it, but at \"story\"; see --map"), reading.failures());
  }

  @Test
  void whatAPackageHoldsIsReadWhateverElseItTells() {
    Reading reading = Reading.of("a.json", """
        {"uri":"urn:p","x_history":"%s","associations":{"main":{"uri":"urn:y","body_text":"It rained."}}}"""
        .formatted("Sent to the desk on Monday. ".repeat(40)));
    assertEquals(List.of("urn:y"), reading.ids());
    assertEquals(List.of("a.json:1: no text where ninjs has it, but at \"x_history\"; see --map"), reading.notices());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0000-00-00 00:00:00",
      "0000-00-00", "1/1/0001 12:00:00 AM", "1601-01-01T00:00:00Z", "0"})
  void anEmbargoThatIsAZeroIsNone(String zero) {
    Reading reading = Reading.of("a.json", ninjs("\"embargoed\":\"%s\"".formatted(zero)));
    assertEquals(List.of("urn:x"), reading.ids(), reading.items()::toString);
    assertEquals(Optional.empty(), reading.articles().getFirst().metadata().published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0026-12-01T00:00:00Z", "03/04/2999"})
  void anEmbargoThatCannotBeReadHolds(String written) {
    Reading reading = Reading.of("a.json", ninjs("\"embargoed\":\"%s\"".formatted(written)));
    assertEquals(List.of("a.json:1: embargoed until \"%s\"".formatted(written)), reading.skips());
  }
}
