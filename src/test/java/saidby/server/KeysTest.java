package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import saidby.access.Grant;
import saidby.access.Secret;
import saidby.search.Scope;
import saidby.server.Served.Rules;
import saidby.server.gate.Caller;
import saidby.server.gate.Ports;
import saidby.server.gate.Requests;
import tools.jackson.databind.JsonNode;

/// Who is let in, and what those are told who are not.
class KeysTest {
  @TempDir
  private Path folder;

  @Test
  void whereReadingNeedsAKeyNothingIsToldWithoutOne() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      String key = served.key("desk");
      for (String path : List.of("/api/v1/search", "/api/v1/quotes/harbour-1-q1", "/api/v1/stats", "/api/v1/none")) {
        refused(served.client.get(path), 401, "key-needed", "Bearer realm=\"saidby\"");
        refused(served.client.get(path, "Authorization", "Basic a2V5Og=="), 401, "key-needed",
            "Bearer realm=\"saidby\"");
        refused(served.client.get(path, "X-Api-Key", "saidby_wrong"), 401, "bad-key", "invalid_token");
      }
      assertEquals(401, served.client.get("/").statusCode());
      assertEquals(200, served.client.get("/", "X-Api-Key", key).statusCode());
      assertEquals(200, served.client.get("/api/v1/search", "Authorization", "Bearer " + key).statusCode());
      assertEquals(200, served.client.get("/api/v1/search", "authorization", "bearer  " + key).statusCode());
      for (String open : List.of("/health", "/assets/saidby.css", "/help", "/problems/key-needed"))
        assertEquals(200, served.client.get(open).statusCode(), open);
    }
  }

  @Test
  void everyRouteButThoseForAllNeedsTheKey() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      for (String route : served.server.routes()) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(method.length() + 1).replaceAll("<\\w+>|\\{\\w+}", "harbour-1");
        int status = served.client.send(method, path).statusCode();
        boolean forAll = path
            .matches("/health.*|/assets/.*|/favicon.ico|/robots.txt|/help(/api)?|/problems/.*|/saidby.js"
                + "|/api/v1/openapi.yaml");
        assertEquals(!forAll, status == 401, route + " " + status);
      }
    }
  }

  @Test
  void anAddressThatOnlyLooksAsIfItWereForAllIsNot() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      for (String path : List.of("/health/../api/v1/search", "/health/%2e%2e/api/v1/search",
          "/assets/..%2fapi/v1/search",
          "/problems/../api/v1/search", "/assets/../../api/v1/search", "/health/..;/api/v1/search", "//api/v1/search",
          "/health//../api/v1/search", "/help/../api/v1/search", "/API/v1/search", "/api/v1/search/",
          "/api/v1/search;/health/",
          "http://localhost/api/v1/search", "/%61pi/v1/search", "/./api/v1/search", "/api/v1/search#/health/")) {
        String answer = served.client.rawGet(path);
        assertFalse(answer.startsWith("HTTP/1.1 200") || answer.contains("harbour-1"), path + "\n" + answer);
      }
    }
  }

  /// Browsers cannot send a header of ours when somebody opens a page, and readers of feeds seldom can.
  @Test
  void peopleGiveTheirKeyAsAPassword() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      String key = served.key("desk",
          new Grant(true, Scope.EVERYTHING, List.of(), OptionalInt.empty(), Optional.empty()));
      String asked = served.client.get("/").headers().firstValue("WWW-Authenticate").orElse("");
      assertTrue(asked.contains("Basic realm=\"saidby\""), asked);
      assertEquals(200, served.client.get("/", "Authorization", basic("anna", key)).statusCode());
      assertEquals(200, served.client.get("/speakers", "Authorization", basic("", key)).statusCode());
      assertEquals(401, served.client.get("/", "Authorization", basic("anna", Secret.fresh().text())).statusCode());
      for (String other : List.of(basic("anna", "her password"), "Basic", "Basic ***", "Basic " + key, "Digest a=b"))
        refused(served.client.get("/api/v1/search", "Authorization", other), 401, "key-needed", "Bearer");
      String toScript = served.client.get("/api/v1/search", "Origin", "https://a.example")
          .headers()
          .firstValue("WWW-Authenticate")
          .orElse("");
      assertFalse(toScript.contains("Basic"), "no browser asks its reader for what a script did wrong");
    }
  }

  @Test
  void aPasswordIsNoneOfOursWhereAProxyAsksForOne() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      assertEquals(200, served.client.get("/api/v1/search", "Authorization", basic("anna", "secret")).statusCode());
    }
  }

  private static String basic(String name, String password) {
    return "Basic " + java.util.Base64.getEncoder()
        .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aKeyThatIsWrongIsToldEvenWhereNoneIsNeeded() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      assertEquals(200, served.client.get("/api/v1/search").statusCode());
      refused(served.client.get("/api/v1/search", "X-Api-Key", "nonsense"), 401, "bad-key", "invalid_token");
      refused(served.client.get("/api/v1/search", "X-Api-Key", ""), 401, "bad-key", "invalid_token");
    }
  }

  @Test
  void aKeyThatHasExpiredOrWasRevokedIsWorthlessAtOnce() throws Exception {
    try (var served = Served.stories(folder, Rules.BY_KEY)) {
      String old = served.key("old", new Grant(false, Scope.EVERYTHING, List.of(), OptionalInt.empty(),
          Optional.of(Instant.now().minusSeconds(1))));
      JsonNode problem = refused(served.client.get("/api/v1/search", "X-Api-Key", old), 401, "bad-key",
          "invalid_token");
      assertEquals("The key \"old\" has expired.", problem.get("detail").asString());
      String desk = served.key("desk");
      assertEquals(200, served.client.get("/api/v1/search", "X-Api-Key", desk).statusCode());
      served.file.revoke("desk");
      refused(served.client.get("/api/v1/search", "X-Api-Key", desk), 401, "bad-key", "invalid_token");
    }
  }

  @Test
  void whatAKeyAskedIsKeptByNobodyElse() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      String key = served.key("desk");
      HttpResponse<String> own = served.client.get("/api/v1/search", "X-Api-Key", key);
      assertEquals("private, no-cache", own.headers().firstValue("Cache-Control").orElse(""));
      HttpResponse<String> open = served.client.get("/api/v1/search");
      assertEquals("no-cache", open.headers().firstValue("Cache-Control").orElse(""));
      for (HttpResponse<String> answer : List.of(own, open)) {
        String vary = String.join(",", answer.headers().allValues("Vary"));
        assertTrue(vary.contains("Authorization") && vary.contains("X-Api-Key") && vary.contains("Origin"), vary);
      }
    }
  }

  /// Reading is for many, writing for few: whatever is not read needs a key that may write, today and in time to come.
  @Test
  void everyRouteThatDoesMoreThanReadIsGuarded() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      String reader = served.key("reader");
      List<String> readingByPost = List.of("POST /api/v1/extract", "POST /api/v1/searches");
      for (String route : served.server.routes()) {
        if (route.startsWith("GET ") || route.startsWith("HEAD ") || readingByPost.contains(route)) continue;
        String[] parts = route.split(" ", 2);
        String path = parts[1].replaceAll("<\\w+>|\\{\\w+}", "x");
        assertEquals(401, served.client.send(parts[0], path).statusCode(), route);
        assertEquals(403, served.client.send(parts[0], path, "X-Api-Key", reader).statusCode(), route);
      }
    }
  }

  @Test
  void theGuardLetsInThoseWhoMayWriteAndNobodyElse() throws Exception {
    var javalin = io.javalin.Javalin.create(settings -> {
      Settings.apply(settings);
      settings.routes.before(context -> context.attribute(Caller.NAME, caller(context.header("X-Test"))));
      Requests.guarded(settings.routes, io.javalin.http.HandlerType.DELETE, "/api/v1/articles/<id>",
          context -> context.result("gone"));
      new Failures(new PageRenderer()).addTo(settings);
    }).start(ServerConfig.LOOPBACK, 0);
    try {
      var client = new Client(javalin.port());
      refused(client.send("DELETE", "/api/v1/articles/a"), 401, "key-needed", "Bearer");
      refused(client.send("DELETE", "/api/v1/articles/a", "X-Test", "reads"), 403, "not-allowed", "insufficient_scope");
      assertEquals("gone", client.send("DELETE", "/api/v1/articles/a", "X-Test", "writes").body());
    } finally {
      javalin.stop();
    }
  }

  private static Caller caller(@org.jspecify.annotations.Nullable String kind) {
    Ports ports = Stories.index().ports();
    if (kind == null) return new Caller(Optional.empty(), ports);
    var grant = new Grant(kind.equals("writes"), Scope.EVERYTHING, List.of(), OptionalInt.empty(), Optional.empty());
    return new Caller(Optional.of(new saidby.access.AccessKey("k", Secret.fresh().hash(), grant, Instant.EPOCH)),
        ports);
  }

  @ResourceLock(Resources.SYSTEM_ERR)
  @Test
  void noKeyEverGetsIntoAnAnswerOrALog() throws Exception {
    PrintStream before = System.err;
    var errors = new ByteArrayOutputStream();
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    var answers = new StringBuilder();
    String key;
    try (var served = Served.stories(folder, Rules.OPEN)) {
      key = served.key("desk");
      String wrong = Secret.fresh().text();
      for (String path : List.of("/api/v1/search", "/api/v1/search?" + key + "=1", "/api/v1/search?size=" + key,
          "/api/v1/search?cursor=" + key, "/api/v1/quotes/" + key, "/" + key, "/speakers/" + key,
          "/api/v1/" + key + "/x?key=" + key))
        for (String sent : List.of(key, wrong)) {
          HttpResponse<String> answer = served.client.get(path, "X-Api-Key", sent, "X-Request-Id", "id-1");
          answers.append(answer.body()).append(answer.headers().map());
        }
      answers.append(served.client.raw("GET /" + key + " HTTP/9\r\nX-Api-Key: " + key + "\r\n\r\n"));
      answers.append(served.client.rawGet("/%zz" + key));
      answers.append(served.log);
      assertFalse(answers.toString().contains(wrong));
      assertTrue(served.log.toString().contains("\"key\":\"desk\""));
    } finally {
      System.setErr(before);
    }
    assertFalse(answers.toString().contains(key));
    assertFalse(errors.toString(StandardCharsets.UTF_8).contains(key));
  }

  @Test
  void aHeaderThatIsFarTooLongIsRefusedWithoutHarm() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      refused(served.client.get("/api/v1/search", "X-Api-Key", "a".repeat(100_000)), 401, "bad-key", "invalid_token");
      String endless = served.client.raw("GET /api/v1/search HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + "a".repeat(300_000)
          + "\r\nConnection: close\r\n\r\n");
      assertTrue(endless.startsWith("HTTP/1.1 431"), endless.substring(0, Math.min(80, endless.length())));
      String body = served.client.raw("POST /api/v1/search HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n"
          + "Connection: close\r\n\r\n{}");
      assertTrue(body.startsWith("HTTP/1.1 4"), body.substring(0, Math.min(80, body.length())));
    }
  }

  private static JsonNode refused(HttpResponse<String> answer, int status, String type, String challenge) {
    assertEquals(status, answer.statusCode(), answer.body());
    JsonNode problem = Client.json(answer);
    assertEquals("/problems/" + type, problem.get("type").asString());
    String told = answer.headers().firstValue("WWW-Authenticate").orElse("");
    assertTrue(told.contains(challenge), told);
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(Optional.empty(), answer.headers().firstValue("ETag"));
    return problem;
  }
}
