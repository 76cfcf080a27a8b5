package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import saidby.search.Hit;
import saidby.search.Inflows;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Ports;

/// What becomes of requests when a server stops.
class StoppingTest {
  private static final ServerConfig ANY_PORT = new ServerConfig(ServerConfig.LOOPBACK, 0);

  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);
  private final ListedIndex index = Stories.index();

  /// In the place of a status: the connection was closed.
  private static final int CLOSED = 0;

  @AfterEach
  void endWaiting() {
    mayAnswer.countDown();
    others.close();
  }

  @Test
  void aRequestUnderWayIsAnsweredAndNoOtherIsTaken() throws Exception {
    SaidbyServer server = start(Stopping.GRACE, this::slow);
    try (server; var kept = new Kept(server.port())) {
      assertEquals(200, kept.ask("/health/ready"));
      Future<HttpResponse<String>> slow = others
          .submit(() -> new Client(server.port()).get("/api/v1/search?q=ceasefire"));
      asked.await();
      Future<?> closed = others.submit(server::close);
      awaitClosedPort(server.port());
      // A connection on which nothing is asked for a second is closed meanwhile.
      assertTrue(Set.of(503, CLOSED).contains(kept.ask("/health/ready")));
      mayAnswer.countDown();
      assertEquals(200, slow.get().statusCode());
      assertTrue(Client.json(slow.get()).get("total").asLong() > 0);
      closed.get();
    }
  }

  @Test
  void anExportThatTakesTooLongIsBrokenOffSoThatItsReaderNotices() throws Exception {
    SaidbyServer server = start(Duration.ZERO, this::slowOnTheSecondPage);
    try (server) {
      Future<HttpResponse<String>> export = others
          .submit(() -> new Client(server.port()).get("/api/v1/export.csv"));
      asked.await();
      Future<?> closed = others.submit(server::close);
      awaitClosedPort(server.port());
      mayAnswer.countDown();
      var failure = assertThrows(ExecutionException.class, export::get);
      assertTrue(failure.getCause() instanceof IOException, failure.toString());
      closed.get();
    }
  }

  @Test
  void aRequestThatTakesTooLongIsGivenUpAndTheServerClosed() throws Exception {
    var forEver = new CountDownLatch(1);
    SaidbyServer server = start(Duration.ofMillis(1), Duration.ZERO, request -> {
      asked.countDown();
      awaitThat(forEver);
      return index.search(request);
    });
    Future<?> slow = others.submit(() -> new Client(server.port()).get("/api/v1/search"));
    asked.await();
    server.close();
    assertThrows(ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), server.port()).close());
    // What the client sees is left to the end of the process: a connection that it makes again at that very moment may be taken
    // by nobody and closed by nobody.
    slow.cancel(true);
  }

  @Test
  void anExportThatEndsInTimeIsWhole() throws Exception {
    SaidbyServer server = start(Stopping.GRACE, this::slow);
    try (server) {
      Future<HttpResponse<String>> export = others
          .submit(() -> new Client(server.port()).get("/api/v1/export.ndjson?q=ceasefire"));
      asked.await();
      Future<?> closed = others.submit(server::close);
      awaitClosedPort(server.port());
      mayAnswer.countDown();
      HttpResponse<String> whole = export.get();
      assertEquals(whole.headers().firstValue("Saidby-Total").orElseThrow(),
          Long.toString(whole.body().lines().count()));
      closed.get();
    }
  }

  private SaidbyServer start(Duration patience, QuoteSearch search) throws IOException {
    return start(Stopping.GRACE, patience, search);
  }

  private SaidbyServer start(Duration grace, Duration patience, QuoteSearch search) throws IOException {
    var ports = new Ports(search, index, index, index, index, index, index);
    return SaidbyServer.start(
        new SaidbyServer.Parts(ANY_PORT, new Services(Optional.empty(), Optional.empty(), Inflows.NONE),
            new Stopping(grace, patience)),
        AccessRules.OPEN, ports);
  }

  /// Waits to be told that it may answer, but for the question whether the server is ready.
  private SearchResult slow(SearchRequest request) {
    if (request.page().size() > 1) await();
    return index.search(request);
  }

  /// Has a first page that is long enough to be under way to the reader when the second one is asked for.
  private SearchResult slowOnTheSecondPage(SearchRequest request) {
    SearchResult found = index.search(request);
    if (request.page().cursor().isPresent()) {
      await();
      return found;
    }
    List<Hit> many = Collections.nCopies(1_000, found.hits().getFirst());
    return new SearchResult(2_000, many, found.counts(), found.tookNanos(), found.generation(), Optional.of("2"),
        found.remarks());
  }

  private void await() {
    asked.countDown();
    awaitThat(mayAnswer);
  }

  private static void awaitThat(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("the server did not wait", e);
    }
  }

  private static void awaitClosedPort(int port) throws IOException {
    while (true)
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertTrue(socket.isConnected());
      } catch (ConnectException _) {
        return;
      }
  }

  /// A connection that stays open from request to request.
  private static final class Kept implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Kept(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(60_000);
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    /// The status, or [#CLOSED].
    int ask(String path) throws IOException {
      String first = firstLine(path);
      if (first.isEmpty()) return CLOSED;
      int status = Integer.parseInt(first.split(" ")[1]);
      int length = 0;
      for (String line = in.readLine(); !line.isEmpty(); line = in.readLine())
        if (line.startsWith("Content-Length: ")) length = Integer.parseInt(line.substring("Content-Length: ".length()));
      for (int i = 0; i < length; i++) in.read();
      return status;
    }

    private String firstLine(String path) throws IOException {
      try {
        socket.getOutputStream()
            .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return Optional.ofNullable(in.readLine()).orElse("");
      } catch (SocketException _) {
        return "";
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
