package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import saidby.search.QuoteSearch;
import saidby.server.gate.Ports;

class SaidbyServerTest {
  private static final ServerConfig ANY_PORT = new ServerConfig(ServerConfig.LOOPBACK, 0);

  @Test
  void aPortInUseIsToldInOneSentence() throws Exception {
    try (var first = SaidbyServer.start(ANY_PORT, Stories.index().ports())) {
      var taken = new ServerConfig(ServerConfig.LOOPBACK, first.port());
      var failure = assertThrows(CannotListenException.class,
          () -> SaidbyServer.start(taken, Stories.index().ports()));
      assertEquals("Port %d on 127.0.0.1 is in use; choose another one, or stop the program that holds it."
          .formatted(first.port()), failure.getMessage());
      assertEquals(200, new Client(first.port()).get("/health").statusCode());
    }
  }

  @Test
  void aHostOfAnotherMachineIsToldInOneSentence() {
    var elsewhere = new ServerConfig("192.0.2.1", 0);
    var failure = assertThrows(CannotListenException.class,
        () -> SaidbyServer.start(elsewhere, Stories.index().ports()));
    assertEquals("192.0.2.1 is not an address of this machine.", failure.getMessage());
  }

  @Test
  void aClosedServerFreesItsPort() throws Exception {
    var first = SaidbyServer.start(ANY_PORT, Stories.index().ports());
    first.close();
    try (var second = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, first.port()),
        Stories.index().ports())) {
      assertEquals("http://localhost:" + second.port() + "/", second.url());
    }
  }

  @Test
  void aFailureInsideIsAProblemWithoutATrace() throws Exception {
    QuoteSearch broken = request -> {
      throw new IllegalStateException("secret detail");
    };
    ListedIndex index = Stories.index();
    try (var server = SaidbyServer.start(ANY_PORT, new Ports(broken, index, index, index, index, index, index))) {
      var client = new Client(server.port());
      HttpResponse<String> answer = client.get("/api/v1/search");
      assertEquals(500, answer.statusCode());
      assertEquals("/problems/internal", Client.json(answer).get("type").asString());
      HttpResponse<String> page = client.get("/");
      assertEquals(500, page.statusCode());
      assertTrue(page.body().contains("<h1>Something went wrong</h1>"));
      assertFalse((answer.body() + page.body()).contains("secret"));
    }
  }

  @Test
  void evenAnErrorOfTheMachineIsAProblem() throws Exception {
    QuoteSearch broken = request -> {
      throw new StackOverflowError();
    };
    ListedIndex index = Stories.index();
    try (var server = SaidbyServer.start(ANY_PORT, new Ports(broken, index, index, index, index, index, index))) {
      HttpResponse<String> answer = new Client(server.port()).get("/api/v1/search");
      assertEquals(500, answer.statusCode());
      assertEquals("/problems/internal", Client.json(answer).get("type").asString());
    }
  }
}
