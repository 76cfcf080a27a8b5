package saidby.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import saidby.fetch.FetchRules;
import saidby.fetch.Fetcher;
import saidby.fetch.Limits;
import saidby.fetch.NamedHosts;
import saidby.fetch.Site;
import saidby.fetch.TurnedTime;
import saidby.ingest.ListedIntake;
import saidby.search.Inflow;

/// Many feeds of several hosts, which are addresses of loopback here.
@Timeout(600)
class ManyFeedsTest {
  private static final Duration INTERVAL = Duration.ofMinutes(15);

  @TempDir
  private Path folder;
  private final TurnedTime time = new TurnedTime();
  private final ListedIntake intake = new ListedIntake();
  private final List<FollowListener.Round> rounds = new ArrayList<>();
  private Site one;
  private Site other;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    one = Site.open("127.0.0.1").text("/robots.txt", "");
    other = Site.open("127.0.0.2").text("/robots.txt", "");
    fetcher = Fetcher.start(new FetchRules(NamedHosts.of(List.of(one.host(), other.host())),
        Set.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("127.0.0.2")), "mail@news.example",
        Limits.USUAL), time);
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    one.close();
    other.close();
  }

  private FeedFollower follower(int pages, List<String> feeds) throws IOException {
    return FeedFollower.of(new FollowRules(feeds, INTERVAL, pages, folder.resolve("followed")),
        new FeedFollower.Tools(fetcher, intake, time), rounds::add);
  }

  private static String item(String id) {
    return "{\"id\":\"%s\",\"text\":\"Rain falls.\"}\n".formatted(id);
  }

  private static String summary(String id, String url) {
    return "{\"id\":\"%s\",\"url\":\"%s\",\"summaryOnly\":true,\"text\":\"Rain.\"}\n".formatted(id, url);
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aHostThatHangsHoldsUpNoOther() throws Exception {
    var askedAgain = new CountDownLatch(3);
    one.page("/feed", exchange -> {
      wait(askedAgain);
      Site.send(exchange, 200, item("late").getBytes(StandardCharsets.UTF_8));
    });
    other.page("/feed", exchange -> {
      Site.send(exchange, 200, item("early").getBytes(StandardCharsets.UTF_8));
      askedAgain.countDown();
    });
    FeedFollower follower = follower(0, List.of(one.url("/feed"), one.url("/feed?2"), other.url("/feed")));
    Thread following = Thread.ofPlatform().start(() -> {
      try {
        follower.run();
      } catch (InterruptedException _) {
        // the test is over
      }
    });
    intake.await(2);
    assertEquals(List.of("early", "late"), intake.ids());
    following.interrupt();
    following.join();
    assertFalse(following.isAlive());
  }

  /// Whoever is within a host's pages, and when.
  private final class Visits {
    private final AtomicInteger inside = new AtomicInteger();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private volatile Instant left = Instant.MIN;
    private final AtomicInteger count = new AtomicInteger();

    Site.Handler of(Site.Handler page) {
      return exchange -> visit(exchange, page);
    }

    private void visit(HttpExchange exchange, Site.Handler page) throws IOException {
      if (inside.incrementAndGet() > 1) wrong.add("two at once, one of them for " + exchange.getRequestURI());
      if (time.instant().isBefore(left.plusSeconds(1))) wrong.add("too soon: " + exchange.getRequestURI());
      left = time.instant();
      count.incrementAndGet();
      inside.decrementAndGet();
      page.handle(exchange);
    }
  }

  @Test
  void noHostIsAskedTwoThingsAtOnceAndEachIsLeftAloneForAMomentInBetween() throws Exception {
    var visits = new Visits();
    List<String> feeds = new ArrayList<>();
    for (int feed = 0; feed < 6; feed++) {
      for (Site site : List.of(one, other)) {
        var items = new StringBuilder();
        for (int page = 0; page < 3; page++) {
          String id = site.port() + "-" + feed + "-" + page;
          String path = "/page" + id;
          one.page(path, visits.of(exchange -> Site.send(exchange, 200,
              item(id).getBytes(StandardCharsets.UTF_8))));
          items.append(summary(id, one.url(path)));
        }
        byte[] body = items.toString().getBytes(StandardCharsets.UTF_8);
        Site.Handler list = exchange -> Site.send(exchange, 200, body);
        site.page("/feed" + feed, site == one ? visits.of(list) : list);
        feeds.add(site.url("/feed" + feed));
      }
    }
    assertTrue(follower(5, feeds).runOnce(), rounds.toString());
    assertEquals(List.of(), visits.wrong);
    assertEquals(6 + 36, visits.count.get());
    assertEquals(36, intake.ids().size());
    assertEquals(1, one.asked().stream().filter("/robots.txt"::equals).count());
    assertTrue(intake.ids().stream().noneMatch(id -> intake.article(id).orElseThrow().metadata().summaryOnly()));
  }

  @Test
  void feedsThatFailAreToldAndTheOthersAreThereAndRemembered() throws Exception {
    List<String> feeds = new ArrayList<>();
    for (int feed = 0; feed < 50; feed++) {
      Site site = feed % 2 == 0 ? one : other;
      if (feed % 5 > 0) site.text("/feed" + feed, item("a" + feed));
      feeds.add(site.url("/feed" + feed));
    }
    FeedFollower follower = follower(0, feeds);
    assertFalse(follower.runOnce());
    assertEquals(40, intake.ids().size());
    List<Inflow> told = follower.inflows();
    assertEquals(10, told.stream().filter(feed -> feed.trouble().equals(Optional.of("answered 404"))).count());
    assertEquals(new HashSet<>(feeds), new HashSet<>(rounds.stream().map(FollowListener.Round::feed).toList()));
    rounds.clear();
    follower(0, feeds).runOnce();
    assertEquals(40, intake.changes(), "nothing is read twice");
  }

  @Test
  void noMoreThanSomeFeedsAreAskedAtOnce() throws Exception {
    var places = new Places();
    var full = new CountDownLatch(16);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int host = 0; host < 40; host++) {
      String name = "host" + host;
      threads.add(Thread.ofVirtual().start(() -> {
        try {
          places.await(name, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            full.countDown();
            full.await();
            inside.decrementAndGet();
          });
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
        }
      }));
    }
    for (Thread thread : threads) thread.join();
    assertEquals(16, most.get());
  }
}
