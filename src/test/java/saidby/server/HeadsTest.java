package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/// What pages tell search engines, and sites that show cards for links.
class HeadsTest extends ServedStories {
  private static final String HOSTILE = "/quotes/" + Client.encoded(Stories.HOSTILE_ID + "#1");

  @Test
  void aQuoteIsToldInTheWordsOfSchemaOrg() throws Exception {
    JsonNode data = linked("/quotes/harbour-1-q1?utm_source=mail");
    assertEquals("https://schema.org", data.get("@context").asString());
    assertEquals("Quotation", data.get("@type").asString());
    assertEquals(base() + "/quotes/harbour-1-q1", data.get("@id").asString());
    assertEquals("A ceasefire is near, … but nobody should cheer yet.", data.get("text").asString());
    assertEquals("Ana Ilić", data.at("/spokenByCharacter/name").asString());
    assertEquals("Third day of talks", data.at("/isPartOf/headline").asString());
    assertEquals("2026-03-02T08:30:00Z", data.at("/isPartOf/datePublished").asString());
  }

  @Test
  void anArticleIsToldInTheWordsOfSchemaOrg() throws Exception {
    JsonNode data = linked("/articles/harbour-1?q=ceasefire");
    assertEquals("NewsArticle", data.get("@type").asString());
    assertEquals(base() + "/articles/harbour-1", data.get("mainEntityOfPage").asString());
    assertEquals("Harbour Wire", data.at("/publisher/name").asString());
  }

  @Test
  void whoeverIsNotKnownOrNotNamedIsNotNamedToMachines() throws Exception {
    assertFalse(linked("/quotes/harbour-1-q3").has("spokenByCharacter"));
    JsonNode official = linked("/quotes/harbour-1-q2").get("spokenByCharacter");
    assertEquals("a senior official", official.get("description").asString());
    assertFalse(official.has("name"));
  }

  @Test
  void aCardTellsTheWordsAndTheOnlyAddress() throws Exception {
    Document page = page("/quotes/harbour-1-q1?utm_source=mail");
    assertEquals(base() + "/quotes/harbour-1-q1", page.expectFirst("link[rel=canonical]").attr("href"));
    assertEquals(base() + "/quotes/harbour-1-q1", meta(page, "og:url"));
    assertEquals("Quote by Ana Ilić", meta(page, "og:title"));
    assertEquals("“A ceasefire is near, … but nobody should cheer yet.”", meta(page, "og:description"));
    assertEquals("2026-03-02T08:30:00Z", meta(page, "article:published_time"));
    assertEquals(base() + "/speakers/ana-ilic",
        page("/speakers/ana-ilic?offset=0").expectFirst("link[rel=canonical]").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quotes/", "/articles/"})
  void aHostileStoryEndsNoScriptAndAddsNoElement(String kind) throws Exception {
    String path = kind.equals("/quotes/") ? HOSTILE : kind + Client.encoded(Stories.HOSTILE_ID);
    Document page = page(path);
    assertEquals(1, page.select("script[type=application/ld+json]").size());
    assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size());
    assertEquals(0, page.select("img, [onclick], [onerror], a[href^=javascript]").size());
    String data = page.expectFirst("script[type=application/ld+json]").data();
    assertFalse(data.contains("<") || data.contains(">") || data.contains("javascript:"), data);
    JsonNode parsed = Client.parsed(data);
    if (kind.equals("/quotes/")) assertEquals(Stories.HOSTILE_WORDS, parsed.get("text").asString());
    else assertEquals("<h1 onclick=x>\"Title\"</h1>", parsed.get("headline").asString());
    for (var meta : page.select("meta[property]")) assertFalse(meta.attr("content").isEmpty());
  }

  @Test
  void policyAllowsNoScriptInThePage() throws Exception {
    String policy = client.get(HOSTILE).headers().firstValue("Content-Security-Policy").orElseThrow();
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(policy.contains("script-src 'self'"), policy);
  }

  @Test
  void aPageNamesWhereItsCardIsTold() throws Exception {
    for (var link : page("/quotes/harbour-1-q1").select("link[rel=alternate][type$=oembed]")) {
      assertTrue(link.attr("href").startsWith(base() + "/oembed?"), link.attr("href"));
      HttpResponse<String> card = client.get(link.attr("href").substring(base().length()));
      assertEquals(200, card.statusCode());
      assertTrue(card.body().contains("A ceasefire is near"), card.body());
    }
    assertEquals(2, page("/quotes/harbour-1-q1").select("link[type$=oembed]").size());
  }

  @Test
  void oembedTellsWhatItsSpecificationWants() throws Exception {
    JsonNode card = card(base() + "/quotes/harbour-1-q1?utm_source=mail#x", "&maxwidth=320");
    assertEquals("1.0", card.get("version").asString());
    assertEquals("rich", card.get("type").asString());
    assertEquals(320, card.get("width").asInt());
    assertTrue(card.get("height").isInt());
    var html = Jsoup.parseBodyFragment(card.get("html").asString());
    assertEquals(base() + "/quotes/harbour-1-q1", html.expectFirst("blockquote").attr("cite"));
    assertEquals(List.of("https://harbour.example/1", base() + "/quotes/harbour-1-q1"),
        html.select("a").eachAttr("href"));
    HttpResponse<String> xml = client
        .get("/oembed?format=xml&url=" + Client.encoded(base() + "/quotes/harbour-1-q1"));
    assertTrue(xml.headers().firstValue("Content-Type").orElseThrow().startsWith("text/xml"));
    var document = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.body())));
    assertEquals("oembed", document.getDocumentElement().getTagName());
    assertEquals(card.get("title").asString(),
        document.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aHostileQuoteIsHarmlessOnOtherSites() throws Exception {
    JsonNode card = card(base() + HOSTILE, "");
    var html = Jsoup.parseBodyFragment(card.get("html").asString());
    assertEquals(0, html.select("script, img, h1, b, i, a[href^=javascript]").size());
    assertEquals("“" + Stories.HOSTILE_WORDS + "”", html.expectFirst("blockquote").text());
  }

  @Test
  void onlyPagesOfOwnQuotesHaveCards() throws Exception {
    for (String url : List.of("https://evil.example/quotes/harbour-1-q1", base() + "/articles/harbour-1",
        base() + "/quotes/none", base() + "/quotes/", base() + ".evil.example/quotes/harbour-1-q1",
        "javascript:alert(1)",
        base() + "/quotes/%zz", base() + "/quotes/..%2Farticles"))
      assertEquals(404, client.get("/oembed?url=" + Client.encoded(url)).statusCode(), url);
    assertEquals(400, client.get("/oembed").statusCode());
    HttpResponse<String> wrong = client
        .get("/oembed?format=yaml&url=" + Client.encoded(base() + "/quotes/harbour-1-q1"));
    assertEquals(501, wrong.statusCode());
    assertEquals("application/problem+json", wrong.headers().firstValue("Content-Type").orElseThrow());
  }

  private static JsonNode card(String url, String more) throws Exception {
    return client.json("/oembed?url=" + Client.encoded(url) + more);
  }

  private static JsonNode linked(String path) throws Exception {
    return Client.parsed(page(path).expectFirst("script[type=application/ld+json]").data());
  }

  private static String meta(Document page, String property) {
    return page.expectFirst("meta[property=" + property + "]").attr("content");
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static String base() {
    return "http://localhost:" + server.port();
  }
}
