package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that were made to do harm, or were harmed: each is told of in one line, and nothing outside is touched.
class HostileFormatsTest {
  private static final List<String> ROOTS = List.of("rss", "feed", "urlset", "newsItem", "NewsML", "nitf", "mediawiki",
      "opml");

  private static void assertRefused(Reading reading, String words) {
    assertEquals(List.of(), reading.articles());
    assertEquals(1, reading.failures().size(), reading.items()::toString);
    assertTrue(reading.failures().getFirst().contains(words), reading.failures()::toString);
    assertEquals(1, reading.failures().getFirst().lines().count());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      rss       | <item><description>&x;</description></item>
      feed      | <entry><summary>&x;</summary></entry>
      urlset    | <url><loc>&x;</loc></url>
      newsItem  | <contentSet><inlineData>&x;</inlineData></contentSet>
      NewsML    | <NewsItem><DataContent>&x;</DataContent></NewsItem>
      nitf      | <body><body.content><p>&x;</p></body.content></body>
      mediawiki | <siteinfo><sitename>&x;</sitename></siteinfo>
      opml      | <outline><a>&x;</a></outline>
      """)
  void entitiesThatGrowOrLeadOutsideAreRefused(String root, String item) {
    String bomb = "<!DOCTYPE %s [<!ENTITY w 'ha'><!ENTITY x '&w;&w;&w;&w;&w;&w;&w;&w;'>]><%1$s>%s</%1$s>"
        .formatted(root, item);
    assertRefused(Reading.of("a.xml", bomb), "refused:");
    String outside = "<!DOCTYPE %s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><%1$s>%s</%1$s>".formatted(root, item);
    assertRefused(Reading.of("a.xml", outside), "refused:");
  }

  @Test
  void deepNestingIsRefusedInEveryFormat() {
    for (String root : ROOTS) {
      String deep = "<" + root + "><item><page><NewsItem>" + "<b>".repeat(100_000);
      Reading reading = Reading.of("a.xml", deep);
      assertEquals(List.of(), reading.articles());
      assertEquals(1, reading.failures().size(), root + reading.items());
    }
    String json = "{\"uri\":\"urn:x\",\"bodies\":" + "[".repeat(100_000);
    assertRefused(Reading.of("a.json", json), "nested too deep");
  }

  @Test
  void whatStandsBeforeABreakIsReadAndTheBreakIsToldWithItsLine() {
    String feed = "<rss><channel>\n<item><link>https://a.example/1</link><description>Rain.</description></item>\n<item><desc";
    Reading cut = Reading.of("feed.xml", feed);
    assertEquals(List.of("Rain."), cut.articles().stream().map(article -> article.text()).toList());
    assertEquals(1, cut.failures().size() + cut.notices().size(), cut.items()::toString);
    assertTrue(cut.items().toString().contains("line 3"), cut.items()::toString);
    String dump = "<mediawiki><page><title>A</title><ns>0</ns><revision><text>Rain.</text></revision></page>\n<page><title>";
    Reading dumped = Reading.of("dump.xml", dump);
    assertEquals(1, dumped.articles().size());
    assertTrue(dumped.failures().getFirst().contains("line 2"), dumped.failures()::toString);
  }

  private static String revision(int day, String text) {
    return "<revision><id>%d</id><timestamp>2026-01-%02dT08:00:00Z</timestamp><text>%s</text></revision>\n".formatted(
        day,
        day, text);
  }

  @Test
  void aDumpThatBreaksOffInsideOfAPageGivesNoOldRevision() {
    String whole = "<mediawiki><page><title>A</title><ns>0</ns>\n" + revision(1, "Rain.") + "</page>\n";
    String open = "<page><title>B</title><ns>0</ns>\n" + revision(1, "Old snow.");
    for (String end : List.of("", "<revision><id>2</id><text>New sn", "<revision", "&x;")) {
      Reading reading = Reading.of("dump.xml", whole + open + end);
      assertEquals(List.of("Rain."), reading.articles().stream().map(article -> article.text()).toList(), end);
      assertEquals("dump.xml:4: \"B\" breaks off", reading.failures().getFirst(), reading.items()::toString);
    }
    assertEquals(2, Reading.of("dump.xml", whole + open + "</page>").articles().size());
    Reading refused = Reading.of("dump.xml", whole + "<page><title>B</title><revision><text>&x;</text></revision>");
    assertEquals("dump.xml:4: \"B\" breaks off", refused.failures().getFirst(), refused.items()::toString);
    assertTrue(refused.failures().getLast().contains("refused: unknown entity &x;"), refused.failures()::toString);
  }

  @Test
  void aPageWithARevisionThatIsTooBigFails() {
    String big = revision(2, "x".repeat(45_000_000));
    String next = "<page><title>B</title><ns>0</ns>" + revision(1, "Rain.") + "</page></mediawiki>";
    for (String revisions : List.of(revision(1, "Old snow.") + big, big + revision(1, "Old snow."))) {
      Reading reading = Reading.of("dump.xml",
          "<mediawiki><page><title>A</title><ns>0</ns>\n" + revisions + "</page>" + next);
      assertEquals(List.of("Rain."), reading.articles().stream().map(article -> article.text()).toList());
      assertEquals(1, reading.failures().size(), reading.items()::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <rss><channel></channel></rss>                     | a feed without items
      <feed xmlns="http://www.w3.org/2005/Atom"></feed>  | a feed without items
      <newsMessage></newsMessage>                        | no news item in it
      <NewsML></NewsML>                                  | no news item in it
      <nitf><body/></nitf>                               | no text in it
      <mediawiki></mediawiki>                            | no page in it
      <urlset></urlset>                                  | a list of 0 addresses
      <sitemapindex></sitemapindex>                      | a list of 0 sitemaps
      {"version":"https://jsonfeed.org/version/1","items":[]} | a feed without items
      {"response":{"results":[]}}                        | an answer without results
      """)
  void emptyDocumentsAreSkippedWithTheirReason(String content, String reason) {
    Reading reading = Reading.of("a", content);
    assertEquals(List.of(), reading.articles());
    assertEquals(1, reading.skips().size(), reading.items()::toString);
    assertTrue(reading.skips().getFirst().contains(reason), reading.skips()::toString);
  }

