package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import saidby.fetch.FetchRules;
import saidby.fetch.Limits;
import saidby.fetch.NamedHosts;
import saidby.fetch.Site;
import saidby.follow.FollowRules;
import saidby.ingest.ListedIntake;
import saidby.search.Inflow;
import saidby.watch.WatchRules;

/// The commands `watch` and `follow`, and the same within a server, over a real index and a site on loopback.
@Isolated("a command has a process of its own, and not only its output")
class ArrivingNewsTest {
  private static final String BRIDGE = "{\"id\":\"bridge\",\"text\":\"“The bridge is open,” said Ada Pell, the transport minister.\"}\n";
  @TempDir
  private Path folder;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open();
    site.text("/feed.xml",
        """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Tidal Wire</title>
            <item><title>Ferry stops</title><link>%s</link><description>&lt;p&gt;The ferry stops…&lt;/p&gt;</description></item>
            </channel></rss>
            """
            .formatted(site.url("/ferry")));
    site.text("/ferry",
        "{\"id\":\"page\",\"text\":\"“The ferry stops tonight,” said Tomas Rell, the harbour master.\"}");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String index() {
    return "--index=" + folder.resolve("index");
  }

  private Path incoming() throws IOException {
    return Files.createDirectories(folder.resolve("incoming"));
  }

  private Ran follow(String... more) {
    String[] arguments = {"follow", index(), "--once", "--contact=mail@news.example", "--allow-address=127.0.0.1",
        site.url("/feed.xml")};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Ran.of(all);
  }

  @Test
  void whatIsPutIntoAFolderIsFound() throws Exception {
    Files.writeString(incoming().resolve("news.jsonl"), BRIDGE);
    Ran ran = Ran.of("watch", index(), "--once", "--settle=0", incoming().toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("news.jsonl: 1 added, 0 replaced"), ran.out());
    assertTrue(Files.exists(incoming().resolve("done/news.jsonl")));
    assertTrue(Ran.of("search", index(), "bridge").out().contains("Ada Pell"));
  }

  @Test
  void whatCannotBeReadIsToldByTheExitCodeToo() throws Exception {
    Files.writeString(incoming().resolve("news.jsonl"), "{broken\n" + BRIDGE);
    Ran ran = Ran.of("watch", index(), "--once", "--settle=0", incoming().toString());
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("news.jsonl:1: "), ran.err());
    assertTrue(Files.exists(incoming().resolve("failed/news.jsonl.reason.txt")));
  }

  @Test
  void theJournalLiesBesideTheIndex() throws Exception {
    Path file = Files.writeString(incoming().resolve("news.jsonl"), BRIDGE);
    for (int i = 0; i < 2; i++) {
      Ran ran = Ran.of("watch", index(), "--once", "--settle=0", "--in-place", incoming().toString());
      assertEquals(i == 0, ran.out().contains("1 added"), ran.out());
    }
    assertTrue(Files.exists(file));
    assertTrue(Files.exists(folder.resolve("index.watched")));
  }

  @Test
  void aFeedIsFollowedWithTheMachinesOwnAddressAllowed() throws Exception {
    Ran ran = follow("--pages=3");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("/feed.xml: 1 new or changed, 0 known, 0 pages to come"), ran.out());
    Ran found = Ran.of("search", index(), "ferry");
    assertTrue(found.out().contains("Tomas Rell"), found.out());
    assertTrue(follow("--pages=3").out().contains("0 new or changed, 1 known"));
    assertTrue(Files.exists(folder.resolve("index.followed")));
  }

  @Test
  void withoutThatTheFeedIsRefused() {
    Ran ran = Ran.of("follow", index(), "--once", "--contact=mail@news.example", site.url("/feed.xml"));
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("127.0.0.1 is not a public address: it is loopback"), ran.err());
    assertEquals(List.of(), site.asked());
  }

  @Test
  void aFeedIsNotFollowedWithoutAContact() {
    Ran ran = Ran.of("follow", index(), "--once", "https://news.example/feed.xml");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("--contact is needed"), ran.err());
    assertFalse(Files.exists(folder.resolve("index")));
  }

  @Test
  void theFolderOfTheIndexIsNotWatched() throws Exception {
    Ran ran = Ran.of("watch", index(), "--once", folder.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("which cannot be watched therefore"), ran.err());
  }

  @Test
  @Timeout(600)
  void aServerTakesFromFoldersAndFeedsBesideItsSearches() throws Exception {
    Files.writeString(incoming().resolve("news.jsonl"), BRIDGE);
    var watched = new WatchRules(List.of(incoming()), Duration.ZERO, Optional.empty());
    var followed = new FollowOptions.Following(
        new FollowRules(List.of(site.url("/feed.xml")), Duration.ofMinutes(15), 3, folder.resolve("followed")),
        new FetchRules(NamedHosts.of(List.of("127.0.0.1:" + site.port())), Set.of(InetAddress.ofLiteral("127.0.0.1")),
            "mail@news.example", Limits.USUAL));
    var intake = new ListedIntake();
    try (ArrivingNews news = ArrivingNews.start(
        new ArrivingNews.Sources(Optional.of(watched), Optional.of(followed)), intake, _ -> {})) {
      intake.await(2);
      assertTrue(intake.ids().contains("bridge"));
      assertEquals(List.of(Inflow.Kind.FOLDER, Inflow.Kind.FEED),
          news.inflows().stream().map(Inflow::kind).toList());
    }
  }
}
