package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.server.Served.Rules;
import tools.jackson.databind.JsonNode;

/// What is written down of each request, and what it is called by.
class AccessLogTest {
  @TempDir
  private Path folder;

  @Test
  void everyRequestIsALineOfJson() throws Exception {
    Served served = Served.stories(folder, Rules.OPEN);
    try (served) {
      String key = served.key("desk");
      served.client.get("/api/v1/search?q=ceasefire", "X-Api-Key", key, "X-Request-Id", "proxy-7");
      served.client.get("/api/v1/none");
      served.client.rawGet("/api/v1/search?q=" + "a".repeat(300_000));
    }
    List<JsonNode> lines = served.log.toString().lines().map(Client::parsed).toList();
    assertEquals(List.of(200, 404, 414), lines.stream().map(line -> line.get("status").asInt()).toList());
    JsonNode first = lines.getFirst();
    assertEquals("proxy-7", first.get("requestId").asString());
    assertEquals("desk", first.get("key").asString());
    assertEquals("GET", first.get("method").asString());
    assertEquals("/api/v1/search", first.get("path").asString());
    assertEquals("127.0.0.1", first.get("address").asString());
    assertTrue(first.get("bytes").asLong() > 500 && first.get("micros").asLong() > 0, first::toString);
    assertFalse(lines.get(1).has("key"));
  }

  @Test
  void whatWasLookedForIsNotWrittenDown() throws Exception {
    Served served = Served.stories(folder, Rules.OPEN);
    try (served) {
      served.client.get("/api/v1/search?q=whistleblower&speaker=nobody");
    }
    assertFalse(served.log.toString().contains("whistleblower"));
    assertFalse(served.log.toString().contains("nobody"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\"b", "<b>", "é", "a,b", "a=b", "%0d%0a", "{}"})
  void anIdThatCouldDoHarmIsReplaced(String id) throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      String answer = served.client.raw(
          "GET /health HTTP/1.1\r\nHost: a\r\nX-Request-Id: " + id + "\r\nConnection: close\r\n\r\n");
      String given = answer.lines().filter(line -> line.startsWith("X-Request-Id: ")).findFirst().orElseThrow();
      assertTrue(given.matches("X-Request-Id: [a-z0-9]{1,13}"), given);
    }
  }

  @Test
  void anIdIsTakenOverOnceAndEveryOtherIsNew() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      assertEquals("A-1.b_2", id(served, "A-1.b_2"));
      assertTrue(id(served, "a".repeat(65)).length() < 20);
      assertFalse(id(served, "").equals(id(served, "")));
    }
  }

  /// Nothing that somebody sends may begin a header or a line of its own.
  @Test
  void noHeaderIsInjected() throws Exception {
    Served served = Served.stories(folder, Rules.OPEN.origin("*"));
    try (served) {
      for (String path : List.of("/api/v1/search?q=a%0d%0aX-Evil:%201&size=1", "/%0d%0aX-Evil:%201",
          "/api/v1/search?size=1&sort=newest&source=%0aX-Evil:1", "/api/v1/quotes/a%0d%0aX-Evil:%201")) {
        String answer = served.client
            .raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nOrigin: https://a.example\u0085X-Evil: 1"
                + "\r\nConnection: close\r\n\r\n");
        String headers = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        assertTrue(headers.lines().noneMatch(line -> line.startsWith("X-Evil")), headers);
      }
    }
    assertEquals(4, served.log.toString().lines().map(Client::parsed).count());
  }

  private static String id(Served served, String sent) throws Exception {
    return (sent.isEmpty()
        ? served.client.get("/health")
        : served.client.get("/health", "X-Request-Id", sent)).headers().firstValue("X-Request-Id").orElseThrow();
  }
}
