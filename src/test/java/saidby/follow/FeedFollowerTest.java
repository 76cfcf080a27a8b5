package saidby.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import saidby.search.Inflow;

class FeedFollowerTest {
  private static final Duration INTERVAL = Duration.ofMinutes(15);
  private static final String LONG = " It rained all day, and nobody in the harbour could remember the like of it.";

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
    fetcher = Fetcher.start(new FetchRules(NamedHosts.of(List.of("127.0.0.1:" + site.port())),
        Set.of(InetAddress.ofLiteral("127.0.0.1")), "mail@news.example", Limits.USUAL), time);
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    site.close();
  }

  private FeedFollower follower(int pages, String... paths) throws IOException {
    List<String> feeds = List.of(paths).stream().map(site::url).toList();
    return FeedFollower.of(new FollowRules(feeds, INTERVAL, pages, memory()),
        new FeedFollower.Tools(fetcher, intake, time), rounds::add);
  }

  private Path memory() {
    return folder.resolve("followed");
  }

  private static String item(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text);
  }

  private String summary(String id, String path) {
    return "{\"id\":\"%s\",\"url\":\"%s\",\"source\":\"Tidal Wire\",\"summaryOnly\":true,\"text\":\"Rain falls.\"}\n"
        .formatted(id, site.url(path));
  }

  private void feed(String path, String text, String etag) {
    site.page(path, exchange -> {
      exchange.getResponseHeaders().add("ETag", etag);
      boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      Site.send(exchange, known ? 304 : 200, known ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    });
  }

  private FollowListener.Round lastRound() {
    return rounds.getLast();
  }

  private long asked(String path) {
    return site.asked().stream().filter(path::equals).count();
  }

  @Test
  void whatIsNewIsTakenWhatHasChangedReplacesAndWhatIsKnownIsLeft() throws Exception {
    FeedFollower follower = follower(0, "/feed");
    feed("/feed", item("a", "Rain.") + item("b", "Snow."), "v1");
    assertTrue(follower.runOnce());
    assertEquals(List.of("a", "b"), intake.ids());
    assertTrue(follower.runOnce());
    assertEquals(2, intake.changes(), "the feed has not changed");
    feed("/feed", item("c", "Hail.") + item("a", "Rain.") + item("b", "Snow and ice."), "v2");
    assertTrue(follower.runOnce());
    assertEquals(List.of("a", "b", "c"), intake.ids());
    assertEquals("Snow and ice.", intake.text("b"));
    assertEquals(4, intake.changes());
    assertEquals(List.of(2L, 1L), List.of(lastRound().articles(), lastRound().known()));
  }

  @Test
  void aRestartGoesOnWhereItWas() throws Exception {
    feed("/feed", item("a", "Rain."), "v1");
    follower(0, "/feed").runOnce();
    feed("/feed", item("a", "Rain.") + item("b", "Snow."), "v2");
    follower(0, "/feed").runOnce();
    follower(0, "/feed").runOnce();
    assertEquals(2, intake.changes());
    assertEquals(2, lastRound().known(), "the site said that nothing has changed");
  }

  @Test
  void aRestartDoesNotAskBeforeTheTimeHasCome() throws Exception {
    feed("/feed", item("a", "Rain."), "v1");
    assertEquals(INTERVAL, follower(0, "/feed").askDue());
    time.turn(Duration.ofMinutes(5));
    FeedFollower restarted = follower(0, "/feed");
    assertEquals(Duration.ofMinutes(10), restarted.askDue());
    assertEquals(1, asked("/feed"));
    time.turn(Duration.ofMinutes(10));
    restarted.askDue();
    assertEquals(2, asked("/feed"));
  }

  @Test
  void nothingIsRememberedBeforeItIsDurable() throws Exception {
    feed("/feed", item("a", "Rain."), "v1");
    intake.stop("the disk is full");
    FeedFollower follower = follower(0, "/feed");
    assertFalse(follower.runOnce());
    assertEquals("the disk is full", lastRound().trouble());
    intake.goOn();
    assertTrue(follower(0, "/feed").runOnce());
    assertEquals(List.of("a"), intake.ids());
  }

  @Test
  void whatACrashLeavesBesideTheMemoryDoesNotHarm() throws Exception {
    feed("/feed", item("a", "Rain."), "v1");
    follower(0, "/feed").runOnce();
    Files.writeString(folder.resolve("followed.tmp"), "{\"feeds\":{\"http");
    follower(0, "/feed").runOnce();
    assertEquals(1, intake.changes());
  }

  @Test
  void aMemoryThatIsNoneIsNotWrittenOver() throws Exception {
    Files.writeString(memory(), "shopping: milk, bread");
    IOException told = assertThrows(IOException.class, () -> follower(0, "/feed"));
    assertTrue(String.valueOf(told.getMessage()).contains("remove it, and every feed is read from the beginning"),
        told.getMessage());
    assertEquals("shopping: milk, bread", Files.readString(memory()));
  }

  @Test
  void aFeedThatDatesEveryItemAnewIsNotReadAnew() throws Exception {
    feed("/feed", "{\"id\":\"a\",\"publishedAt\":\"2026-03-01T10:00:00Z\",\"text\":\"Rain.\"}", "v1");
    FeedFollower follower = follower(0, "/feed");
    follower.runOnce();
    feed("/feed", "{\"id\":\"a\",\"publishedAt\":\"2026-03-01T10:15:00Z\",\"text\":\"Rain.\"}", "v2");
    follower.runOnce();
    assertEquals(1, intake.changes());
  }

  @Test
  void thePageBehindASummaryTakesItsPlace() throws Exception {
    feed("/feed", summary("a", "/story"), "v1");
    site.text("/story",
        "{\"id\":\"other\",\"title\":\"Of rain\",\"source\":\"x\",\"text\":\"Rain falls." + LONG + "\"}");
    assertTrue(follower(5, "/feed").runOnce());
    assertEquals(List.of("a"), intake.ids());
    assertEquals("Rain falls." + LONG, intake.text("a"));
    var metadata = intake.article("a").orElseThrow().metadata();
    assertEquals("Of rain", metadata.title().orElse(""));
    assertEquals("Tidal Wire", metadata.source().orElse(""));
    assertFalse(metadata.summaryOnly());
    follower(5, "/feed").runOnce();
    assertEquals(1, asked("/story"));
  }

  @Test
  void withoutPagesASummaryIsTakenAsOne() throws Exception {
    feed("/feed", summary("a", "/story"), "v1");
    follower(0, "/feed").runOnce();
    assertTrue(intake.article("a").orElseThrow().metadata().summaryOnly());
    assertEquals(0, asked("/story"));
  }

  @Test
  void aPageThatHasLessThanTheSummaryIsNotBelieved() throws Exception {
    feed("/feed", summary("a", "/story"), "v1");
    site.text("/story", item("x", "Menu"));
    follower(5, "/feed").runOnce();
    assertEquals("Rain falls.", intake.text("a"));
  }

  @Test
  void aPageThatCannotBeHadIsTriedThreeTimesAndItsSummaryStaysMeanwhile() throws Exception {
    feed("/feed", summary("a", "/story"), "v1");
    site.page("/story", exchange -> Site.send(exchange, 500, new byte[0]));
    for (int i = 0; i < 5; i++) {
      follower(5, "/feed").runOnce();
      assertEquals("Rain falls.", intake.text("a"));
      time.turn(Duration.ofHours(2));
    }
    assertEquals(3, asked("/story"));
  }

  @Test
  void aPageThatIsGoneOrForbiddenIsNotTriedAgain() throws Exception {
    feed("/feed", summary("a", "/gone") + summary("b", "/private/story")
        + "{\"id\":\"c\",\"url\":\"http://elsewhere.example/story\",\"summaryOnly\":true,\"text\":\"Hail.\"}", "v1");
    follower(5, "/feed").runOnce();
    assertEquals(List.of("a", "b", "c"), intake.ids());
    String troubles = String.join("\n", lastRound().troubles());
    assertTrue(troubles.contains("answered 404"), troubles);
    assertTrue(troubles.contains("does not allow /private/story"), troubles);
    assertTrue(troubles.contains("a host that was not named: elsewhere.example"), troubles);
    follower(5, "/feed").runOnce();
    assertEquals(1, asked("/gone"));
    assertEquals(0, asked("/private/story"));
  }

  @Test
  void noMorePagesAreFetchedAtATimeThanWereAllowed() throws Exception {
    var items = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      items.append(summary("a" + i, "/story" + i));
      site.text("/story" + i, item("x", "Rain falls." + LONG));
    }
    feed("/feed", items.toString(), "v1");
    for (int whole : List.of(2, 4, 5)) {
      follower(2, "/feed").runOnce();
      assertEquals(5, intake.ids().size(), "the summaries are there at once");
      assertEquals(whole, intake.ids().stream().filter(id -> intake.text(id).contains(LONG)).count());
      assertEquals(5 - whole, lastRound().waiting());
    }
    follower(2, "/feed").runOnce();
    assertEquals(3 + 5, intake.changes(), "each summary is put in once, and each page");
  }

  @Test
  void aSitemapIsReadFromItsNewestPages() throws Exception {
    site.text("/sitemap.xml", """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>%s</loc><lastmod>2026-01-01</lastmod></url>
          <url><loc>%s</loc><lastmod>2026-02-01</lastmod></url>
        </urlset>
        """.formatted(site.url("/old"), site.url("/new")));
    site.text("/old", item("old", "Rain.")).text("/new", item("new", "Snow."));
    follower(0, "/sitemap.xml").runOnce();
    assertTrue(lastRound().troubles().getFirst().startsWith("2 addresses of pages"), lastRound().toString());
    follower(1, "/sitemap.xml").runOnce();
    assertEquals(List.of("new"), intake.ids());
    var metadata = intake.article("new").orElseThrow().metadata();
    assertEquals("2026-02-01", metadata.published().orElseThrow().iso(),
        "the page does not tell, but the sitemap does");
    follower(1, "/sitemap.xml").runOnce();
    follower(1, "/sitemap.xml").runOnce();
    assertEquals(List.of("new", "old"), intake.ids());
    assertEquals(2, intake.changes());
  }

  @Test
  void aListOfSitemapsLeadsToThem() throws Exception {
    site.text("/sitemaps.xml", """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap><loc>%s</loc></sitemap>
          <sitemap><loc>http://elsewhere.example/sitemap.xml</loc></sitemap>
        </sitemapindex>
        """.formatted(site.url("/sitemap.xml")));
    site.text("/sitemap.xml", """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc></url></urlset>
        """.formatted(site.url("/story")));
    site.text("/story", item("a", "Rain."));
    follower(3, "/sitemaps.xml").runOnce();
    assertEquals(List.of("a"), intake.ids());
    assertTrue(lastRound().troubles().getFirst().contains("not named: elsewhere.example"), lastRound().toString());
  }

  @Test
  void aFeedThatFailsIsAskedLessAndLessAndTheOthersAsBefore() throws Exception {
    feed("/good", item("a", "Rain."), "v1");
    FeedFollower follower = follower(0, "/missing", "/good");
    for (int minute = 0; minute < 180; minute++) {
      follower.askDue();
      time.turn(Duration.ofMinutes(1));
    }
    assertEquals(List.of("a"), intake.ids());
    assertTrue(asked("/missing") >= 4 && asked("/missing") <= 5, "asked " + asked("/missing") + " times");
    assertTrue(asked("/good") >= 11, "asked " + asked("/good") + " times");
    Inflow missing = follower.inflows().getFirst();
    assertEquals("answered 404", missing.trouble().orElse(""));
    assertTrue(missing.next().orElseThrow().isAfter(time.instant()));
  }

  @Test
  void onceAsksWheneverItIsCalledButNotASiteThatWantsToBeLeftAlone() throws Exception {
    site.page("/busy", exchange -> {
      exchange.getResponseHeaders().add("Retry-After", "3600");
      Site.send(exchange, 503, new byte[0]);
    });
    assertFalse(follower(0, "/busy").runOnce());
    assertFalse(follower(0, "/busy").runOnce());
    assertTrue(lastRound().trouble().startsWith("is left alone until"), lastRound().trouble());
    assertEquals(1, asked("/busy"));
    feed("/busy", item("a", "Rain."), "v1");
    time.turn(Duration.ofHours(1));
    assertTrue(follower(0, "/busy").runOnce());
  }

  @Test
  void whatAFeedDroppedLongAgoIsForgotten() throws Exception {
    feed("/feed", item("a", "Rain."), "v1");
    follower(0, "/feed").runOnce();
    feed("/feed", item("b", "Snow."), "v2");
    time.turn(Duration.ofDays(61));
    follower(0, "/feed").runOnce();
    String remembered = Files.readString(memory());
    assertTrue(remembered.contains("\"b\"") && !remembered.contains("\"a\""), remembered);
  }

  @Test
  void whatAFeedCannotTellOfItselfIsToldWithoutEndingIt() throws Exception {
    feed("/feed", item("a", "Rain.") + "{\"id\":\"b\"}\n" + item("c", "UNFIT") + item("d", "Snow."), "v1");
    follower(0, "/feed").runOnce();
    assertEquals(List.of("a", "d"), intake.ids());
    assertEquals(2, lastRound().troubles().size(), lastRound().toString());
  }

  @Test
  void aPageInThePlaceOfAFeedIsToldAndABrokenFeedToo() throws Exception {
    site.text("/moved", "<!DOCTYPE html><html><body><p>Moved.</p></body></html>");
    site.text("/broken", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><title>Rain");
    FeedFollower follower = follower(0, "/moved", "/broken");
    assertFalse(follower.runOnce());
    for (Inflow feed : follower.inflows()) assertTrue(feed.trouble().isPresent(), feed.toString());
    assertEquals(0, intake.changes());
  }

  @Test
  void aNameForPeopleTellsNoSecretOfTheAddress() throws Exception {
    feed("/feed?token=secret", item("a", "Rain."), "v1");
    FeedFollower follower = follower(0, "/feed?token=secret");
    follower.runOnce();
    assertEquals("127.0.0.1/feed", follower.inflows().getFirst().name());
    assertEquals(1, follower.inflows().getFirst().articles());
  }
}
