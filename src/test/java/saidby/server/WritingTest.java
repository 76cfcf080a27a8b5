package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Articles go in, are replaced and removed over HTTP.
class WritingTest {
  private static final String ARTICLES = "/api/v1/articles";

  @TempDir
  private Path folder;

  @Test
  void anArticleThatWasAnsweredVisibleIsFoundByTheNextSearch() throws Exception {
    try (var server = new WritingServer(folder)) {
      HttpResponse<String> answer = server.send("POST", ARTICLES + "?wait=visible",
          WritingServer.article("a", "The lighthouse will be lit again"));
      assertEquals(201, answer.statusCode(), answer.body());
      JsonNode written = Client.json(answer);
      assertEquals("added", written.get("status").asString());
      assertEquals(1, written.get("quotes").asInt());
      assertEquals("\"" + written.get("version").asString() + "\"",
          answer.headers().firstValue("ETag").orElseThrow());
      JsonNode found = server.get("/api/v1/search?q=lighthouse");
      assertEquals(1, found.get("total").asInt());
      assertTrue(found.get("generation").asLong() >= written.get("generation").asLong());
      assertEquals(written.get("version"), server.get(ARTICLES + "/a").get("version"));
    }
  }

  @Test
  void thePageThatWasJustAskedForShowsWhatCameSince() throws Exception {
    try (var server = new WritingServer(folder)) {
      server.send("POST", ARTICLES + "?wait=visible", WritingServer.article("a", "The lighthouse will be lit again"));
      String before = server.send("GET", "/?q=lighthouse", "").body();
      assertEquals(before, server.send("GET", "/?q=lighthouse", "").body(), "made once");
      server.send("POST", ARTICLES + "?wait=visible", WritingServer.article("b", "No lighthouse stays dark forever"));
      String after = server.send("GET", "/?q=lighthouse", "").body();
      assertTrue(after.contains("stays dark forever") && !before.contains("stays dark forever"), after);
    }
  }

  @Test
  void replacingAnArticleLeavesOneOfIt() throws Exception {
    try (var server = new WritingServer(folder)) {
      assertEquals(201, server.send("PUT", ARTICLES + "/a%2Fb", text("The first of May")).statusCode());
      HttpResponse<String> second = server.send("PUT", ARTICLES + "/a%2Fb?wait=visible", text("The second of May"));
      assertEquals(200, second.statusCode());
      assertEquals("replaced", Client.json(second).get("status").asString());
      assertEquals("a/b", Client.json(second).get("id").asString());
      assertEquals(1, server.get("/api/v1/stats").get("articles").asInt());
      assertEquals("The second of May.", server.get(ARTICLES + "/a%2Fb").get("text").asString());
    }
  }

  private static String text(String words) {
    return "{\"text\":\"" + words + ".\"}";
  }

  @Test
  void whatIsRemovedIsGone() throws Exception {
    try (var server = new WritingServer(folder)) {
      server.send("PUT", ARTICLES + "/a", text("The first of May"));
      HttpResponse<String> gone = server.send("DELETE", ARTICLES + "/a?wait=visible", "");
      assertEquals("deleted", Client.json(gone).get("status").asString());
      assertEquals(404, server.send("GET", ARTICLES + "/a", "").statusCode());
      assertEquals(404, server.send("DELETE", ARTICLES + "/a", "").statusCode());
    }
  }

