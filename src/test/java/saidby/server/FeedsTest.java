package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/// The newest hits of any search, as the specifications of feeds want them.
class FeedsTest extends ServedStories {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void atomHasWhatRfc4287Requires() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/feed.atom?q=ceasefire");
    assertEquals("application/atom+xml; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    Element feed = xml(answer.body()).getDocumentElement();
    assertEquals(ATOM, feed.getNamespaceURI());
    assertEquals("feed", feed.getLocalName());
    for (String once : List.of("id", "title", "updated")) assertFalse(child(feed, once).isEmpty(), once);
    assertEquals("2026-03-02T08:30:00Z", child(feed, "updated"));
    assertEquals(base() + "/api/v1/feed.atom?q=ceasefire", link(feed, "self"));
    assertEquals(base() + "/?q=ceasefire&sort=newest", link(feed, "alternate"));
    List<Element> entries = elements(feed, "entry");
    assertEquals(3, entries.size());
    var ids = new HashSet<String>();
    for (Element entry : entries) {
      assertTrue(URI.create(child(entry, "id")).isAbsolute());
      ids.add(child(entry, "id"));
      assertFalse(child(entry, "title").isEmpty());
      Instant.parse(child(entry, "updated"));
      assertFalse(elements(entry, "author").isEmpty());
      assertEquals("html", elements(entry, "content").getFirst().getAttribute("type"));
    }
    assertEquals(3, ids.size());
  }

