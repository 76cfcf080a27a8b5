package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import tools.jackson.databind.JsonNode;

/// Many senders, much to read, and senders who break off.
@Isolated
class WritingUnderLoadTest {
  private static final String ARTICLES = "/api/v1/articles";

  @TempDir
  private Path folder;

  /// How articles are annotated is not what matters here.
  private static AnnotatedArticle plain(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  @Test
  void tenThousandTinyArticlesAreAllThere() throws Exception {
    int count = 10_000;
    var underWay = new Semaphore(200);
    try (var server = new WritingServer(folder, WritingUnderLoadTest::plain)) {
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        underWay.acquire();
        answers.add(server.later("POST", ARTICLES, WritingServer.article("a" + i, "Tiny"))
            .whenComplete((_, _) -> underWay.release()));
      }
      for (CompletableFuture<HttpResponse<String>> answer : answers) assertEquals(201, answer.join().statusCode());
      server.index.refresh();
      assertEquals(count, server.index.statistics().articles());
    }
  }

  @Test
  void aThousandConnectionsAreServedBesideEachOther() throws Exception {
    int count = 1_000;
    try (var server = new WritingServer(folder, WritingUnderLoadTest::plain)) {
      List<Socket> sockets = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Socket socket = socket(server);
        String body = WritingServer.article("a" + i, "One of many");
        send(socket, head(server, "application/json", "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length)
            + body);
        sockets.add(socket);
      }
      assertEquals(200, server.send("GET", "/api/v1/search?q=many", "").statusCode());
      for (Socket socket : sockets) {
        String answer = answer(socket);
        assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
      }
      server.index.refresh();
      assertEquals(count, server.index.statistics().articles());
    }
  }

  /// With Java's fifty, systems drop what comes at once, and clients try again after seconds.
  @Test
  void aThousandMayConnectBeforeTheFirstOfThemIsLetIn() {
    var javalin = Javalin.create(Settings::apply).start(ServerConfig.LOOPBACK, 0);
    try {
      var connector = (ServerConnector) javalin.jettyServer().server().getConnectors()[0];
      assertTrue(connector.getAcceptQueueSize() >= 1_000, connector.getAcceptQueueSize() + " may");
    } finally {
      javalin.stop();
    }
  }

  /// What a line has beside its article is not kept: so this is about reading.
  @Test
  void aBodyOfAHundredMegabytesIsReadAsItComes() throws Exception {
    int count = 2_000;
    String padding = "x".repeat(50_000);
    try (var server = new WritingServer(folder, WritingUnderLoadTest::plain)) {
      HttpResponse<String> answer = server.stream(ARTICLES, () -> lines(count, padding), "Content-Type",
          WritingServer.LINES);
      assertEquals(200, answer.statusCode());
      assertEquals(count, answer.body().lines().filter(line -> line.contains("\"status\":\"added\"")).count());
      server.index.refresh();
      assertEquals(count, server.index.statistics().articles());
    }
  }

  private static InputStream lines(int count, String padding) {
    return new InputStream() {
      private byte[] line = new byte[0];
      private int at;
      private int sent;

      @Override
      public int read() {
        throw new AssertionError("read block by block");
      }

      @Override
      public int read(byte[] into, int from, int most) {
        if (at == line.length && sent == count) return -1;
        if (at == line.length) {
          line = "{\"id\":\"a%d\",\"text\":\"Number %d.\",\"padding\":\"%s\"}%n".formatted(sent, sent, padding)
              .getBytes(StandardCharsets.UTF_8);
          at = 0;
          sent++;
        }
        int length = Math.min(most, line.length - at);
        System.arraycopy(line, at, into, from, length);
        at += length;
        return length;
      }
    };
  }

  @Test
  void whoVanishesInTheMiddleOfABodyLeavesNoHalfArticle() throws Exception {
    try (var server = new WritingServer(folder)) {
      String whole = WritingServer.article("whole", "All of it came");
      String half = WritingServer.article("half", "Some of it came");
      try (Socket socket = socket(server)) {
        send(socket, head(server, WritingServer.LINES, "Content-Length: 100000") + whole + "\n"
            + half.substring(0, half.length() / 2));
      }
      try (Socket socket = socket(server)) {
        send(socket, head(server, WritingServer.JSON, "Content-Length: 100000") + half);
      }
      until(() -> !server.send("GET", ARTICLES + "/whole", "").body().contains("not-found"));
      assertEquals(201, server.send("POST", ARTICLES + "?wait=visible", WritingServer.article("next", "It goes on"))
          .statusCode());
      assertEquals(404, server.send("GET", ARTICLES + "/half", "").statusCode());
      assertEquals(2, server.get("/api/v1/stats").get("articles").asInt());
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void until(Condition condition) throws Exception {
    for (long end = System.nanoTime() + Duration.ofMinutes(5).toNanos(); !condition
        .holds(); java.util.concurrent.locks.LockSupport.parkNanos(1_000_000))
      assertTrue(System.nanoTime() - end < 0, "it never holds");
  }

  /// A few kilobytes that would become a hundred megabytes.
  @Test
  void aBodyThatWouldUnpackToMuchIsNotUnpacked() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 100; i++) gzip.write(new byte[1 << 20]);
    }
    byte[] bomb = packed.toByteArray();
    try (var server = new WritingServer(folder)) {
      HttpResponse<String> answer = server.stream(ARTICLES, () -> new java.io.ByteArrayInputStream(bomb),
          "Content-Type", WritingServer.LINES, "Content-Encoding", "gzip");
      assertEquals(415, answer.statusCode());
      HttpResponse<String> unsaid = server.stream(ARTICLES, () -> new java.io.ByteArrayInputStream(bomb),
          "Content-Type", WritingServer.LINES);
      assertEquals(200, unsaid.statusCode());
      for (String line : unsaid.body().lines().toList())
        assertEquals("failed", Client.parsed(line).get("status").asString());
    }
  }

  @Test
  void jsonThatIsNestedDeepIsRefused() throws Exception {
    try (var server = new WritingServer(folder)) {
      String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(500_000) + "]".repeat(500_000) + "}";
      HttpResponse<String> answer = server.send("POST", ARTICLES, deep);
      assertEquals(400, answer.statusCode());
      JsonNode problem = Client.json(answer);
      assertTrue(problem.get("detail").asString().contains("nested too deep"), problem.toString());
    }
  }

  private static Socket socket(WritingServer server) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
    socket.setSoTimeout(60_000);
    return socket;
  }

  private static String head(WritingServer server, String type, String length) {
    return "POST " + ARTICLES + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Api-Key: " + server.key
        + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n";
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static String answer(Socket socket) throws IOException {
    try (socket) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
