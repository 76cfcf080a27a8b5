package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.LiveKeys;
import saidby.access.Origins;
import saidby.access.Secret;
import saidby.search.FacetField;
import saidby.search.Inflow;
import saidby.search.Scope;
import saidby.server.gate.AccessRules;
import saidby.server.gate.TrustedProxies;
import tools.jackson.databind.JsonNode;

class StatusTest {
  private static final Inflow FOLDER = new Inflow(Inflow.Kind.FOLDER, "incoming",
      Optional.of("<b>the disk is full</b>"), 3, 12,
      1_345, 2, Optional.of(Instant.parse("2026-03-01T12:00:00Z")), Optional.empty());
  private static final Inflow FEED = new Inflow(Inflow.Kind.FEED, "news.example/feed.xml", Optional.empty(), 0, 4, 20,
      0,
      Optional.empty(), Optional.of(Instant.parse("2026-03-01T12:15:00Z")));

  @TempDir
  private Path folder;
  private final List<Inflow> inflows = new ArrayList<>(List.of(FOLDER, FEED));
  private SaidbyServer server;
  private Client client;

  @BeforeEach
  void serve() throws Exception {
    var rules = new AccessRules(new LiveKeys(keys()), false, Origins.of(List.of()), OptionalInt.empty(),
        TrustedProxies.NONE, Optional.empty());
    server = SaidbyServer.start(Served.ANY_PORT, rules, Stories.index().ports(),
        new Services(Optional.empty(), Optional.empty(), () -> List.copyOf(inflows)));
    client = new Client(server.port());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private KeyFile keys() {
    return KeyFile.of(folder.resolve("index"));
  }

  @Test
  void programsAreToldHowNewsComesIn() throws Exception {
    JsonNode told = client.json("/api/v1/stats").get("inflows");
    assertEquals(2, told.size());
    assertEquals("folder", told.get(0).get("kind").asString());
    assertEquals("<b>the disk is full</b>", told.get(0).get("trouble").asString());
    assertEquals(1_345, told.get(0).get("articles").asInt());
    assertTrue(told.get(1).get("trouble").isNull());
    assertEquals("2026-03-01T12:15:00Z", told.get(1).get("next").asString());
  }

  @Test
  void peopleAreToldOnAPage() throws Exception {
    Document page = Jsoup.parse(client.get("/status").body());
    assertEquals(List.of("Watched folders", "Followed feeds"), page.select("h2").eachText());
    String folderRow = page.select("table").get(1).select("tbody tr").text();
    assertEquals("incoming <b>the disk is full</b> 3 12 1,345 2 2026-03-01 12:00", folderRow);
    assertEquals("news.example/feed.xml 0 4 20 0 never 2026-03-01 12:15",
        page.select("table").get(2).select("tbody tr").text());
    inflows.clear();
    assertTrue(client.get("/status").body().contains("No news comes in by itself"));
  }

  @Test
  void whatIsInTroubleStandsFirstAndIsCounted() throws Exception {
    for (int i = 0; i < 50; i++)
      inflows.add(new Inflow(Inflow.Kind.FEED, "news.example/" + i,
          i % 5 == 4 ? Optional.of("answered 404") : Optional.empty(), 0, 1, 0, 0, Optional.empty(), Optional.empty()));
    Document page = Jsoup.parse(client.get("/status").body());
    List<String> rows = page.select("table").get(2).select("tbody tr th").eachText();
    assertEquals("news.example/4 answered 404", rows.getFirst());
    assertEquals(51, rows.size());
    assertTrue(rows.subList(0, 10).stream().allMatch(row -> row.endsWith("answered 404")), rows.toString());
    assertTrue(page.text().contains("51, 10 of them in trouble"), page.text());
  }

  @Test
  void whatWasToldHoldsUntilSomethingComesIn() throws Exception {
    for (String path : List.of("/api/v1/stats", "/status")) {
      String tag = client.get(path).headers().firstValue("ETag").orElseThrow();
      assertEquals(304, client.get(path, "If-None-Match", tag).statusCode());
      inflows.add(FEED);
      assertEquals(200, client.get(path, "If-None-Match", tag).statusCode());
    }
  }

  @Test
  void aKeyThatIsBoundToASourceIsNotToldWhereTheOthersComeFrom() throws Exception {
    Secret secret = Secret.fresh();
    var grant = new Grant(false, new Scope(Map.of(FacetField.SOURCE, List.of("Harbour Wire"))), List.of(),
        OptionalInt.empty(), Optional.empty());
    keys().add(new AccessKey("bound", secret.hash(), grant, Instant.EPOCH));
    assertEquals(0, Client.json(client.get("/api/v1/stats", "X-Api-Key", secret.text())).get("inflows").size());
    assertFalse(client.get("/status", "X-Api-Key", secret.text()).body().contains("incoming"));
  }
}