  @Test
  void rssHasWhatItsSpecificationRequires() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/feed.rss?q=ceasefire");
    assertEquals("application/rss+xml; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    Element rss = xml(answer.body()).getDocumentElement();
    assertEquals("2.0", rss.getAttribute("version"));
    Element channel = elements(rss, "channel").getFirst();
    for (String required : List.of("title", "link", "description"))
      assertFalse(child(channel, required).isEmpty(), required);
    Element self = (Element) channel.getElementsByTagNameNS(ATOM, "link").item(0);
    assertEquals(base() + "/api/v1/feed.rss?q=ceasefire", self.getAttribute("href"));
    assertEquals(3, elements(channel, "item").size());
    for (Element item : elements(channel, "item")) {
      assertEquals(child(item, "link"), child(item, "guid"));
      ZonedDateTime.parse(child(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
    }
    assertEquals("Mon, 02 Mar 2026 08:30:00 GMT", child(channel, "lastBuildDate"));
  }

  @Test
  void jsonFeedHasWhatItsSpecificationRequires() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/feed.json?q=ceasefire");
    assertEquals("application/feed+json; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode feed = Client.json(answer);
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asString());
    assertEquals(base() + "/api/v1/feed.json?q=ceasefire", feed.get("feed_url").asString());
    assertEquals(3, feed.get("items").size());
    JsonNode first = feed.get("items").get(0);
    assertEquals(base() + "/quotes/harbour-1-q1", first.get("id").asString());
    assertEquals("“A ceasefire is near, … but nobody should cheer yet.”", first.get("content_text").asString());
    assertEquals("Ana Ilić", first.at("/authors/0/name").asString());
    assertEquals("https://harbour.example/1", first.get("external_url").asString());
    Instant.parse(first.get("date_published").asString());
  }

  @Test
  void theNewestComeFirstAndWhatHasNoDateNotAtAll() throws Exception {
    List<String> dates = new ArrayList<>();
    client.json("/api/v1/feed.json").get("items").forEach(item -> dates.add(item.get("date_published").asString()));
    assertEquals(4, dates.size());
    assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    Element feed = xml(client.get("/api/v1/feed.atom?q=nothinglikethis").body()).getDocumentElement();
    assertEquals(0, elements(feed, "entry").size());
    assertEquals("1970-01-01T00:00:00Z", child(feed, "updated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom", "rss", "json"})
  void whoHasItAlreadyIsToldSo(String format) throws Exception {
    String path = "/api/v1/feed." + format + "?q=ceasefire";
    HttpResponse<String> first = client.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String modified = first.headers().firstValue("Last-Modified").orElseThrow();
    HttpResponse<String> again = client.get(path, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
    assertEquals(304, client.get(path, "If-Modified-Since", modified).statusCode());
    assertEquals(200, client.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", modified).statusCode());
    assertEquals(200, client.get(path, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT").statusCode());
    assertEquals(200, client.get(path, "If-Modified-Since", "yesterday").statusCode());
  }

  @Test
  void aHostileStoryBreaksNoFeed() throws Exception {
    var dated = Stories.all().stream().map(Stories::dated).toList();
    try (var other = SaidbyServer.start(Served.ANY_PORT, new ListedIndex(dated).ports())) {
      var hostile = new Client(other.port());
      Element feed = xml(hostile.get("/api/v1/feed.atom?q=pwned").body()).getDocumentElement();
      Element entry = elements(feed, "entry").getFirst();
      var html = Jsoup.parseBodyFragment(child(entry, "content"));
      assertTrue(html.select("script, img, h1, b").isEmpty(), html.html());
      assertEquals("“" + Stories.HOSTILE_WORDS + "”", html.expectFirst("blockquote").text());
      assertTrue(html.select("a").isEmpty(), "a javascript: address is not linked");
      xml(hostile.get("/api/v1/feed.rss?q=pwned").body());
      assertFalse(hostile.json("/api/v1/feed.json?q=pwned").get("items").get(0).has("external_url"));
    }
  }

  @Test
  void aDoubtfulSpeakerIsSaidToBeSoWhereverTheNameGoes() throws Exception {
    var doubtful = Stories.all().stream().map(Stories::doubtful).toList();
    try (var other = SaidbyServer.start(Served.ANY_PORT,
        new ListedIndex(doubtful).ports())) {
      var asking = new Client(other.port());
      JsonNode item = asking.json("/api/v1/feed.json?q=cheer").get("items").get(0);
      assertEquals("Ana Ilić (doubtful)", item.at("/authors/0/name").asString());
      assertTrue(item.get("title").asString().startsWith("Ana Ilić (doubtful): "), item.get("title").asString());
      assertTrue(item.get("content_html").asString().contains("(attribution doubtful)"));
      String page = "http%3A%2F%2Flocalhost%3A" + other.port() + "%2Fquotes%2Fharbour-1-q1";
      assertEquals("Ana Ilić (doubtful)", asking.json("/oembed?url=" + page).get("author_name").asString());
      assertTrue(asking.get("/api/v1/quotes/harbour-1-q1/citation").body().contains("(attribution doubtful)"));
      assertFalse(asking.get("/quotes/harbour-1-q1").body().contains("spokenByCharacter"));
    }
  }

  @Test
  void thePageOfASearchNamesItsFeeds() throws Exception {
    var page = Jsoup.parse(client.get("/?q=ceasefire&country=UA").body());
    var links = page.select("head link[rel=alternate]");
    assertEquals(List.of("application/atom+xml", "application/rss+xml", "application/feed+json"),
        links.eachAttr("type"));
    for (String href : links.eachAttr("href")) assertEquals(200, client.get(href).statusCode(), href);
    for (String href : page.select("a[download]").eachAttr("href"))
      assertEquals(200, client.get(href).statusCode(), href);
    assertEquals(2, page.select("a[download]").size());
  }

  @Test
  void theHostThatARequestNamesIsInNoAddress() throws Exception {
    String answer = client.raw(
        "GET /api/v1/feed.atom HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");
    assertTrue(answer.contains(base()), answer);
    assertFalse(answer.contains("evil.example"), answer);
  }

  @Test
  void thePublicAddressIsTheOperatorsChoice() throws Exception {
    var config = new ServerConfig(ServerConfig.LOOPBACK, 0, ZoneOffset.UTC, 0,
        Optional.of("https://quotes.example.org/"));
    try (var other = SaidbyServer.start(config, Stories.index().ports())) {
      Element feed = xml(new Client(other.port()).get("/api/v1/feed.atom").body()).getDocumentElement();
      assertEquals("https://quotes.example.org/api/v1/feed.atom", child(feed, "id"));
    }
  }

  private static String base() {
    return "http://localhost:" + server.port();
  }

  private static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList children = parent.getChildNodes();
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < children.getLength(); i++)
      if (children.item(i) instanceof Element element && element.getNodeName().equals(name)) found.add(element);
    return found;
  }

  private static String child(Element parent, String name) {
    List<Element> children = elements(parent, name);
    assertEquals(1, children.size(), name);
    return children.getFirst().getTextContent();
  }

  private static String link(Element parent, String relation) {
    return elements(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }
}
