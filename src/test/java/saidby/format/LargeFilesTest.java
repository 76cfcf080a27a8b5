package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Documents that are larger than what is held of one are read piece by piece, or refused in one line that names the
/// limit; nothing beside them is lost.
class LargeFilesTest {
  private static final String WORDS = "The board of the upper Wend met on Monday, and the bridge stays closed. ";

  private int articles;
  private final List<String> sources = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private void read(String name, String front, String repeated, int times, String end) {
    List<String> parts = new ArrayList<>(Collections.nCopies(times, repeated));
    parts.addFirst(front);
    parts.addLast(end);
    Enumeration<InputStream> bytes = Collections
        .enumeration(parts.stream().map(part -> (InputStream) new ByteArrayInputStream(Samples.utf8(part))).toList());
    FileReading.read(Place.of(name), new SequenceInputStream(bytes), Optional.empty(), this::take);
  }

  private void take(ReadItem item) {
    if (item instanceof ReadItem.Read read) {
      articles++;
      if (articles == 1) sources.add(read.article().metadata().source().orElse("none"));
    } else others.add(item.toString());
  }

  @Test
  void aJsonFeedOfAnySizeIsReadInParts() {
    String text = WORDS.repeat(14_000);
    String item = "{\"url\":\"https://lake.example/a\",\"content_text\":\"" + text + "\"},";
    read("a.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Lake\",\"items\":[", item, 60,
        "{\"url\":\"https://lake.example/b\",\"content_text\":\"The last one.\"}]}");
    assertEquals(61, articles);
    assertEquals(List.of("Lake"), sources);
    assertEquals(List.of(), others);
  }

  @Test
  void anItemThatIsTooLargeIsToldOfAndTheOthersAreRead() {
    String front = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"a\",\"content_text\":\"First.\"},"
        + "{\"id\":\"b\",\"content_text\":\"";
    read("a.json", front, WORDS.repeat(10_000), 70, "\"},{\"id\":\"c\",\"content_text\":\"Last.\"}]}");
    assertEquals(2, articles);
    assertEquals(List.of("a.json:1: longer than 48,000,000 characters"), others);
  }

  @Test
  void anXmlItemThatIsTooLargeIsToldOfAndTheOthersAreRead() {
    read("a.xml", "<rss><channel>\n<item><description>First.</description></item>\n<item><description>",
        WORDS.repeat(10_000), 60, "</description></item><item><description>Last.</description></item></channel></rss>");
    assertEquals(2, articles);
    assertEquals(1, others.size(), others::toString);
    assertTrue(others.getFirst().startsWith("a.xml:3: XML: line 3, column "), others::toString);
    assertTrue(others.getFirst().endsWith("refused: an item of more than 40,000,000 characters"), others::toString);
  }

  @Test
  void aFeedMayHoldAnyNumberOfEscapedCharacters() {
    read("a.xml", "<rss><channel>",
        "<item><description>" + "&lt;b&gt;Rain&lt;/b&gt; ".repeat(1_000) + "</description></item>", 60,
        "</channel></rss>");
    assertEquals(60, articles);
    assertEquals(List.of(), others);
  }

  @Test
  void aPageOfADumpWhoseTitleIsTooLargeSpoilsNoOther() {
    String page = "<page><title>%s</title><ns>0</ns><revision><timestamp>2026-01-07T08:30:00Z</timestamp><text>%s</text>"
        + "</revision></page>\n";
    read("a.xml",
        "<mediawiki>\n" + page.formatted("First", "It rained.") + "<page><title>", WORDS.repeat(10_000), 60,
        "</title><ns>0</ns><revision><timestamp>2026-01-08T08:30:00Z</timestamp><text>Of no page.</text></revision>"
            + "</page>\n" + page.formatted("Last", "It snowed.") + "</mediawiki>");
    assertEquals(2, articles, others::toString);
    assertEquals(1, others.size(), others::toString);
    assertTrue(others.getFirst().endsWith("refused: an item of more than 40,000,000 characters"), others::toString);
  }
}
