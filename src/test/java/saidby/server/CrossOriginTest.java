package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.access.Grant;
import saidby.search.Scope;
import saidby.server.Served.Rules;

/// Pages of other sites, as far as browsers tell.
class CrossOriginTest {
  private static final String PAPER = "https://paper.example";
  private static final String STRANGER = "https://stranger.example";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @TempDir
  private Path folder;

  @Test
  void aPageOfAnotherSiteGetsNothingUnlessItsSiteIsAllowed() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN.origin(PAPER))) {
      HttpResponse<String> allowed = served.client.get("/api/v1/search", "Origin", PAPER);
      assertEquals(PAPER, header(allowed, ALLOWED));
      assertEquals("cross-origin", header(allowed, "Cross-Origin-Resource-Policy"));
      assertTrue(header(allowed, "Access-Control-Expose-Headers").contains("RateLimit"));
      assertEquals("", header(allowed, "Access-Control-Allow-Credentials"));
      for (String other : List.of(STRANGER, "null", "https://paper.example.stranger.example", "http://paper.example",
          "https://paper.example:8443", "*")) {
        HttpResponse<String> foreign = served.client.get("/api/v1/search", "Origin", other);
        assertEquals("", header(foreign, ALLOWED), other);
        assertEquals("same-origin", header(foreign, "Cross-Origin-Resource-Policy"), other);
      }
      assertEquals("", header(served.client.get("/api/v1/search"), ALLOWED));
      assertEquals(PAPER, header(served.client.get("/api/v1/search?sise=1", "Origin", PAPER), ALLOWED), "problems too");
    }
  }

  @Test
  void anyPageMayAskWhereTheOperatorSaysSo() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN.origin("*"))) {
      assertEquals("*", header(served.client.get("/api/v1/search", "Origin", STRANGER), ALLOWED));
    }
  }

  @Test
  void aKeyIsOnlyGoodOnThePagesThatItIsBoundTo() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      String key = served.key("widget", new Grant(false, Scope.EVERYTHING, List.of(PAPER), OptionalInt.empty(),
          Optional.empty()));
      HttpResponse<String> own = served.client.get("/api/v1/search", "Origin", PAPER, "X-Api-Key", key);
      assertEquals(200, own.statusCode());
      assertEquals(PAPER, header(own, ALLOWED));
      HttpResponse<String> foreign = served.client.get("/api/v1/search", "Origin", STRANGER, "X-Api-Key", key);
      assertEquals(403, foreign.statusCode());
      assertEquals("/problems/origin-not-allowed", Client.json(foreign).get("type").asString());
      assertEquals("", header(foreign, ALLOWED));
      assertEquals(200, served.client.get("/api/v1/search", "X-Api-Key", key).statusCode(), "no browser, no page");
    }
  }

  @Test
  void aBrowserIsToldBeforehandWhetherAPageMayAsk() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      served.key("widget", new Grant(false, Scope.EVERYTHING, List.of(PAPER), OptionalInt.empty(), Optional.empty()));
      HttpResponse<String> may = served.client.send("OPTIONS", "/api/v1/search?q=a", "Origin", PAPER,
          "Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "authorization");
      assertEquals(204, may.statusCode());
      assertEquals(PAPER, header(may, ALLOWED));
      assertEquals("GET, HEAD, OPTIONS", header(may, "Access-Control-Allow-Methods"));
      assertTrue(header(may, "Access-Control-Allow-Headers").contains("Authorization"));
      assertEquals("", may.body());
      HttpResponse<String> mayNot = served.client.send("OPTIONS", "/api/v1/search", "Origin", STRANGER,
          "Access-Control-Request-Method", "GET");
      assertEquals(204, mayNot.statusCode());
      assertTrue(mayNot.headers().map().keySet().stream().noneMatch(name -> name.startsWith("access-control")));
    }
  }

  @Test
  void thatTheKeyIsWrongIsToldToPagesThatMayAskWithAKey() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      served.key("widget", new Grant(false, Scope.EVERYTHING, List.of(PAPER), OptionalInt.empty(), Optional.empty()));
      HttpResponse<String> wrong = served.client.get("/api/v1/search", "Origin", PAPER, "X-Api-Key", "wrong");
      assertEquals(401, wrong.statusCode());
      assertEquals(PAPER, header(wrong, ALLOWED));
      assertEquals("", header(served.client.get("/api/v1/search", "Origin", STRANGER, "X-Api-Key", "wrong"), ALLOWED));
    }
  }

  @Test
  void everyRouteTellsItsMethodsAndAnswersHeadAsGet() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      for (String route : served.server.routes()) {
        if (!route.startsWith("GET ")) continue;
        String path = route.substring(4).replaceAll("<\\w+>|\\{\\w+}", "harbour-1");
        HttpResponse<String> options = served.client.send("OPTIONS", path);
        assertEquals(204, options.statusCode(), route);
        assertTrue(header(options, "Allow").startsWith("GET, HEAD"), route + header(options, "Allow"));
        HttpResponse<String> head = served.client.send("HEAD", path);
        assertEquals(served.client.get(path).statusCode(), head.statusCode(), route);
        assertEquals("", head.body(), route);
        HttpResponse<String> trace = served.client.send("PATCH", path);
        assertEquals(405, trace.statusCode(), route);
        assertTrue(header(trace, "Allow").startsWith("GET, HEAD"), route);
      }
      assertEquals(404, served.client.send("OPTIONS", "/api/v1/none").statusCode());
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