  @Test
  void anItemThatIsTooLargeIsRefusedWithoutFillingTheMemory() {
    var huge = new StringBuilder("<rss><channel><item><description>");
    huge.append("x".repeat(45_000_000)).append("</description></item></channel></rss>");
    assertRefused(Reading.of("a.xml", huge.toString()), "refused: an item of more than");
    String body = "{\"uri\":\"urn:x\",\"body_text\":\"" + "x".repeat(12_000_000) + "\"}";
    assertRefused(Reading.of("a.json", body), "text: longer than 10,000,000 characters");
    String tree = "{\"uri\":\"urn:x\",\"keywords\":[" + "1,".repeat(1_000_000) + "1]}";
    assertRefused(Reading.of("a.json", tree), "longer than");
  }

  @Test
  void aFeedOfAnySizeIsReadItemByItem() {
    var feed = new StringBuilder("<rss><channel><title>Long</title>");
    for (int i = 0; i < 20_000; i++)
      feed.append("<item><link>https://a.example/")
          .append(i)
          .append("</link><description>Rain ")
          .append(i)
          .append(".</description></item>");
    byte[] bytes = feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(20_000, Reading.of("a.xml", bytes).articles().size());
  }

  @Test
  void wikitextThatWasMadeToTakeForeverDoesNot() {
    for (String piece : List.of("[", "[[", "{{", "[http://a ", "<ref>", "= = ", "''", "{|\n", "<!--", "[[a|", "{{w|")) {
      String page = "<mediawiki><page><title>A</title><ns>0</ns><revision><text><![CDATA[Rain fell. "
          + piece.repeat(300_000) + "]]></text></revision></page></mediawiki>";
      Reading reading = Reading.of("a.xml", page);
      assertFalse(reading.items().isEmpty(), piece);
    }
  }

  @Test
  void bytesThatAreNoCharactersAreReadAndNoticed() {
    byte[] bytes = "<rss><channel><item><description>caf\u00E9 rain</description></item></channel></rss>"
        .getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of("a.xml", bytes);
    assertEquals("café rain", reading.articles().getFirst().text());
    assertEquals(1, reading.notices().size());
    byte[] binary = Arrays.copyOf("<rss><channel>".getBytes(StandardCharsets.UTF_8), 5_000);
    assertEquals(List.of(), Reading.of("a.xml", binary).articles());
  }

  @Test
  void lineBreaksInsideOfStringsAndLooseCommasLoseNoStory() {
    Reading reading = Reading.of("a.json", "{\n\"uri\": \"urn:x\",\n\"body_text\": \"Rain fell.\nSnow came.\",\n}");
    assertEquals("Rain fell.\nSnow came.", reading.articles().getFirst().text());
    assertEquals(List.of(), reading.failures());
  }
}