  @Test
  void everyLineIsAnsweredInItsPlace() throws Exception {
    try (var server = new WritingServer(folder)) {
      String body = String.join("\r\n", WritingServer.article("a", "One is here"), "no article", "",
          WritingServer.article("b", "Two is here"), "{\"id\":\"c\"}", "{\"text\":\"" + "x".repeat(5 << 20) + "\"}",
          WritingServer.article("a", "Three is here"));
      HttpResponse<String> answer = server.send("POST", ARTICLES + "?wait=visible", body, "Content-Type",
          WritingServer.LINES);
      assertEquals(200, answer.statusCode(), answer.body());
      List<JsonNode> lines = answer.body().lines().map(Client::parsed).toList();
      assertEquals(List.of("1 added", "2 failed", "4 added", "5 failed", "6 failed", "7 replaced"),
          lines.stream().map(line -> line.get("line").asString() + " " + line.get("status").asString()).toList());
      assertTrue(lines.get(3).get("detail").asString().contains("text"), lines.get(3).toString());
      assertTrue(lines.get(4).get("detail").asString().contains("too long"), lines.get(4).toString());
      assertEquals(2, server.get("/api/v1/stats").get("articles").asInt());
      assertTrue(server.get(ARTICLES + "/a").get("text").asString().contains("Three"));
    }
  }

  @Test
  void theSameKeyAndBodyAreAnsweredTheSameAgain() throws Exception {
    try (var server = new WritingServer(folder)) {
      String body = WritingServer.article("a", "It is done once");
      HttpResponse<String> first = server.send("POST", ARTICLES, body, "Idempotency-Key", "k1");
      HttpResponse<String> again = server.send("POST", ARTICLES, body, "Idempotency-Key", "k1");
      assertEquals(201, again.statusCode());
      assertEquals(first.body(), again.body());
      HttpResponse<String> other = server.send("POST", ARTICLES, WritingServer.article("a", "It is not"),
          "Idempotency-Key", "k1");
      assertEquals(422, other.statusCode());
      assertEquals("/problems/key-reused", Client.json(other).get("type").asString());
      assertEquals(200, server.send("POST", ARTICLES, body, "Idempotency-Key", "k2").statusCode());
      String own = server.keyOf("Tidal Wire");
      assertEquals(200, server.send("POST", ARTICLES, body, "Idempotency-Key", "k1", "X-Api-Key", own).statusCode());
    }
  }

  @Test
  void theSameKeyIsKnownAfterARestart() throws Exception {
    String body = WritingServer.article("a", "It is done once");
    var before = new WritingServer(folder);
    HttpResponse<String> first = before.send("POST", ARTICLES, body, "Idempotency-Key", "k1");
    before.close();
    try (var server = new WritingServer(folder, before)) {
      for (int i = 0; i < 2; i++) {
        HttpResponse<String> again = server.send("POST", ARTICLES, body, "Idempotency-Key", "k1");
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        HttpResponse<String> other = server.send("POST", ARTICLES, WritingServer.article("b", "It is not"),
            "Idempotency-Key", "k1");
        assertEquals(422, other.statusCode());
        assertEquals("/problems/key-reused", Client.json(other).get("type").asString());
      }
      assertEquals(1, server.get("/api/v1/stats").get("articles").asInt());
    }
  }

  @Test
  void whoSawAnOlderVersionDoesNotOverwriteANewerOne() throws Exception {
    try (var server = new WritingServer(folder)) {
      server.send("PUT", ARTICLES + "/a?wait=visible", text("The first draft"));
      String seen = "\"" + server.get(ARTICLES + "/a").get("version").asString() + "\"";
      HttpResponse<String> mine = server.send("PUT", ARTICLES + "/a", text("My draft"), "If-Match", seen);
      assertEquals(200, mine.statusCode());
      HttpResponse<String> theirs = server.send("PUT", ARTICLES + "/a", text("Their draft"), "If-Match", seen);
      assertEquals(412, theirs.statusCode());
      assertEquals("/problems/precondition-failed", Client.json(theirs).get("type").asString());
      assertEquals(412, server.send("DELETE", ARTICLES + "/a", "", "If-Match", seen).statusCode());
      assertEquals(412, server.send("PUT", ARTICLES + "/a", text("New"), "If-None-Match", "*").statusCode());
      assertEquals(412, server.send("PUT", ARTICLES + "/b", text("Old"), "If-Match", "*").statusCode());
      assertEquals(400, server.send("PUT", ARTICLES + "/a", text("Odd"), "If-Match", "a").statusCode());
      String newer = mine.headers().firstValue("ETag").orElseThrow();
      assertNotEquals(seen, newer);
      assertEquals(200, server.send("DELETE", ARTICLES + "/a", "", "If-Match", newer).statusCode());
    }
  }

