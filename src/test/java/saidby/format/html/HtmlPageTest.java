package saidby.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import saidby.format.ReadItem;
import saidby.format.WebAnswer;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Published;

class HtmlPageTest {
  private static final String STORY = """
      <p>The dam at Orrin will be opened on Friday, the water board said on Tuesday after three weeks of rain.</p>
      <p>“We have no choice,” said Ada Lindqvist, who heads the board. “The lake has never been this high.”</p>
      <blockquote><p>Nobody below the dam should sleep on the ground floor this week.</p></blockquote>
      <p>Farmers in the valley had asked for two more days, because their sheep still graze in the meadows.</p>
      <ul><li>The first gate opens at six in the morning, and the others follow at noon.</li></ul>
      """;
  private static final List<String> LINES = List.of(
      "The dam at Orrin will be opened on Friday, the water board said on Tuesday after three weeks of rain.",
      "“We have no choice,” said Ada Lindqvist, who heads the board. “The lake has never been this high.”",
      "Nobody below the dam should sleep on the ground floor this week.",
      "Farmers in the valley had asked for two more days, because their sheep still graze in the meadows.",
      "The first gate opens at six in the morning, and the others follow at noon.");

  private static List<ReadItem> items(String url, Optional<String> charset, byte[] html) {
    List<ReadItem> items = new ArrayList<>();
    new WebAnswer(url, charset, () -> new ByteArrayInputStream(html)).read(items::add);
    return items;
  }

  private static Article article(String html) {
    List<ReadItem> items = items("https://courier.example/news/dam", Optional.empty(),
        html.getBytes(StandardCharsets.UTF_8));
    assertTrue(items.size() == 1 && items.getFirst() instanceof ReadItem.Read, items::toString);
    return ((ReadItem.Read) items.getFirst()).article();
  }

  private static String skipped(String html) {
    List<ReadItem> items = items("https://courier.example/", Optional.empty(), html.getBytes(StandardCharsets.UTF_8));
    assertTrue(items.size() == 1 && items.getFirst() instanceof ReadItem.Skipped, items::toString);
    return ((ReadItem.Skipped) items.getFirst()).reason();
  }

  @Test
  void theStoryIsReadWithoutWhatStandsAroundIt() {
    Article article = article(
        """
            <!DOCTYPE html><html lang="en-GB"><head><title>Orrin dam opens on Friday | Courier</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <div class="cookie-banner"><p>We use cookies to make this site better for you, as all the others do as well.</p></div>
            <article><h1>Orrin dam opens on Friday</h1>
            <div class="byline">By <a rel="author" href="/people/1">Tomas Berg</a></div>
            <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
            <figure><img src="a.jpg"><figcaption>The dam last week. Photo: Lena Holm</figcaption></figure>
            %s
            <p>Read also: <a href="/b">The bridge that nobody wanted</a></p>
            <p>Subscribe to our newsletter and get the news in the morning.</p>
            <section class="related-stories"><h2>Related</h2><p><a href="/c">Sheep of the valley: a portrait of hard lives</a></p></section>
            </article>
            <div id="comments"><p>I have lived below that dam for forty years and never saw anything like it, believe me.</p></div>
            <footer><p>© 2026 Courier. All rights reserved.</p></footer></body></html>"""
            .formatted(STORY));
    assertEquals(LINES, article.text().lines().toList());
    assertEquals(Optional.of("Orrin dam opens on Friday"), article.metadata().title());
    assertEquals(Optional.of("Tomas Berg"), article.metadata().byline());
    assertEquals(Optional.of("en"), article.metadata().language());
    assertEquals(Optional.of("courier.example"), article.metadata().source());
    assertEquals(Optional.of("https://courier.example/news/dam"), article.metadata().url());
  }

