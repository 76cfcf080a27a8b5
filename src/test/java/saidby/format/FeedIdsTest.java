package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Items of a feed are the same article where they are about the same page, and only there.
class FeedIdsTest {
  private static String rss(String... items) {
    return """
        <rss version="2.0"><channel><title>Harbour Post</title><link>https://harbour.example/short</link>
        %s</channel></rss>
        """.formatted(String.join("\n", items));
  }

  private static String item(String link, String guid, String title) {
    return "<item><title>%s</title><link>%s</link>%s<description>It was about: %s.</description></item>"
        .formatted(title, link, guid.isEmpty() ? "" : "<guid isPermaLink='false'>" + guid + "</guid>", title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://harbour.example/short", "https://harbour.example/", "HTTPS://harbour.example"})
  void itemsThatAllLeadToTheSamePageOfTheSiteAreArticlesOfTheirOwn(String home) {
    List<String> numbered = Reading.of("a.xml", rss(item(home, "17", "Rain"), item(home, "18", "Snow"))).ids();
    assertEquals(List.of("Harbour Post: 17", "Harbour Post: 18"), numbered);
    List<String> bare = Reading.of("a.xml", rss(item(home, "", "Rain"), item(home, "", "Snow: more"))).ids();
    assertEquals(List.of("Harbour Post: Rain", "Harbour Post: Snow: more"), bare);
  }

  @Test
  void anItemThatIsToldAnewUnderTheAddressOfItsPageIsTheSameArticle() {
    String page = "https://harbour.example/2026/rain";
    List<String> ids = Reading.of("a.xml", rss(item(page, page + "#0", "Rain"), item(page, page + "#1", "More rain")))
        .ids();
    assertEquals(1, Set.copyOf(ids).size(), ids::toString);
  }

  @Test
  void itemsOfAJsonFeedThatAllLeadToItsPageAreArticlesOfTheirOwn() {
    List<String> ids = Reading.of("a.json", """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post",
         "home_page_url": "https://harbour.example/short", "items": [
          {"id": "1", "url": "https://harbour.example/short", "content_text": "Rain fell."},
          {"id": "2", "url": "https://harbour.example/short", "content_text": "Snow fell."}]}
        """).ids();
    assertEquals(2, ids.size());
    assertNotEquals(ids.getFirst(), ids.getLast());
  }
}