  @Test
  void nobodyWritesWithoutAKeyThatMay() throws Exception {
    try (var server = new WritingServer(folder); var client = new Client(server.server.port())) {
      for (String method : List.of("PUT", "DELETE"))
        assertEquals(401, client.send(method, ARTICLES + "/a").statusCode(), method);
      assertEquals(401, client.post(ARTICLES, WritingServer.JSON, text("No")).statusCode());
      assertEquals(401, server.send("POST", ARTICLES, text("No"), "X-Api-Key", "saidby_nothing").statusCode());
    }
  }

  @Test
  void aKeyOfOneSourceWritesNoOther() throws Exception {
    try (var server = new WritingServer(folder)) {
      String own = server.keyOf("Tidal Wire");
      String mine = WritingServer.article("a", "It is mine");
      assertEquals(201, server.send("POST", ARTICLES, mine, "X-Api-Key", own).statusCode());
      String theirs = WritingServer.article("b", "It is theirs", "Gull Post");
      assertEquals(403, server.send("POST", ARTICLES, theirs, "X-Api-Key", own).statusCode());
      assertEquals(403, server.send("POST", ARTICLES, text("No source"), "X-Api-Key", own).statusCode());
      server.send("POST", ARTICLES + "?wait=visible", theirs);
      String taken = WritingServer.article("b", "It is taken");
      assertEquals(403, server.send("POST", ARTICLES, taken, "X-Api-Key", own).statusCode());
      assertEquals(404, server.send("DELETE", ARTICLES + "/b", "", "X-Api-Key", own).statusCode());
      HttpResponse<String> lines = server.send("POST", ARTICLES, mine + "\n" + taken, "Content-Type",
          WritingServer.LINES, "X-Api-Key", own);
      assertEquals(List.of("replaced", "failed"),
          lines.body().lines().map(line -> Client.parsed(line).get("status").asString()).toList());
      assertEquals("Gull Post", server.get(ARTICLES + "/b").get("source").asString());
    }
  }

  @Test
  void whatCannotBeTakenIsToldWhy() throws Exception {
    try (var server = new WritingServer(folder)) {
      refused(server.send("POST", ARTICLES, "{}"), 400, "text");
      refused(server.send("POST", ARTICLES, "{\"text\":\"a\"} {}"), 400, "more than one");
      refused(server.send("POST", ARTICLES, "x", "Content-Type", "text/plain"), 415, "application/x-ndjson");
      refused(server.send("POST", ARTICLES, "x", "Content-Encoding", "gzip"), 415, "compression");
      refused(server.send("POST", ARTICLES + "?wait=long", text("a")), 400, "one of durable, visible");
      refused(server.send("POST", ARTICLES + "?wiat=durable", text("a")), 400, "Did you mean");
      refused(server.send("POST", ARTICLES, "{\"text\":\"" + "x".repeat(5 << 20) + "\"}"), 413, "4,194,304");
      refused(server.send("PUT", ARTICLES + "/b", WritingServer.article("a", "Which")), 400, "id");
      refused(server.send("POST", ARTICLES, text("a"), "Content-Type", WritingServer.LINES, "If-Match", "*"), 400,
          "one article");
      assertFalse(server.intake.state().taken() > 0);
    }
  }

  private static void refused(HttpResponse<String> answer, int status, String words) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(Client.json(answer).get("detail").asString().contains(words), answer.body());
  }

  @Test
  void readinessTellsWhetherArticlesAreTaken() throws Exception {
    try (var server = new WritingServer(folder)) {
      assertEquals("ready", server.get("/health/ready").at("/writing/status").asString());
    }
  }
}
