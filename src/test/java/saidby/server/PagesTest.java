package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends ServedStories {
  private static final String SPECIAL = "\"<>&'`=+%#?/\\;:@!$^*()[]{}|~ ünï ☃\uD83D\uDE00 ${7*7} </title>";

  @Test
  void theQuoteIsMarkedInItsParagraphAndTheWordsInTheQuote() throws Exception {
    Element result = page("/?q=ceasefire").expectFirst(".result");
    assertEquals("Ana Ilić", result.expectFirst("h3").text());
    assertEquals("Foreign Minister · Serbia", result.expectFirst(".about").text());
    assertEquals(List.of("A ceasefire is near,", "but nobody should cheer yet."),
        result.select("mark.quote").eachText());
    assertEquals(List.of("ceasefire"), result.select("mark.quote mark.found").eachText());
    assertEquals(
        "“A ceasefire is near,” Ana Ilić said on Monday, “but nobody should cheer yet.” She left without taking questions.",
        result.expectFirst("blockquote").text());
    assertEquals("2026-03-02T08:30:00Z", result.expectFirst("time").attr("datetime"));
    assertEquals("https://harbour.example/1#:~:text=A%20ceasefire%20is%20near&text=but%20nobody%20should%20cheer%20yet",
        result.expectFirst("a[rel*=external]").attr("href"));
    assertTrue(result.text().contains("97% sure"));
  }

  @Test
  void anUnknownSpeakerIsSaidToBeUnknown() throws Exception {
    Element result = page("/?q=signed").expectFirst(".result");
    assertEquals("Speaker not known", result.expectFirst("h3").text());
    assertTrue(result.text().contains("Not attributed: no cue near the quote"), result.text());
  }

  @Test
  void facetLinksKeepTheQuestionAndAddTheFilter() throws Exception {
    Document page = page("/?q=ceasefire&source=Harbour+Wire&from=2026-01-01&sort=oldest");
    String href = page.select(".facet a")
        .stream()
        .filter(a -> a.text().startsWith("Ukraine"))
        .findFirst()
        .orElseThrow()
        .attr("href");
    assertEquals("/?q=ceasefire&country=UA&source=Harbour%20Wire&from=2026-01-01&sort=oldest", href);
    Document narrowed = page(href);
    assertEquals("ceasefire", narrowed.expectFirst("#q").val());
    assertEquals(List.of("Remove Story about: Ukraine ×", "Remove Source: Harbour Wire ×",
        "Remove From: 1 January 2026 ×"), narrowed.select(".chips a:not(.clear)").eachText());
  }

  @Test
  void everyFilterThatIsSetCanBeLifted() throws Exception {
    String all = "/?q=ceasefire&what=quotes&speaker=ana-ilic&country=UA&country=RS&form=direct&to=2026-12-31";
    Document page = page(all);
    assertEquals(5, page.select(".chips a:not(.clear)").size());
    for (Element chip : page.select(".chips a:not(.clear)"))
      assertEquals(4, page(chip.attr("href")).select(".chips a:not(.clear)").size(), chip.text());
    Element selected = page.expectFirst(".facet a[aria-current=true]");
    assertFalse(selected.attr("href").contains("speaker=ana-ilic"), selected.attr("href"));
  }

  @Test
  void formsKeepWhatTheyDoNotAskFor() throws Exception {
    Document page = page("/?q=ceasefire&country=UA&form=direct&sort=newest");
    assertEquals(List.of("country", "form", "sort"),
        page.select(".box input[type=hidden]").eachAttr("name"));
    assertEquals(List.of("q", "country", "form", "sort"),
        page.select(".dates input[type=hidden]").eachAttr("name"));
  }

  @Test
  void anyTypedTextComesBackAsItWas() throws Exception {
    Document page = page("/?q=" + Client.encoded(SPECIAL));
    assertEquals(SPECIAL, page.expectFirst("#q").val());
    assertEquals(SPECIAL + " – Saidby", page.title());
    for (Element link : page.select(".tabs a, .orders a"))
      assertEquals(SPECIAL, page(link.attr("href")).expectFirst("#q").val());
  }

  @Test
  void hostileTextStaysText() throws Exception {
    for (String path : List.of("/?q=alert", "/articles/" + Client.encoded(Stories.HOSTILE_ID),
        "/quotes/" + Client.encoded(Stories.HOSTILE_ID + "#1"), "/speakers/" + Client.encoded("<b>bold</b>"),
        "/speakers")) {
      HttpResponse<String> answer = client.get(path);
      assertEquals(200, answer.statusCode(), path);
      Document page = Jsoup.parse(answer.body());
      assertEquals(1, page.select("script:not([type=application/ld+json])").size(), path);
      assertEquals(0, page.select("img, main b b, i i, [onclick], [onerror], [style], style").size(), path);
      assertEquals(0, page.select("a[href^=javascript]").size(), path);
      assertFalse(answer.body().contains("<script>alert"), path);
    }
    assertEquals(Stories.HOSTILE_WORDS, page("/?q=alert").expectFirst("mark.quote").text());
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
    for (String path : List.of("/", "/?q=ceasefire", "/?q=alert", "/help", "/speakers", "/speakers/ana-ilic",
        "/quotes/harbour-1-q1", "/articles/harbour-1", "/articles/" + Client.encoded(Stories.HOSTILE_ID)))
      for (String href : page(path).select("[href^=/], [src^=/]").eachAttr("abs:href"))
        if (!href.isEmpty())
          assertEquals(200, client.get(path(href)).statusCode(), path + " links to " + href);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=ceasefire", "/?q=nothingatall", "/?country=UA", "/help", "/speakers",
      "/speakers?q=zzz", "/status", "/speakers/ana-ilic", "/quotes/harbour-1-q1", "/articles/harbour-1", "/nothing",
      "/?size=0"})
  void pagesAreWellBuilt(String path) throws Exception {
    Document page = Jsoup.parse(client.get(path).body());
    assertEquals(1, page.select("h1").size(), "one first heading");
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, "skipped a level before: " + heading.text());
      level = next;
    }
    for (Element input : page.select("input:not([type=hidden])"))
      assertTrue(input.closest("label") != null || !page.select("label[for=" + input.id() + "]").isEmpty(),
          "no label: " + input);
    assertEquals(page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count());
    assertEquals(1, page.select("main").size());
    assertEquals("en", page.expectFirst("html").attr("lang"));
    assertEquals("#main", page.expectFirst("body > a").attr("href"));
  }

  @Test
  void nothingFoundOffersWiderQuestions() throws Exception {
    Document page = page("/?q=zeppelin&country=UA");
    assertTrue(page.expectFirst(".nothing").text().startsWith("Nothing matches zeppelin with these filters."));
    assertEquals(List.of("/?q=zeppelin", "/?q=zeppelin&what=articles&country=UA", "/?country=UA", "/help"),
        page.select(".nothing a").eachAttr("href"));
  }

  @Test
  void theArticleShowsItsQuotesWithSpeakersAndAnchors() throws Exception {
    Document page = page("/articles/harbour-1");
    assertEquals("Third day of talks", page.expectFirst("h1").text());
    assertEquals(4, page.select(".paragraph").size());
    assertEquals("A ceasefire is near,", page.expectFirst("#quote-harbour-1-q1").text());
    assertEquals("Ana Ilić", page.expectFirst("#paragraph-2 .notes a").text());
    assertEquals(List.of("1", "2", "3"), page.select("mark.quote[data-number]").eachAttr("data-number"));
    assertEquals(List.of("1", "2", "3"), page.select(".notes .number").eachText());
    assertTrue(page.text().contains("about Ukraine, Serbia"));
    String inArticle = page("/quotes/harbour-1-q1").expectFirst("a[href*=#]:not(.skip)").attr("href");
    assertEquals("/articles/harbour-1#quote-harbour-1-q1", inArticle);
  }

  @Test
  void theLanguageOfATextIsTold() throws Exception {
    assertEquals("fr", page("/?q=fleuve").expectFirst(".result blockquote").attr("lang"));
  }

  @Test
  void aSpeakersPageShowsTheirQuotesNewestFirst() throws Exception {
    Document page = page("/speakers/ana-ilic");
    assertEquals("Ana Ilić", page.expectFirst("h1").text());
    assertEquals(List.of("2026-03-02T08:30:00Z", "2026-01-31"), page.select(".result time").eachAttr("datetime"));
    assertEquals("/?speaker=ana-ilic", page.expectFirst(".origin a").attr("href"));
  }

  @Test
  void longListsHavePages() throws Exception {
    Document first = page("/?q=ceasefire&size=1");
    assertEquals("/?q=ceasefire&size=1&offset=1", first.expectFirst("a[rel=next]").attr("href"));
    Document second = page(first.expectFirst("a[rel=next]").attr("href"));
    assertEquals("/?q=ceasefire&size=1", second.expectFirst("a[rel=prev]").attr("href"));
    assertEquals("2–2 of 3", second.expectFirst(".paging span").text());
    assertTrue(page("/?q=ceasefire&offset=500").expectFirst(".nothing").text().contains("no more results"));
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode(), path);
    assertEquals("text/html;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", "").toLowerCase(Locale.ROOT));
    return Jsoup.parse(answer.body(), "http://localhost/");
  }

  private static String path(String absolute) {
    URI uri = URI.create(absolute);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
