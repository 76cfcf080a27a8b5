package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.search.IndexProblem;
import saidby.search.QuoteSearch;
import saidby.server.Served.Rules;
import saidby.server.gate.Ports;
import saidby.server.gate.TrustedProxies;
import saidby.server.http.Problem;

/// What those are told who watch over a server.
class HealthTest {
  @TempDir
  private Path folder;

  @Test
  void aServerIsAliveAndReady() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      assertEquals("{\"status\":\"up\"}", served.client.get("/health/live").body());
      assertEquals("{\"status\":\"ready\",\"generation\":7,\"writing\":{\"status\":\"off\"}}",
          served.client.get("/health/ready").body());
      assertEquals("{\"status\":\"up\",\"generation\":7}", served.client.get("/health").body());
    }
  }

  @Test
  void headIsAnsweredAsGetWithoutTheBody() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      for (String path : List.of("/health/live", "/health/ready", "/health")) {
        HttpResponse<String> head = served.client.send("HEAD", path);
        assertEquals(200, head.statusCode(), path);
        assertEquals("", head.body(), path);
      }
    }
  }

  @Test
  void aServerWhoseIndexFailsIsAliveButNotReady() throws Exception {
    for (RuntimeException failure : List.of(new IndexProblem(IndexProblem.Kind.UNREADABLE, "/secret cannot be read"),
        new IllegalStateException("/secret"))) {
      QuoteSearch broken = request -> {
        throw failure;
      };
      ListedIndex index = Stories.index();
      try (var served = Served.over(folder, new Ports(broken, index, index, index, index, index, index))) {
        assertEquals(200, served.client.get("/health/live").statusCode());
        HttpResponse<String> ready = served.client.get("/health/ready");
        assertEquals(503, ready.statusCode());
        assertEquals("/problems/unavailable", Client.json(ready).get("type").asString());
        assertTrue(ready.headers().firstValue("Content-Type").orElse("").startsWith(Problem.CONTENT_TYPE));
        assertTrue(!ready.body().contains("secret"), ready.body());
        assertEquals(503, served.client.send("HEAD", "/health/ready").statusCode());
      }
    }
  }

  @Test
  void whoeverWatchesNeedsNoKeyAndIsNotCounted() throws Exception {
    var strict = new Rules(true, List.of(), OptionalInt.of(1), TrustedProxies.NONE);
    try (var served = Served.stories(folder, strict)) {
      for (int i = 0; i < 5; i++)
        for (String path : List.of("/health/live", "/health/ready"))
          assertEquals(200, served.client.get(path).statusCode(), path);
    }
  }
}
