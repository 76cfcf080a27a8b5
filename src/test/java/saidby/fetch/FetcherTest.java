package saidby.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private static final Limits SMALL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 10_000, 100_000, 3,
      Duration.ofSeconds(1));

  private final TurnedTime time = new TurnedTime();
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Fetcher fetcher() throws IOException {
    return fetcher(SMALL);
  }

  private Fetcher fetcher(Limits limits) throws IOException {
    return Fetcher.start(new FetchRules(NamedHosts.of(List.of("127.0.0.1:" + site.port())),
        Set.of(InetAddress.ofLiteral("127.0.0.1")), "mail@news.example", limits), time);
  }

  private static String text(Fetched answer) {
    return new String(assertInstanceOf(Fetched.Page.class, answer, answer.toString()).body().bytes(),
        StandardCharsets.UTF_8);
  }

  private static String failure(Fetched answer) {
    return assertInstanceOf(Fetched.Failed.class, answer, answer.toString()).reason();
  }

  private static String refusal(Fetched answer) {
    return assertInstanceOf(Fetched.Refused.class, answer, answer.toString()).reason();
  }

  @Test
  void itSaysWhoAsksAndWhomToComplainTo() throws Exception {
    site.text("/feed", "news");
    try (Fetcher fetcher = fetcher()) {
      assertEquals("news", text(fetcher.get(site.url("/feed"), Validators.NONE)));
    }
    String agent = site.lastHeaders().getFirst("User-Agent");
    assertTrue(agent.matches("Saidby/\\S+ \\(\\+mail@news\\.example\\)"), agent);
    assertEquals(List.of("/robots.txt", "/feed"), site.asked());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    site.page("/feed", exchange -> {
      exchange.getResponseHeaders().add("ETag", "\"v1\"");
      exchange.getResponseHeaders().add("Last-Modified", "Sun, 01 Mar 2026 10:00:00 GMT");
      boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
          && "Sun, 01 Mar 2026 10:00:00 GMT".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
      Site.send(exchange, known ? 304 : 200, known ? new byte[0] : "news".getBytes(StandardCharsets.UTF_8));
    });
    try (Fetcher fetcher = fetcher()) {
      Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetcher.get(site.url("/feed"), Validators.NONE));
      assertInstanceOf(Fetched.Unchanged.class, fetcher.get(site.url("/feed"), page.validators()));
    }
  }

  @Test
  void aHostThatWasNotNamedIsNotAskedNotEvenByRedirect() throws Exception {
    try (Site other = Site.open(); Fetcher fetcher = fetcher()) {
      site.redirect("/feed", other.url("/feed"));
      String reason = refusal(fetcher.get(site.url("/feed"), Validators.NONE));
      assertTrue(reason.endsWith("a host that was not named: 127.0.0.1:" + other.port()), reason);
      refusal(fetcher.get(other.url("/feed"), Validators.NONE));
      assertEquals(List.of(), other.asked());
    }
  }

  @Test
  void redirectsAreFollowedButNotForEver() throws Exception {
    site.redirect("/a", "b?x=1").redirect("/b?x=1", site.url("/c")).text("/c", "news").redirect("/round", "/round");
    try (Fetcher fetcher = fetcher()) {
      Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetcher.get(site.url("/a"), Validators.NONE));
      assertEquals(site.url("/c"), page.address().toString());
      assertEquals("more than 3 redirects", failure(fetcher.get(site.url("/round"), Validators.NONE)));
    }
  }

  @Test
  void whatIsPackedIsUnpacked() throws Exception {
    site.page("/feed", exchange -> sendPacked(exchange, "news".getBytes(StandardCharsets.UTF_8)));
    try (Fetcher fetcher = fetcher()) {
      assertEquals("news", text(fetcher.get(site.url("/feed"), Validators.NONE)));
    }
  }

  @Test
  void aGzipBombIsNotUnpacked() throws Exception {
    site.page("/bomb", exchange -> sendPacked(exchange, new byte[5_000_000]));
    try (Fetcher fetcher = fetcher()) {
      assertEquals("the answer unpacks to more than 100,000 bytes",
          refusal(fetcher.get(site.url("/bomb"), Validators.NONE)));
    }
  }

  @Test
  void anAnswerThatIsTooLongIsBrokenOff() throws Exception {
    site.text("/long", "x".repeat(10_001)).page("/endless", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      while (true) exchange.getResponseBody().write(new byte[1024]);
    });
    try (Fetcher fetcher = fetcher()) {
      assertEquals("the answer is longer than 10,000 bytes", refusal(fetcher.get(site.url("/long"), Validators.NONE)));
      assertEquals("the answer is longer than 10,000 bytes",
          refusal(fetcher.get(site.url("/endless"), Validators.NONE)));
      site.text("/short", "news");
      assertEquals("news", text(fetcher.get(site.url("/short"), Validators.NONE)), "the site itself is in no trouble");
    }
  }

  @Test
  void aSiteThatNeverEndsItsAnswerIsLeft() throws Exception {
    var end = new CountDownLatch(1);
    site.text("/robots.txt", "").page("/slow", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('x');
      exchange.getResponseBody().flush();
      try {
        end.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    });
    var hasty = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 10_000, 10_000, 3, Duration.ofSeconds(1));
    try (Fetcher fetcher = fetcher(hasty)) {
      String reason = failure(fetcher.get(site.url("/slow"), Validators.NONE));
      assertTrue(reason.endsWith("no whole answer within 1 s"), reason); // of its robots.txt too, on a busy machine
    } finally {
      end.countDown();
    }
  }

  @Test
  void robotsTxtIsKeptToAndReadOnceADay() throws Exception {
    site.text("/robots.txt", "User-agent: saidby\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /\n")
        .text("/feed", "news")
        .text("/private/feed", "secret");
    try (Fetcher fetcher = fetcher()) {
      assertEquals("news", text(fetcher.get(site.url("/feed"), Validators.NONE)));
      assertEquals("the robots.txt of 127.0.0.1 does not allow /private/feed",
          refusal(fetcher.get(site.url("/private/feed"), Validators.NONE)));
      assertEquals("news", text(fetcher.get(site.url("/feed"), Validators.NONE)));
      assertEquals(List.of("/robots.txt", "/feed", "/feed"), site.asked());
      assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(7)), time.waited());
      time.turn(Duration.ofDays(1));
      site.text("/robots.txt", "User-agent: *\nDisallow: /");
      refusal(fetcher.get(site.url("/feed"), Validators.NONE));
    }
  }

  @Test
  void aSiteWhoseRobotsTxtCannotBeReadIsLeftAloneForAWhile() throws Exception {
    site.page("/robots.txt", exchange -> Site.send(exchange, 500, new byte[0])).text("/feed", "news");
    try (Fetcher fetcher = fetcher()) {
      Instant before = time.instant();
      Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetcher.get(site.url("/feed"), Validators.NONE));
      assertEquals("the robots.txt of 127.0.0.1 cannot be read: answered 500", failed.reason());
      assertEquals(Optional.of(before.plus(Duration.ofMinutes(10))), failed.notBefore());
      assertEquals(List.of("/robots.txt"), site.asked());
      site.text("/robots.txt", "");
      time.turn(Duration.ofMinutes(11));
      assertEquals("news", text(fetcher.get(site.url("/feed"), Validators.NONE)));
    }
  }

  @Test
  void aSiteThatAsksToBeLeftAloneIsLeftAlone() throws Exception {
    site.page("/feed", exchange -> {
      exchange.getResponseHeaders().add("Retry-After", "300");
      Site.send(exchange, 429, new byte[0]);
    });
    try (Fetcher fetcher = fetcher()) {
      Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetcher.get(site.url("/feed"), Validators.NONE));
      assertEquals("answered 429", failed.reason());
      assertEquals(Optional.of(time.instant().plusSeconds(300)), failed.notBefore());
      assertTrue(failure(fetcher.get(site.url("/other"), Validators.NONE)).contains("is left alone until"));
      assertEquals(List.of("/robots.txt", "/feed"), site.asked());
      site.text("/feed", "news");
      time.turn(Duration.ofMinutes(5));
      assertEquals("news", text(fetcher.get(site.url("/feed"), Validators.NONE)));
    }
  }

  @Test
  void aSiteThatFailsIsAskedLessAndLess() throws Exception {
    site.page("/feed", exchange -> Site.send(exchange, 503, new byte[0]));
    try (Fetcher fetcher = fetcher()) {
      for (int minutes : List.of(1, 2, 4, 8, 16, 32, 64, 64)) {
        Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetcher.get(site.url("/feed"), Validators.NONE));
        assertEquals(Optional.of(time.instant().plus(Duration.ofMinutes(minutes))), failed.notBefore());
        time.turn(Duration.ofMinutes(minutes));
      }
    }
  }

  @Test
  void aPortWhereNobodyListensIsAFailureThatTellsSo() throws Exception {
    site.close();
    try (Fetcher fetcher = fetcher()) {
      String reason = failure(fetcher.get(site.url("/feed"), Validators.NONE));
      assertEquals("the robots.txt of 127.0.0.1 cannot be read: nobody answers there", reason);
    }
  }

  @Test
  void passwordsAndCookiesAreNeitherKeptNorSent() throws Exception {
    site.page("/feed", exchange -> {
      exchange.getResponseHeaders().add("Set-Cookie", "a=b");
      Site.send(exchange, 200, "news".getBytes(StandardCharsets.UTF_8));
    });
    try (Fetcher fetcher = fetcher()) {
      text(fetcher.get(site.url("/feed"), Validators.NONE));
      text(fetcher.get(site.url("/feed"), Validators.NONE));
      assertEquals(Optional.empty(), Optional.ofNullable(site.lastHeaders().getFirst("Cookie")));
    }
  }

  private static void sendPacked(com.sun.net.httpserver.HttpExchange exchange, byte[] body) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    Site.send(exchange, 200, packed.toByteArray());
  }
}
