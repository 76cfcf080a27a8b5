package saidby.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.fetch.FetchRules;
import saidby.fetch.Fetcher;
import saidby.fetch.Limits;
import saidby.fetch.NamedHosts;
import saidby.fetch.Site;
import saidby.fetch.TurnedTime;
import saidby.ingest.ListedIntake;
import saidby.model.Article;
import saidby.model.Metadata;

/// A feed as most newspapers have it: an RSS with summaries that lead to HTML pages.
class SummaryPagesTest {
  private static final String SUMMARY = "The ferry to the islands stops tonight, the harbour master said.";
  private static final int MOST_BYTES = 20_000;
  private static final List<String> STORY = List.of(
      "The ferry to the islands will stop tonight for the first time in forty years, and nobody in the harbour can say "
          + "when it will run again.",
      "“We have no engine that will pass the inspection,” said Tomas Rell, the harbour master, who had asked for a new "
          + "one three winters in a row.",
      "The islanders were told by letter. Most of the two hundred who live there had already filled their cellars, as "
          + "they do before every storm.",
      "“A letter is not a boat,” said Ada Pell, who keeps the shop by the pier and has to bring in flour, lamp oil and "
          + "newspapers twice a week.");

  @TempDir
  private Path folder;
  private final TurnedTime time = new TurnedTime();
  private final ListedIntake intake = new ListedIntake();
  private final List<FollowListener.Round> rounds = new ArrayList<>();
  private Site site;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = Site.open().text("/robots.txt", "User-agent: *\nDisallow: /private");
    var limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), MOST_BYTES, 4 * MOST_BYTES, 3,
        Duration.ofSeconds(1));
    fetcher = Fetcher.start(new FetchRules(NamedHosts.of(List.of(site.host())),
        Set.of(InetAddress.ofLiteral("127.0.0.1")), "mail@news.example", limits), time);
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    site.close();
  }

  private void follow() throws Exception {
    FeedFollower.of(new FollowRules(List.of(site.url("/feed.xml")), Duration.ofMinutes(15), 20,
        folder.resolve("followed")), new FeedFollower.Tools(fetcher, intake, time), rounds::add).runOnce();
  }

  /// An RSS of items with these addresses.
  private void feed(String... urls) {
    var items = new StringBuilder();
    for (String url : urls)
      items.append("""
          <item><title>Ferry stops</title><link>%s</link>
          <pubDate>Mon, 02 Mar 2026 18:05:00 GMT</pubDate><description>&lt;p&gt;%s&lt;/p&gt;</description></item>
          """.formatted(url, SUMMARY));
    site.page("/feed.xml", exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
      Site.send(exchange, 200, """
          <?xml version="1.0" encoding="UTF-8"?>
          <rss version="2.0"><channel><title>Tidal Wire</title><link>%s</link><language>en</language>
          %s</channel></rss>
          """.formatted(site.url("/"), items).getBytes(StandardCharsets.UTF_8));
    });
  }

  private void page(String path, String more) {
    site.page(path, exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1252");
      Site.send(exchange, 200, """
          <!DOCTYPE html><html lang="en"><head><title>Ferry stops | Tidal Wire</title>
          <meta property="og:title" content="Ferry to the islands stops after forty years">
          <meta property="og:site_name" content="tidalwire.example">
          <meta name="author" content="Ines Corvalho">
          <meta property="article:published_time" content="2026-03-02T18:00:00Z"></head>
          <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
          <article><h1>Ferry to the islands stops after forty years</h1>
          <p>%s</p></article><footer>All rights reserved. Subscribe to our newsletter.</footer>%s</body></html>
          """.formatted(String.join("</p>\n<p>", STORY), more).getBytes(Charset.forName("windows-1252")));
    });
  }

  /// The article of the item whose address ends so: its id comes of the address.
  private Article article(String end) {
    List<String> ids = intake.ids().stream().filter(id -> id.startsWith(end + "-")).toList();
    assertEquals(1, ids.size(), intake.ids() + " " + rounds);
    return intake.article(ids.getFirst()).orElseThrow();
  }

  private void assertIsTheWholeStory(String end) {
    Article article = article(end);
    for (String paragraph : STORY) assertTrue(article.text().contains(paragraph), article.text());
    assertFalse(article.text().contains("newsletter") || article.text().contains("Sport"), article.text());
    Metadata told = article.metadata();
    assertEquals("Ferry to the islands stops after forty years", told.title().orElse(""));
    assertEquals("Tidal Wire", told.source().orElse(""));
    assertEquals("Ines Corvalho", told.byline().orElse(""));
    assertEquals("2026-03-02T18:05:00Z", told.published().orElseThrow().iso());
    assertEquals("en", told.language().orElse(""));
    assertFalse(told.summaryOnly());
  }

  private void assertIsMarkedAsSummary(String end) {
    assertEquals(SUMMARY, article(end).text());
    assertEquals("Ferry stops", article(end).metadata().title().orElse(""));
    assertEquals("Tidal Wire", article(end).metadata().source().orElse(""));
    assertTrue(article(end).metadata().summaryOnly(), "it is the summary alone, and says so");
  }

  private String trouble() {
    return String.join("\n", rounds.getLast().troubles());
  }

  private long asked(String path) {
    return site.asked().stream().filter(path::equals).count();
  }

  @Test
  void thePageBehindTheSummaryBecomesTheWholeArticle() throws Exception {
    feed(site.url("/news/ferry"));
    page("/news/ferry", "");
    follow();
    assertIsTheWholeStory("ferry");
    assertEquals(site.url("/news/ferry"), article("ferry").metadata().url().orElse(""));
    assertEquals("", trouble());
    follow();
    assertEquals(1, asked("/news/ferry"));
  }

  @Test
  void aPageThatHasMovedIsFound() throws Exception {
    feed(site.url("/short/ferry"));
    site.redirect("/short/ferry", "/rss/ferry").redirect("/rss/ferry", site.url("/news/ferry?from=rss"));
    page("/news/ferry?from=rss", "");
    follow();
    assertIsTheWholeStory("ferry");
  }

  @Test
  void aPageThatOnlyLeadsRoundAndRoundIsLeft() throws Exception {
    feed(site.url("/round/ferry"));
    site.redirect("/round/ferry", "/round/ferry");
    follow();
    assertIsMarkedAsSummary("ferry");
    assertEquals(site.url("/round/ferry") + ": more than 3 redirects", trouble());
  }

  @Test
  void ofAPageThatRobotsTxtForbidsTheSummaryIsKept() throws Exception {
    feed(site.url("/private/ferry"), site.url("/moved/boat"));
    site.redirect("/moved/boat", "/private/boat");
    page("/private/ferry", "");
    page("/private/boat", "");
    follow();
    assertIsMarkedAsSummary("ferry");
    assertIsMarkedAsSummary("boat");
    assertTrue(trouble().contains("does not allow /private/ferry"), trouble());
    assertTrue(trouble().contains("does not allow /private/boat"), trouble());
    assertEquals(0, asked("/private/ferry") + asked("/private/boat"));
  }

  @Test
  void ofAPageThatIsGoneTheSummaryIsKeptAndItIsNotAskedForAgain() throws Exception {
    feed(site.url("/missing/ferry"), site.url("/gone/boat"));
    site.page("/gone/boat", exchange -> Site.send(exchange, 410, new byte[0]));
    follow();
    follow();
    assertIsMarkedAsSummary("ferry");
    assertIsMarkedAsSummary("boat");
    String first = String.join("\n", rounds.getFirst().troubles());
    assertTrue(first.contains("/missing/ferry: answered 404"), first);
    assertTrue(first.contains("/gone/boat: answered 410"), first);
    assertEquals(2, asked("/missing/ferry") + asked("/gone/boat"));
  }

  @Test
  void ofAPageThatIsTooLargeTheSummaryIsKeptAndTheOtherPagesOfTheSiteAreRead() throws Exception {
    feed(site.url("/long/ferry"), site.url("/news/boat"));
    page("/long/ferry", "<!--" + "x".repeat(MOST_BYTES) + "-->");
    page("/news/boat", "");
    follow();
    assertIsMarkedAsSummary("ferry");
    assertIsTheWholeStory("boat");
    assertEquals(site.url("/long/ferry") + ": the answer is longer than 20,000 bytes", trouble());
    follow();
    assertEquals(1, asked("/long/ferry"), "it will not become shorter");
  }

  @Test
  void ofAPageOfAHostThatWasNotNamedTheSummaryIsKept() throws Exception {
    try (Site elsewhere = Site.open("127.0.0.2")) {
      feed(elsewhere.url("/ferry"), site.url("/moved/boat"));
      site.redirect("/moved/boat", elsewhere.url("/boat"));
      follow();
      assertIsMarkedAsSummary("ferry");
      assertIsMarkedAsSummary("boat");
      assertTrue(trouble().contains("a host that was not named: " + elsewhere.host()), trouble());
      assertEquals(List.of(), elsewhere.asked());
    }
  }

  @Test
  void ofAPageWithoutAStoryTheSummaryIsKept() throws Exception {
    feed(site.url("/wall/ferry"));
    site.text("/wall/ferry", "<!DOCTYPE html><html><head><title>Tidal Wire</title></head><body><p>Please log in.</p>"
        + "</body></html>");
    follow();
    assertIsMarkedAsSummary("ferry");
  }
}
