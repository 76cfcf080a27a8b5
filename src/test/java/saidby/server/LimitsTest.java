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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.access.Grant;
import saidby.search.Scope;
import saidby.server.Served.Rules;
import saidby.server.gate.TrustedProxies;

/// How often anybody may ask.
class LimitsTest {
  @TempDir
  private Path folder;

  @Test
  void whoAsksTooOftenIsToldWhenToAskAgain() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN.rate(3))) {
      for (int left = 2; left >= 0; left--) {
        HttpResponse<String> answer = served.client.get("/api/v1/stats");
        assertEquals(200, answer.statusCode());
        assertEquals("\"address\";q=3;w=60", header(answer, "RateLimit-Policy"));
        assertTrue(header(answer, "RateLimit").startsWith("\"address\";r=" + left + ";t="),
            header(answer, "RateLimit"));
      }
      HttpResponse<String> refused = served.client.get("/api/v1/stats");
      assertEquals(429, refused.statusCode());
      assertEquals("/problems/too-many-requests", Client.json(refused).get("type").asString());
      int seconds = Integer.parseInt(header(refused, "Retry-After"));
      assertTrue(seconds >= 1 && seconds <= 20, "in " + seconds + " s");
      assertEquals(429, served.client.get("/", "Accept", "text/html").statusCode(), "pages count as well");
      assertEquals(200, served.client.get("/health").statusCode(), "who looks after the server is never refused");
      assertEquals(429, served.client.get("/api/v1/stats", "X-Api-Key", "guessed").statusCode(),
          "nor does guessing at keys go on");
    }
  }

  @Test
  void aKeyWithARateOfItsOwnIsHeldToThatWhereverItIsUsed() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN.rate(2))) {
      String fast = served.key("fast", rated(100));
      String slow = served.key("slow", rated(1));
      for (int i = 0; i < 10; i++)
        assertEquals(200, served.client.get("/api/v1/stats", "X-Api-Key", fast).statusCode());
      assertEquals("\"key\";q=1;w=60",
          header(served.client.get("/api/v1/stats", "X-Api-Key", slow), "RateLimit-Policy"));
      assertEquals(429, served.client.get("/api/v1/stats", "X-Api-Key", slow).statusCode());
      assertEquals(200, served.client.get("/api/v1/stats").statusCode(), "the address's own bucket is untouched");
    }
  }

  @Test
  void severalSearchesAtOnceCountAsSoManyRequests() throws Exception {
    String four = "{\"searches\": [{}, {}, {}, {}]}";
    try (var served = Served.stories(folder, Rules.OPEN.rate(6))) {
      HttpResponse<String> first = served.client.post("/api/v1/searches", "application/json", four);
      assertEquals(200, first.statusCode());
      assertTrue(header(first, "RateLimit").startsWith("\"address\";r=2;t="), header(first, "RateLimit"));
      assertEquals(200, served.client.post("/api/v1/searches", "application/json", four).statusCode());
      HttpResponse<String> refused = served.client.get("/api/v1/stats");
      assertEquals(429, refused.statusCode());
      assertTrue(Integer.parseInt(header(refused, "Retry-After")) > 10, "two more than there were are still owed");
    }
  }

  @Test
  void withoutALimitNothingIsToldOfOne() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      assertEquals("", header(served.client.get("/api/v1/stats"), "RateLimit"));
    }
  }

  @Test
  void nobodyGetsAnotherBucketByTellingAnotherAddress() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN.rate(1))) {
      assertEquals(200, served.client.get("/api/v1/stats", "X-Forwarded-For", "192.0.2.1").statusCode());
      assertEquals(429, served.client.get("/api/v1/stats", "X-Forwarded-For", "192.0.2.2").statusCode());
      assertEquals(429, served.client.get("/api/v1/stats", "Forwarded", "for=192.0.2.3").statusCode());
    }
  }

  @Test
  void whomATrustedProxyAsksForHasABucketOfTheirOwn() throws Exception {
    var rules = Rules.OPEN.rate(1).proxy("127.0.0.0/8", TrustedProxies.Header.X_FORWARDED_FOR);
    try (var served = Served.stories(folder, rules)) {
      assertEquals(200, from(served, "192.0.2.1"));
      assertEquals(429, from(served, "192.0.2.1"));
      assertEquals(429, from(served, "203.0.113.9, 192.0.2.1"), "what stands before was told by the asker");
      assertEquals(200, from(served, "192.0.2.2"));
      assertEquals(200, from(served, "2001:db8:1:2::1"));
      assertEquals(429, from(served, "2001:db8:1:2::ffff"), "the same network");
      assertEquals(200, from(served, "nonsense"), "counts as the proxy's own");
      assertEquals(429, served.client.get("/api/v1/stats", "Forwarded", "for=192.0.2.77").statusCode(),
          "the other header is not read");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"for=192.0.2.60;proto=http;by=203.0.113.43 | 192.0.2.60",
      "For=\"[2001:db8:cafe::17]:4711\" | 2001:db8:cafe:0:0:0:0:17", "for=192.0.2.43, for=10.1.1.1 | 192.0.2.43",
      "for=198.51.100.1, for=192.0.2.43:80 | 192.0.2.43", "for=unknown | 127.0.0.1", "for=_hidden | 127.0.0.1",
      "by=192.0.2.1 | 127.0.0.1", "xfor=192.0.2.1 | 127.0.0.1"})
  void theStandardHeaderIsReadToo(String forwarded, String address) throws Exception {
    var rules = new Rules(false, List.of(), OptionalInt.empty(),
        new TrustedProxies(
            List.of(TrustedProxies.Network.of("127.0.0.1"), TrustedProxies.Network.of("10.0.0.0/8")),
            TrustedProxies.Header.FORWARDED));
    Served served = Served.stories(folder, rules);
    try (served) {
      served.client.get("/health", "Forwarded", forwarded);
    }
    assertEquals(address, Client.parsed(served.log.toString()).get("address").asString());
  }

  private static int from(Served served, String forwarded) throws Exception {
    return served.client.get("/api/v1/stats", "X-Forwarded-For", forwarded).statusCode();
  }

  private static Grant rated(int perMinute) {
    return new Grant(false, Scope.EVERYTHING, List.of(), OptionalInt.of(perMinute), Optional.empty());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
