package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.export.Rows;
import saidby.model.AnnotatedArticle;
import saidby.search.CursorProblem;
import saidby.search.QuoteSearch;
import saidby.search.RandomArticles;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.server.gate.Ports;
import tools.jackson.databind.JsonNode;

/// All hits of a search in one file.
class ExportsTest {
  @TempDir
  static Path folder = Path.of("");
  private static ServedIndex served;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    var random = new RandomArticles(new Random(42));
    List<AnnotatedArticle> articles = new ArrayList<>(Stories.all());
    for (int i = 0; i < 700; i++) articles.add(random.next("random-" + i));
    served = ServedIndex.of(folder, articles);
    client = served.client;
  }

  private static SaidbyServer serve(QuoteSearch search) throws IOException {
    return SaidbyServer.start(Served.ANY_PORT,
        new Ports(search, served.index, served.index, served.index, served.index, served.index, served.index));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?what=paragraphs", "?what=articles", "?q=bako", "?q=bako&sort=oldest&country=UA",
      "?q=ceasefire", "?q=nothinglikethis", "?q=bako+teru+nothinglikethis"})
  void thereAreAsManyRowsAndLinesAsTheSearchCounts(String query) throws Exception {
    long total = client.json("/api/v1/search" + query).get("total").asLong();
    HttpResponse<String> csv = client.get("/api/v1/export.csv" + query);
    List<List<String>> rows = Rows.of(csv.body());
    assertEquals(total, rows.size() - 1);
    assertEquals(total, new HashSet<>(rows.subList(1, rows.size())).size());
    for (List<String> row : rows) assertEquals(rows.getFirst().size(), row.size());
    HttpResponse<String> lines = client.get("/api/v1/export.ndjson" + query);
    assertEquals(total, lines.body().lines().count());
    Set<String> ids = new HashSet<>();
    lines.body().lines().forEach(line -> ids.add(Client.parsed(line).get("id").asString()));
    assertEquals(total, ids.size());
    assertEquals(Long.toString(total), lines.headers().firstValue("Saidby-Total").orElseThrow());
  }

  @Test
  void thereIsNoWallBehindThePagesOfASearch() throws Exception {
    assertTrue(client.json("/api/v1/search?what=paragraphs").get("total").asLong() > 1_000);
  }

  @Test
  void anExportNamesTheQueryTheTimeAndTheGeneration() throws Exception {
    HttpResponse<String> csv = client.get("/api/v1/export.csv?q=ceasefire&source=Harbour+Wire");
    List<List<String>> rows = Rows.of(csv.body());
    assertEquals("q=ceasefire&source=Harbour%20Wire", cell(rows, "query"));
    assertEquals(csv.headers().firstValue("Saidby-Query").orElseThrow(), cell(rows, "query"));
    assertEquals(csv.headers().firstValue("Saidby-Exported-At").orElseThrow(), cell(rows, "exportedAt"));
    assertEquals(csv.headers().firstValue("Saidby-Generation").orElseThrow(), cell(rows, "generation"));
    JsonNode line = Client.parsed(
        client.get("/api/v1/export.ndjson?q=ceasefire").body().lines().findFirst().orElseThrow());
    assertEquals("q=ceasefire", line.at("/export/query").asString());
    assertEquals(cell(rows, "generation"), line.at("/export/generation").asString());
    assertTrue(line.at("/export/at").asString().endsWith("Z"));
  }

  @Test
  void cellsHoldWhatTheSearchTells() throws Exception {
    List<List<String>> rows = Rows.of(client.get("/api/v1/export.csv?q=cheer").body());
    assertEquals("A ceasefire is near, … but nobody should cheer yet.", cell(rows, "text"));
    assertEquals("Ana Ilić", cell(rows, "speaker"));
    assertEquals("0.9700", cell(rows, "confidence"));
    assertEquals("2026-03-02T08:30:00Z", cell(rows, "publishedAt"));
    assertEquals("UA RS", cell(rows, "countries"));
    assertEquals("http://localhost:" + served.server.port() + "/quotes/harbour-1-q1", cell(rows, "page"));
  }

  @Test
  void hostileWordsStayInTheirCells() throws Exception {
    List<List<String>> rows = Rows.of(client.get("/api/v1/export.csv?q=pwned").body());
    assertEquals(Stories.HOSTILE_WORDS, cell(rows, "text"));
    assertEquals("<h1 onclick=x>\"Title\"</h1>", cell(rows, "title"));
  }

  @Test
  void aByteOrderMarkComesForSpreadsheetsThatWantOne() throws Exception {
    assertTrue(client.get("/api/v1/export.csv?q=cheer&bom=true").body().startsWith("\uFEFFid,"));
    assertTrue(client.get("/api/v1/export.csv?q=cheer").body().startsWith("id,"));
  }

  @Test
  void anExportIsCompressedForThoseWhoAskForIt() throws Exception {
    HttpResponse<byte[]> packed = HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.server.port() + "/api/v1/export.csv"))
            .header("Accept-Encoding", "gzip")
            .build(), BodyHandlers.ofByteArray());
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
    String unpacked = new String(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
        StandardCharsets.UTF_8);
    long total = client.json("/api/v1/search").get("total").asLong();
    assertEquals(total, Rows.of(unpacked).size() - 1);
  }

  @Test
  void headTellsHowMuchThereIsWithoutTheRows() throws Exception {
    HttpResponse<String> head = client.send("HEAD", "/api/v1/export.csv?q=ceasefire");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(client.json("/api/v1/search?q=ceasefire").get("total").asString(),
        head.headers().firstValue("Saidby-Total").orElseThrow());
    assertEquals("attachment; filename=\"saidby.csv\"", head.headers().firstValue("Content-Disposition").orElseThrow());
  }

  @Test
  void whatMakesNoSenseInAnExportIsRefused() throws Exception {
    for (String parameter : List.of("size=3", "offset=1", "cursor=x", "facets=none", "histogram=day", "nme=x"))
      assertEquals(400, client.get("/api/v1/export.csv?" + parameter).statusCode(), parameter);
    assertEquals(400, client.get("/api/v1/export.ndjson?bom=true").statusCode());
  }

  @Test
  void aHeaderCannotBeBrokenByAQuery() throws Exception {
    HttpResponse<String> csv = client.get("/api/v1/export.csv?q=cheer%0D%0AX-Evil:%201%C3%A9");
    assertEquals("q=cheer%0D%0AX-Evil%3A%201%C3%A9", csv.headers().firstValue("Saidby-Query").orElseThrow());
    assertTrue(csv.headers().firstValue("X-Evil").isEmpty());
  }

  @Test
  void theLongestQueryFitsIntoHeadersAndRows() throws Exception {
    HttpResponse<String> csv = client.get("/api/v1/export.csv?q=" + "%C3%A9".repeat(8_000) + "+OR+cheer");
    assertEquals(200, csv.statusCode());
    List<List<String>> rows = Rows.of(csv.body());
    assertEquals(2, rows.size());
    assertTrue(cell(rows, "query").endsWith("...") && cell(rows, "query").length() < 2_100);
  }

  @Test
  void anExportThatCannotBeEndedBreaksItsConnection() throws Exception {
    var pages = new ArrayList<Long>();
    QuoteSearch failing = request -> {
      if (request.page().cursor().isPresent()) {
        pages.add(1L);
        throw new CursorProblem(CursorProblem.Kind.GONE, "the state is no longer kept");
      }
      return served.index.search(request);
    };
    try (var other = serve(failing)) {
      var broken = new Client(other.port());
      for (String format : List.of("csv", "ndjson"))
        for (String encoding : List.of("identity", "gzip"))
          assertThrows(IOException.class,
              () -> broken.get("/api/v1/export." + format + "?what=paragraphs", "Accept-Encoding", encoding));
      assertFalse(pages.isEmpty());
    }
  }

  @Test
  void fourRunAtATimeAndWhoGoesAwayStopsTheWork() throws Exception {
    QuoteSearch endless = request -> {
      SearchRequest first = request.with(new SearchRequest.Page(request.page().sort(), 0, request.page().size()));
      SearchResult page = served.index.search(first);
      return new SearchResult(page.total(), page.hits(), page.counts(), 0, 1, Optional.of("more"), page.remarks());
    };
    List<Socket> readers = new ArrayList<>();
    try (var other = serve(endless)) {
      var asking = new Client(other.port());
      for (int i = 0; i < 4; i++) readers.add(reading(other.port()));
      HttpResponse<String> fifth = asking.send("HEAD", "/api/v1/export.csv");
      assertEquals(503, fifth.statusCode());
      assertEquals("30", fifth.headers().firstValue("Retry-After").orElseThrow());
      for (Socket reader : readers) reader.close();
      long end = System.nanoTime() + 300_000_000_000L;
      int status = 503;
      while (status == 503 && System.nanoTime() - end < 0)
        status = asking.send("HEAD", "/api/v1/export.csv").statusCode();
      assertEquals(200, status, "an export that nobody reads goes on");
    }
  }

  /// Somebody who has read the beginning of an export.
  private static Socket reading(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream()
        .write("GET /api/v1/export.csv HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    byte[] begun = socket.getInputStream().readNBytes(100);
    assertTrue(new String(begun, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 200"));
    return socket;
  }

  private static String cell(List<List<String>> rows, String column) {
    return rows.get(1).get(rows.getFirst().indexOf(column));
  }
}
