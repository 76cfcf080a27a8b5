package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.model.AnnotatedArticle;
import saidby.rights.SourceRights;
import saidby.rights.UnderRights;
import saidby.server.gate.Ports;
import tools.jackson.databind.JsonNode;

/// However a text is asked for, no more of it comes out than its source allows.
class RightsTest {
  private static final String FILE = """
      {"source":"Harbour Wire","text":24,"licence":"© Harbour Wire <b>","link":"https://harbour.example/terms"}
      {"source":"*","text":"headline","licence":"Headlines only"}
      """;
  /// What no answer may hold: the first lies behind 24 characters, the others are of sources without a text.
  private static final List<String> SECRETS = List.of("cheer yet", "without taking questions", "fleuve est", "pwned");

  @TempDir
  static Path folder = Path.of("");
  private static ServedIndex served;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    SourceRights rights = SourceRights.read(Files.writeString(folder.resolve("rights.jsonl"), FILE));
    List<AnnotatedArticle> articles = Stories.all().stream().map(Stories::dated).toList();
    served = ServedIndex.of(folder.resolve("index"), articles, index -> Ports.of(UnderRights.of(rights, index)));
    client = served.client;
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?context=all", "/api/v1/search?what=paragraphs&context=all",
      "/api/v1/search?what=articles&context=all&q=ceasefire", "/api/v1/quotes/harbour-1-q1", "/api/v1/quotes/rive-7-q1",
      "/api/v1/articles/harbour-1", "/api/v1/articles/rive-7", "/api/v1/articles/harbour-1?q=ceasefire",
      "/api/v1/export.csv?context=all", "/api/v1/export.ndjson?what=paragraphs&context=all",
      "/api/v1/export.ndjson?what=articles", "/api/v1/feed.atom?context=all", "/api/v1/feed.rss", "/api/v1/feed.json",
      "/api/v1/feed.json?what=articles", "/api/v1/quotes/harbour-1-q1/citation",
      "/api/v1/quotes/harbour-1-q1/citation?style=bibtex", "/api/v1/quotes/rive-7-q1/citation?style=csl", "/",
      "/?what=paragraphs", "/?what=articles", "/quotes/harbour-1-q1", "/quotes/rive-7-q1", "/articles/harbour-1",
      "/articles/harbour-1?q=ceasefire", "/articles/rive-7", "/speakers/ana-ilic", "/help/embed", "/help/example",
      "/compare?a=ceasefire&b=fleuve"})
  void noAnswerHoldsMoreThanTheSourceAllows(String path) throws Exception {
    var answer = client.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    for (String secret : SECRETS) assertFalse(answer.body().contains(secret), secret + " in " + answer.body());
  }

  @Test
  void severalSearchesAtOnceTellNoMoreEither() throws Exception {
    var answer = client.post("/api/v1/searches", "application/json",
        "{\"searches\":[{\"context\":\"all\"},{\"what\":\"paragraphs\"},{\"what\":\"articles\"}]}");
    assertEquals(200, answer.statusCode());
    for (String secret : SECRETS) assertFalse(answer.body().contains(secret), secret + " in " + answer.body());
  }

  @Test
  void aCardForAnotherSiteHoldsNoMoreEither() throws Exception {
    for (String id : List.of("harbour-1-q1", "rive-7-q1"))
      for (String format : List.of("json", "xml")) {
        String url = Client.encoded("http://localhost:" + served.server.port() + "/quotes/" + id);
        var card = client.get("/oembed?format=" + format + "&url=" + url);
        assertEquals(200, card.statusCode(), card.body());
        for (String secret : SECRETS) assertFalse(card.body().contains(secret), secret + " in " + card.body());
      }
  }

  @Test
  void theCutIsMarkedAndTheLicenceTold() throws Exception {
    JsonNode quote = client.json("/api/v1/quotes/harbour-1-q1");
    assertEquals("A ceasefire is near,", quote.get("text").asString());
    assertEquals("“A ceasefire is near,” Ana", quote.at("/passage/text").asString().strip() + " Ana");
    assertTrue(quote.at("/article/rights/cut").asBoolean());
    assertEquals(24, quote.at("/article/rights/text").asInt());
    assertEquals("© Harbour Wire <b>", quote.at("/article/rights/licence").asString());
    assertEquals("headline", client.json("/api/v1/articles/rive-7").at("/rights/text").asString());
    assertEquals("Le fleuve", client.json("/api/v1/articles/rive-7").get("title").asString());
    var page = Jsoup.parse(client.get("/quotes/harbour-1-q1").body());
    assertEquals("Cut: the source lets us show 24 characters.", page.expectFirst("span.terms").text());
    assertEquals("https://harbour.example/terms", page.expectFirst("a.terms").attr("href"));
    assertEquals("© Harbour Wire <b>", page.expectFirst("a.terms").text());
    assertTrue(client.get("/api/v1/feed.atom").body().contains("<rights>Headlines only</rights>"));
  }

  @Test
  void offsetsHoldInWhatIsShown() throws Exception {
    JsonNode article = client.json("/api/v1/articles/harbour-1?q=ceasefire");
    String text = article.get("text").asString();
    for (JsonNode found : article.get("found"))
      assertEquals("ceasefire", text.substring(found.get("start").asInt(), found.get("end").asInt()));
    JsonNode hits = client.json("/api/v1/search?q=ceasefire").get("hits");
    for (JsonNode hit : hits) {
      String passage = hit.at("/passage/text").asString();
      for (JsonNode mark : hit.at("/passage/highlights"))
        assertEquals("ceasefire", passage.substring(mark.get(0).asInt(), mark.get(1).asInt()));
      for (JsonNode part : hit.at("/passage/quote"))
        assertTrue(hit.get("text").asString().contains(passage.substring(part.get(0).asInt(), part.get(1).asInt())));
    }
  }

  @Test
  void whatIsFoundAndCountedStaysWhole() throws Exception {
    assertEquals(1, client.json("/api/v1/search?q=cheer").get("total").asInt());
    assertEquals(5, client.json("/api/v1/search").get("total").asInt());
  }
}
