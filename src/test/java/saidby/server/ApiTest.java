package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.server.http.SecurityHeaders;
import tools.jackson.databind.JsonNode;

class ApiTest extends ServedStories {
  @Test
  void searchAnswersWithHitsFacetsAndHowItRead() throws Exception {
    JsonNode answer = client.json("/api/v1/search?q=ceasefire");
    assertEquals(3, answer.get("total").asInt());
    assertEquals(3, answer.get("hits").size());
    assertEquals("Ana Ilić", answer.at("/hits/0/speaker/name").asString());
    assertEquals(List.of("speaker", "country", "speakerCountry", "source", "form"),
        List.copyOf(answer.get("facets").propertyNames()));
    assertEquals(1234, answer.get("tookMicros").asInt());
    assertEquals(7, answer.get("generation").asInt());
    assertEquals("ceasefire", answer.get("read").asString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"speaker=ana-ilic|2", "country=UA|3", "country=ua|3", "country=Ukraine|3",
      "speakerCountry=RS|2", "source=La%20Rive|1", "source=La+Rive&source=Harbour%20Wire|4", "form=MIXED|1",
      "language=fr|1", "cue=say|1", "from=2026-03-02|3", "to=2026-03-01|1", "from=2026-01-31&to=2026-01-31|1",
      "from=&to=&speaker=|5", "q=ceasefire&speaker=ana-ilic|1"})
  void filtersNarrowTheSearch(String query, int total) throws Exception {
    assertEquals(total, client.json("/api/v1/search?" + query).get("total").asInt());
  }

  @Test
  void pagesOfHitsFollowEachOther() throws Exception {
    String first = client.json("/api/v1/search?sort=oldest&size=1").at("/hits/0/id").asString();
    String second = client.json("/api/v1/search?sort=oldest&size=1&offset=1").at("/hits/0/id").asString();
    assertTrue(!first.equals(second));
    assertEquals(0, client.json("/api/v1/search?offset=10000&size=1000").get("hits").size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"facets=none|", "facets=|", "facets=cue|cue", "facets=language,cue|cue language",
      "facets=language&facets=cue,speaker|speaker cue language"})
  void onlyTheFacetsAskedForAreCounted(String query, String names) throws Exception {
    var counted = client.json("/api/v1/search?" + query).get("facets").propertyNames();
    assertEquals(names == null ? "" : names, String.join(" ", counted));
  }

  @Test
  void highlightsAreMarkedUnlessRefused() throws Exception {
    assertEquals(1, client.json("/api/v1/search?q=near").at("/hits/0/passage/highlights").size());
    assertEquals(0, client.json("/api/v1/search?q=near&highlight=false").at("/hits/0/passage/highlights").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/articles/", "/api/v1/quotes/"})
  void anyIdIsFoundAgain(String path) throws Exception {
    String id = Stories.HOSTILE_ID + (path.contains("quotes") ? "#1" : "");
    HttpResponse<String> answer = client.get(path + Client.encoded(id));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(id, Client.json(answer).get("id").asString());
  }

  @Test
  void speakersAreFoundByTheBeginningOfAName() throws Exception {
    JsonNode speakers = client.json("/api/v1/speakers?q=ana").get("speakers");
    assertEquals("ana-ilic", speakers.at("/0/id").asString());
    assertEquals(2, speakers.at("/0/quotes").asInt());
    assertEquals(1, client.json("/api/v1/speakers?size=1").get("speakers").size());
    assertEquals("RS", client.json("/api/v1/speakers/ana-ilic").get("country").asString());
  }

  @Test
  void statisticsAndHealthAnswer() throws Exception {
    assertEquals(3, client.json("/api/v1/stats").get("articles").asInt());
    assertEquals("up", client.json("/health").get("status").asString());
  }

  @Test
  void headAnswersLikeGetWithoutABody() throws Exception {
    HttpResponse<String> head = client.send("HEAD", "/api/v1/search?q=ceasefire");
    assertEquals(200, head.statusCode());
    assertEquals("application/json", head.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("", head.body());
    assertEquals(404, client.send("HEAD", "/api/v1/articles/none").statusCode());
  }

  @Test
  void everyAnswerCarriesSecurityHeaders() throws Exception {
    for (String path : List.of("/", "/api/v1/search", "/nothing", "/assets/saidby.css", "/api/v1/nothing"))
      SecurityHeaders.ALL.forEach((name, value) -> {
        try {
          assertEquals(value, client.get(path).headers().firstValue(name).orElse(""), path);
        } catch (Exception e) {
          throw new AssertionError(path, e);
        }
      });
    String policy = SecurityHeaders.ALL.getOrDefault("Content-Security-Policy", "");
    assertTrue(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
  }

  @Test
  void largeAnswersAreCompressedForThoseWhoAsk() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/search", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(answer.headers().allValues("Vary").stream().anyMatch(vary -> vary.contains("Accept-Encoding")));
    assertTrue(StreamSupport.stream(client.json("/api/v1/search").get("hits").spliterator(), false)
        .allMatch(hit -> hit.has("passage")));
  }

  @Test
  void assetsAreKeptForGoodUnderTheirHash() throws Exception {
    HttpResponse<String> style = client.get(Assets.STYLE.href());
    assertTrue(style.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
    String tag = style.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, client.get("/assets/saidby.css", "If-None-Match", tag).statusCode());
    assertEquals("no-cache", client.get("/assets/saidby.css").headers().firstValue("Cache-Control").orElseThrow());
  }
}
