package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.search.QuoteSearch;
import saidby.search.SearchResult;
import saidby.server.gate.Ports;
import tools.jackson.databind.JsonNode;

/// Several searches in one request.
class BatchTest {
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

  @Test
  void eachSearchIsAnsweredAsByItself() throws Exception {
    JsonNode all = answered("""
        {"searches":[{"q":"ceasefire","source":["Harbour Wire","La Rive"],"size":2,"highlight":false},
         {"what":"articles","facets":["source","form"]}, {}]}""");
    String[] alone = {"q=ceasefire&source=Harbour+Wire&source=La+Rive&size=2&highlight=false",
        "what=articles&facets=source,form", ""};
    assertEquals(alone.length, all.get("results").size());
    for (int i = 0; i < alone.length; i++) {
      JsonNode result = all.get("results").get(i);
      assertEquals(200, result.get("status").asInt());
      assertEquals(lasting(client.get("/api/v1/search?" + alone[i]).body()), lasting(result.get("answer").toString()));
      assertEquals(all.get("generation").asLong(), result.at("/answer/generation").asLong());
    }
  }

  private static String lasting(String json) {
    return Client.parsed(json).toString().replaceAll("\"tookMicros\":\\d+", "");
  }

  @Test
  void aWrongSearchIsAProblemAndTheOthersAreAnswered() throws Exception {
    JsonNode results = answered("""
        {"searches":[{"q":"ceasefire"},{"sise":5},{"country":"Nowhere"},{"q":"a ) b","strict":true},
         {"cursor":"x"},{"q":["a","b"]}]}""").get("results");
    assertEquals(3, results.get(0).at("/answer/total").asInt() + 1);
    String[] types = {"", "unknown-parameter", "bad-parameter", "bad-query", "bad-parameter", "bad-parameter"};
    for (int i = 1; i < types.length; i++) {
      assertEquals(400, results.get(i).get("status").asInt());
      assertEquals("/problems/" + types[i], results.get(i).at("/problem/type").asString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"searches\":[]}", "{\"searches\":{}}", "{\"searches\":[1]}",
      "{\"searches\":[{\"q\":{}}]}", "{\"searches\":[{\"q\":null}]}", "{\"searches\":[{}]} x", "{\"searches\":[{}",
      "{\"searches\":[{\"q\":\"\\u0000\"}]}", "{\"searches\":[{\"q\":[[\"a\"]]}]}", "{\"search\":[{}]}"})
  void aBodyThatMakesNoSenseIsAProblem(String body) throws Exception {
    HttpResponse<String> answer = client.post("/api/v1/searches", "application/json", body);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void neitherTooManySearchesNorTooLongABodyIsTaken() throws Exception {
    String many = "{\"searches\":[" + "{},".repeat(20) + "{}]}";
    assertEquals(400, client.post("/api/v1/searches", "application/json", many).statusCode());
    String longer = "{\"searches\":[{\"q\":\"" + "a".repeat(70_000) + "\"}]}";
    HttpResponse<String> answer = client.post("/api/v1/searches", "application/json", longer);
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("65,536 bytes are allowed"), answer.body());
  }

  @Test
  void itIsAskedWithPostAlone() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/searches");
    assertEquals(405, answer.statusCode());
    assertTrue(answer.headers().firstValue("Allow").orElseThrow().contains("POST"));
    assertEquals(404, client.post("/api/v1/extract", "text/plain", "a").statusCode(), "nothing here extracts");
  }

  @Test
  void allAreAnsweredByOneStateOfTheIndex() throws Exception {
    var asked = new AtomicInteger();
    QuoteSearch changing = request -> {
      SearchResult result = served.index.search(request);
      long generation = asked.incrementAndGet() == 1 ? 1 : 2; // a commit comes after the first search
      return new SearchResult(result.total(), result.hits(), result.counts(), 0, generation, result.next(),
          result.remarks());
    };
    try (var other = SaidbyServer.start(Served.ANY_PORT,
        new Ports(changing, served.index, served.index, served.index, served.index, served.index, served.index))) {
      JsonNode all = Client.json(new Client(other.port()).post("/api/v1/searches", "application/json",
          "{\"searches\":[{},{},{}]}"));
      Set<Long> generations = new HashSet<>();
      all.get("results").forEach(result -> generations.add(result.at("/answer/generation").asLong()));
      assertEquals(Set.of(2L), generations);
      assertEquals(2, all.get("generation").asInt());
      assertEquals(6, asked.get());
    }
  }

  @Test
  void anIndexThatNeverRestsIsSaidToBeSo() throws Exception {
    var asked = new AtomicInteger();
    QuoteSearch changing = request -> {
      SearchResult result = served.index.search(request);
      return new SearchResult(result.total(), result.hits(), result.counts(), 0, asked.incrementAndGet(), result.next(),
          result.remarks());
    };
    try (var other = SaidbyServer.start(Served.ANY_PORT,
        new Ports(changing, served.index, served.index, served.index, served.index, served.index, served.index))) {
      HttpResponse<String> answer = new Client(other.port()).post("/api/v1/searches", "application/json",
          "{\"searches\":[{},{}]}");
      assertEquals(503, answer.statusCode());
      assertEquals("1", answer.headers().firstValue("Retry-After").orElseThrow());
    }
  }

  private static JsonNode answered(String body) throws Exception {
    HttpResponse<String> answer = client.post("/api/v1/searches", "application/json", body);
    assertEquals(200, answer.statusCode(), answer.body());
    return Client.json(answer);
  }
}
