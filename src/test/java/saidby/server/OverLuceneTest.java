package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The server over the real index.
class OverLuceneTest {
  /// What a careless or hostile hand may put into an address.
  private static final String[] PARTS = {"q=", "&", "=", "%", "%2", "%00", "%FF", "%C3%A9", "%E2%98%83", "+", "\"", "(",
      ")",
      "-", "*", "?", "~", "~2", "OR", "AND", "NOT", "by:", "after:", "country:", "size=", "offset=", "1",
      "999999999999",
      "&sort=", "newest", "&cursor=", "AAAA", "&what=", "articles", "&facets=", "speaker,", "&from=", "2026-01-01",
      "&to=", "ceasefire",
      "<script>", "'", "\\", "[", "]", "{", "|", "^", "\u00e9", "\u00ff", "&speaker=", "ana-ilic", "&form=", "direct"};

  @TempDir
  static Path folder = Path.of("");
  private static ServedIndex served;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    served = ServedIndex.of(folder, Stories.all());
    client = served.client;
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"unbalanced", "AND OR", "***", "*", "?", "(((", ")", "-", "-a", "\\", "a:b:c", "[1 TO",
      "[* TO *]", "\"\"", "~", "a~9", "^2", "“curly", "☃ \uD83D\uDE00", "' OR 1=1 --", "by:", "by:\"\"", "country:?",
      "after:soon", "NOT", "NOT NOT a", "title:*", "\"a b\"~99999", "a* b* c* d*", "/re/", "\t", "\u200B", "ﬁne"})
  void everyTypedTextIsAnsweredEverywhere(String typed) throws Exception {
    for (String what : new String[]{"quotes", "paragraphs", "articles"}) {
      String query = "?q=" + Client.encoded(typed) + "&what=" + what;
      assertEquals(200, client.get("/api/v1/search" + query).statusCode(), typed);
      assertEquals(200, client.get("/" + query).statusCode(), typed);
    }
    assertEquals(200, client.get("/api/v1/suggest?q=" + Client.encoded(typed)).statusCode(), typed);
  }

  @Test
  void countsOfFormsAddUpToTheTotal() throws Exception {
    JsonNode answer = client.json("/api/v1/search?facets=form,source,speaker&size=1");
    assertEquals(5, answer.get("total").asInt());
    for (String facet : new String[]{"form", "source", "speaker"}) {
      int sum = answer.at("/facets/" + facet + "/missing").asInt();
      for (JsonNode value : answer.at("/facets/" + facet + "/values")) sum += value.get("count").asInt();
      assertEquals(5, sum, facet);
    }
  }

  @Test
  void cursorsLeadThroughAllHits() throws Exception {
    JsonNode page = client.json("/api/v1/search?size=2");
    var ids = new ArrayList<String>();
    page.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
    while (!page.get("next").isNull()) {
      page = client.json("/api/v1/search?size=2&cursor=" + page.get("next").asString());
      page.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
    }
    assertEquals(5, ids.size());
    assertEquals(5, ids.stream().distinct().count());
  }

  @Test
  void aCursorIsRefusedByNameWhereItDoesNotBelong() throws Exception {
    String next = client.json("/api/v1/search?size=2").get("next").asString();
    for (String bad : List.of("q=x&cursor=" + next, "cursor=x", "cursor=" + next + "&sort=oldest",
        "offset=1&cursor=" + next)) {
      HttpResponse<String> answer = client.get("/api/v1/search?" + bad);
      assertEquals(400, answer.statusCode(), bad);
      assertTrue(answer.body().contains("bad-parameter") && answer.body().contains("cursor"), answer.body());
    }
  }

  @Test
  void aCursorWhoseStateOfTheIndexIsGoneIsAProblemOfItsOwn(@TempDir Path other) throws Exception {
    String next;
    try (var first = ServedIndex.of(other, Stories.all())) {
      next = first.client.json("/api/v1/search?size=2").get("next").asString();
      assertEquals(200, first.client.get("/api/v1/search?size=2&cursor=" + next).statusCode());
    }
    try (var second = ServedIndex.of(other, List.of(Stories.all().getFirst()))) {
      HttpResponse<String> gone = second.client.get("/api/v1/search?size=2&cursor=" + next);
      assertEquals(410, gone.statusCode());
      assertEquals("application/problem+json", gone.headers().firstValue("Content-Type").orElse(""));
      JsonNode problem = Client.json(gone);
      assertEquals("/problems/cursor-gone", problem.get("type").asString());
      assertEquals(410, problem.get("status").asInt());
      assertTrue(problem.get("detail").asString().endsWith("begin again without a cursor."), gone.body());
      Document page = Jsoup.parse(second.client.get("/?q=&size=2&cursor=" + next + "&sort=newest").body());
      assertEquals("?q=&size=2&sort=newest", page.expectFirst(".single p a").attr("href"), "to the first results");
    }
  }

  @Test
  void theArticlesPageMarksEveryPlaceWithLinksToTheOneBeforeAndTheNext() throws Exception {
    Document page = Jsoup.parse(client.get("/articles/harbour-1?q=ceasefire").body());
    assertEquals("4 places for ceasefire: go to the first", page.expectFirst("p.hint").text());
    assertEquals("#found-1", page.expectFirst("p.hint a").attr("href"));
    assertEquals(List.of("found-1", "found-2", "found-3", "found-4"), page.select("mark.found").eachAttr("id"));
    assertEquals(List.of("ceasefire", "ceasefire", "ceasefire", "ceasefire"), page.select("mark.found").eachText());
    assertEquals(List.of("#found-4", "#found-1", "#found-2", "#found-3"),
        page.select("mark.found + .steps a[aria-label=Previous place]").eachAttr("href"));
    assertEquals(List.of("#found-2", "#found-3", "#found-4", "#found-1"),
        page.select("mark.found + .steps a[aria-label=Next place]").eachAttr("href"));
    assertEquals(List.of("found-2", "found-4"), page.select("mark.quote mark.found").eachAttr("id"));
    assertEquals(1, page.select("#paragraph-1 #found-1").size());
    assertEquals("1 place for \"future at all\": go to the first",
        Jsoup.parse(client.get("/articles/harbour-1?q=%22future+at+all%22").body()).expectFirst("p.hint").text());
    Document none = Jsoup.parse(client.get("/articles/harbour-1?q=zeppelin").body());
    assertEquals("0 places for zeppelin", none.expectFirst("p.hint").text());
    assertEquals(0, none.select("mark.found, .steps").size());
  }

  @Test
  void theTrendComesWithTheSearchAndIsTheSame() throws Exception {
    for (String question : List.of("q=ceasefire", "q=ceasefire&speaker=ana-ilic", "q=near+OR+fleuve&from=2026-02")) {
      JsonNode answer = client.json("/api/v1/search?trend=true&what=articles&" + question);
      JsonNode alone = client.json("/api/v1/trend?" + question);
      for (String part : List.of("total", "background", "interval", "bars"))
        assertEquals(alone.get(part), answer.at("/trend/" + part), part + " of " + question);
      assertEquals(alone.get("generation"), answer.get("generation"));
    }
    JsonNode byMonth = client.json("/api/v1/search?q=ceasefire&trend=true&histogram=month");
    assertEquals("month", byMonth.at("/trend/interval").asString());
    assertEquals("2026-01", byMonth.at("/trend/bars/0/from").asString());
    assertEquals("day", client.json("/api/v1/search?q=near&from=2026-03-02&trend=true&histogram=hour")
        .at("/trend/interval")
        .asString());
    assertFalse(client.json("/api/v1/search?q=ceasefire").has("trend"));
    assertEquals(400, client.get("/api/v1/search?trend=yes").statusCode());
  }

  @Test
  void filtersOfOneFieldAreAlternativesAndFacetsStaySideways() throws Exception {
    JsonNode answer = client.json("/api/v1/search?source=La+Rive&facets=source");
    assertEquals(1, answer.get("total").asInt());
    assertEquals(3, answer.at("/facets/source/values").size());
    assertEquals(4, client.json("/api/v1/search?source=La+Rive&source=Harbour+Wire").get("total").asInt());
    assertEquals(2, client.json("/api/v1/search?speaker=ana-ilic").get("total").asInt());
    assertEquals(2, client.json("/api/v1/search?speaker=Ana%20Ili%C4%87").get("total").asInt());
  }

  @Test
  void suggestionsCompleteNamesAndPhrases() throws Exception {
    JsonNode answer = client.json("/api/v1/suggest?q=ili&size=3");
    assertEquals("Ana Ilić", answer.at("/speakers/0/name").asString());
    assertEquals(2, answer.at("/speakers/0/quotes").asInt());
    assertEquals("signed this ceasefire", client.json("/api/v1/suggest?q=sig").at("/phrases/0/text").asString());
    assertEquals(400, client.get("/api/v1/suggest?q=a&size=51").statusCode());
    assertEquals(400, client.get("/api/v1/suggest?q=a&country=UA").statusCode());
  }

  @Test
  void aSlipOfTheKeyboardIsMendedInTheAnswerAndOnThePage() throws Exception {
    JsonNode meant = client.json("/api/v1/search?q=ceasefrie").get("didYouMean");
    assertEquals("ceasefire", meant.get("q").asString());
    assertEquals(client.json("/api/v1/search?q=ceasefire").get("total").asInt(), meant.get("total").asInt());
    assertTrue(client.get("/?q=ceasefrie").body().contains("Did you mean <a href=\"/?q=ceasefire\">ceasefire</a>?"));
    assertTrue(client.json("/api/v1/search?q=nobody+cheer&speaker=ana-ilic").get("didYouMean").isNull());
  }

  @Test
  void whatIsUnusualIsTold() throws Exception {
    assertEquals(5, client.json("/api/v1/who?q=ceasefire").get("background").asInt());
    assertEquals(2, client.json("/api/v1/trend?q=ceasefire").get("total").asInt());
    assertEquals(2, client.json("/api/v1/compare?a=ceasefire&b=by:*").at("/a/total").asInt());
    assertEquals(400, client.get("/api/v1/compare?a=ceasefire").statusCode());
    assertEquals(400, client.get("/api/v1/trend?interval=hour").statusCode());
    assertEquals(400, client.get("/api/v1/who?b=x").statusCode());
  }

  @Test
  void everyHitsLinksAreFound() throws Exception {
    for (JsonNode hit : client.json("/api/v1/search").get("hits")) {
      String quote = Client.encoded(hit.get("id").asString());
      String article = Client.encoded(hit.at("/article/id").asString());
      for (String path : new String[]{"/quotes/" + quote, "/articles/" + article}) {
        assertEquals(200, client.get(path).statusCode(), path);
        assertEquals(200, client.get("/api/v1" + path).statusCode(), path);
      }
    }
    assertEquals(200, client.get("/speakers/" + Client.encoded("unnamed:a senior official")).statusCode());
  }

  @Test
  void noRandomRequestBreaksIt() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      var address = new StringBuilder(random.nextBoolean() ? "/api/v1/search?" : "/?");
      for (int parts = random.nextInt(6); parts >= 0; parts--) address.append(PARTS[random.nextInt(PARTS.length)]);
      String target = address.toString();
      String answer = client.rawGet(target);
      String told = "seed " + seed + ": " + target + "\n" + answer;
      assertTrue(answer.startsWith("HTTP/1.1 200") || answer.startsWith("HTTP/1.1 400"), told);
      assertFalse(answer.contains("Exception") || answer.contains("\tat "), told);
    }
  }

  @Test
  void manyAskersGetTheSameAnswer() throws Exception {
    String path = "/api/v1/search?q=ceasefire&sort=newest";
    String expected = withoutTime(client.get(path).body());
    try (var askers = Executors.newFixedThreadPool(8)) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) answers.add(askers.submit(() -> withoutTime(client.get(path).body())));
      for (Future<String> answer : answers) assertEquals(expected, answer.get());
    }
  }

  private static String withoutTime(String answer) {
    return answer.replaceAll("\"tookMicros\":\\d+", "");
  }
}