  @Test
  void linkedDataComesBeforeEverythingElse() {
    Metadata metadata = article("""
        <html><head><meta property="og:site_name" content="The Courier"><meta name="author" content="Webmaster">
        <link rel="canonical" href="/news/2026/dam-opens">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
          {"@type":"NewsArticle","headline":"Orrin dam opens on Friday","datePublished":"2026-02-03T08:30:00+01:00",
           "author":[{"@id":"#tomas"},{"@type":"Person","name":"Mia Roos"}],"articleSection":"Valley",
           "keywords":["dam","rain"],"inLanguage":"en",},
          {"@type":"Person","@id":"#tomas","name":"Tomas Berg"}]}</script></head><body><main>%s</main></body></html>"""
        .formatted(STORY)).metadata();
    assertEquals(Optional.of("Orrin dam opens on Friday"), metadata.title());
    assertEquals(Optional.of("Tomas Berg, Mia Roos"), metadata.byline());
    assertEquals(Optional.of("2026-02-03T07:30:00Z"), metadata.published().map(Published::iso));
    assertEquals(Optional.of("The Courier"), metadata.source());
    assertEquals(Optional.of("https://courier.example/news/2026/dam-opens"), metadata.url());
    assertEquals(Optional.of("Valley"), metadata.section());
    assertEquals(List.of("dam", "rain"), metadata.keywords());
  }

  @Test
  void theDateIsFoundWhereverThePageHasIt() {
    for (String page : List.of("<head><meta property='article:published_time' content='2026-02-03'></head>",
        "<article><time datetime='2026-02-03'>yesterday</time></article>",
        "<body class='right-sidebar'><h1>Orrin dam opens</h1><p>February 3, 2026</p>",
        "<h1>Orrin dam opens</h1><div>Publié le 3 février 2026</div>",
        "<head><link rel='canonical' href='https://courier.example/2026/02/03/dam'></head>"))
      assertEquals(Optional.of("2026-02-03"),
          article("<html>" + page + STORY).metadata().published().map(Published::iso),
          page);
  }

  @Test
  void theDateIsFoundUnderASmallHeadlineAndInPrograms() {
    for (String page : List.of(
        "<title>Orrin dam opens on Friday</title><h1><a href='/'>Courier</a></h1><p>Sunny, 2 March 2026</p>"
            + "<ul>" + "<li>x</li>".repeat(80) + "</ul><h2>Orrin dam opens on Friday</h2><p>February 3, 2026</p>",
        "<script>var page = {\"publishedDate\": \"2026-02-03\"}</script>"))
      assertEquals(Optional.of("2026-02-03"),
          article("<html>" + page + STORY).metadata().published().map(Published::iso),
          page);
  }

  @Test
  void theNameOfTheSiteIsNoHeadline() {
    String logo = "<h1><a href='/'><span>News of the valley - and more</span></a></h1>";
    for (String page : List.of("<title>Orrin dam opens - News of the valley - and more</title>" + logo,
        "<title>News of the valley\n | Orrin dam opens</title>" + logo + "<h2>Orrin dam opens</h2>",
        "<title>Orrin dam opens – The Courier</title><meta property='og:site_name' content='the courier'>",
        "<title>Orrin dam opens » Courier</title>"))
      assertEquals(Optional.of("Orrin dam opens"), article("<html>" + page + STORY).metadata().title(), page);
  }

  @Test
  void aBylineThatReadersSeeWinsOverWhoEnteredTheStory() {
    String told = """
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Desk North"}}</script>""";
    String byline = "<h1>Orrin dam opens</h1><p>By <a rel=author href=/a>Ada Lindqvist</a> and "
        + "<a rel=author href=/b>Tomas Berg</a></p>";
    assertEquals(Optional.of("Ada Lindqvist, Tomas Berg"),
        article("<html>" + told + byline + STORY).metadata().byline());
    assertEquals(Optional.of("Desk North"), article("<html>" + told + STORY).metadata().byline());
    assertEquals(Optional.of("Desk North"),
        article("<html>" + told + byline + "<p>Desk North</p>" + STORY).metadata().byline());
  }

  @Test
  void bylinesAreReadWithoutTheWordsAndButtonsAroundThem() {
    for (String byline : List.of("<a rel=author>View all posts by Tomas Berg</a>",
        "<div class=byline>Tomas Berg facebook twitter</div>", "<div class=byline>By Tomas Berg -</div>",
        "<div class=head__author-link>Tomas Berg</div>", "<div class=story data-author='Tomas Berg'></div>"))
      assertEquals(Optional.of("Tomas Berg"), article("<html>" + byline + STORY).metadata().byline(), byline);
  }

  @Test
  void postingsAreStories() {
    Article article = article(
        """
            <html><script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"The Orrin dam opens on Friday",
            "author":{"@type":"Person","name":"Otter"},"datePublished":"2026-02-03"}</script>
            <h1><span>Notes</span> The Orrin dam opens on Friday</h1><div class="name">Otter</div>"""
            + STORY);
    assertEquals(Optional.of("The Orrin dam opens on Friday"), article.metadata().title());
    assertEquals(Optional.of("Otter"), article.metadata().byline());
    assertEquals(Optional.of("2026-02-03"), article.metadata().published().map(Published::iso));
  }

  @Test
  void aStoryThatTheLibraryFindsAtItsSecondLookOnlyIsRead() {
    Article article = article("<html><body><div class='sidebar-main community'>" + STORY + "</div></body></html>");
    assertEquals(LINES, article.text().lines().toList());
  }

  @Test
  void theBodyInLinkedDataIsTakenWhereThePageHoldsLess() {
    String body = String.join("\\n\\n", LINES).replace("\"", "\\\"");
    Article article = article(
        """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam","articleBody":"%s"}</script>
            </head><body><article><p>The dam at Orrin will be opened on Friday, the water board said.</p></article></body></html>"""
            .formatted(body));
    assertEquals(LINES, article.text().lines().toList());
  }

  @Test
  void entitiesSoftHyphensAndZeroWidthCharactersAreCleaned() {
    Article article = article(
        "<article><p>“Co&shy;operate,” said Zo&euml; Berg&nbsp;&mdash; twice&#8203;, &amp; the rain"
            + " did not stop all day long in the valley.</p></article>");
    assertEquals("“Cooperate,” said Zoë Berg — twice, & the rain did not stop all day long in the valley.",
        article.text());
  }

  @Test
  void encodingsAreTakenFromTheServerTheBytesOrThePage() {
    String html = "<html><head><meta charset=\"%s\"></head><body><article>" + STORY
        + "<p>Přehrada se otevře v pátek ráno,"
        + " řekla rada a dodala, že žádná jiná možnost nezbývá.</p></article></body></html>";
    Charset latin2 = Charset.forName("ISO-8859-2");
    for (List<ReadItem> items : List.of(
        items("https://a.example/b", Optional.empty(),
            html.formatted("iso-8859-2").replaceAll("[“”]", "\"").getBytes(latin2)),
        items("https://a.example/b", Optional.of("ISO-8859-2"),
            html.formatted("utf-8").replaceAll("[“”]", "\"").getBytes(latin2)),
        items("https://a.example/b", Optional.of("iso-8859-1"), html.formatted("x").getBytes(StandardCharsets.UTF_8)),
        items("https://a.example/b", Optional.empty(), ("\uFEFF" + html).getBytes(StandardCharsets.UTF_16LE))))
      assertTrue(((ReadItem.Read) items.getFirst()).article().text().contains("Přehrada se otevře v pátek ráno"),
          items::toString);
  }

  @Test
  void pagesWithoutAStoryAreSkippedWithAReason() {
    String links = "<li><a href='/x'>A headline of a story that is told on another page of this site</a></li>"
        .repeat(40);
    assertEquals("no article on this page: no running text",
        skipped("<html><body><ul>%s</ul></body></html>".formatted(links)));
    assertEquals("no article on this page: no running text",
        skipped("<html><body><h1>404</h1>Not here.</body></html>"));
    assertEquals("no article on this page: it says that it is a list", skipped("""
        <html><head><script type="application/ld+json">{"@type":"CollectionPage"}</script></head><body>
        <main>%s</main></body></html>""".formatted(STORY)));
  }

  @Test
  void deepAndBrokenPagesDoNoHarm() {
    String deep = "<div>".repeat(60_000) + STORY;
    String wide = "<p class='x'><a href=b>".repeat(30_000) + STORY;
    String json = "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script><article>" + STORY
        + "</article>";
    String title = "<title>" + "a - ".repeat(300_000) + "</title><article>" + STORY + "</article>";
    for (String html : List.of(deep, wide, json, title, "<html><![CDATA[", "<html <body <p",
        "<!-- " + "x".repeat(100_000)))
      Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10),
          () -> assertEquals(1, items("https://a.example/b", Optional.empty(),
              ("<html>" + html).getBytes(StandardCharsets.UTF_8)).size()));
  }
}
