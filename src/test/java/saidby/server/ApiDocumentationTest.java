package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import saidby.server.http.ProblemType;
import saidby.server.parameters.SearchParameters;

/// What the documentation of the API says holds.
class ApiDocumentationTest {
  private final String text;

  ApiDocumentationTest() throws Exception {
    text = Files.readString(Path.of("src/docs/api.md"));
  }

  @Test
  void everyParameterAndProblemStandsInIt() {
    for (String name : SearchParameters.NAMES) assertTrue(text.contains("`" + name + "`"), name);
    for (ProblemType type : ProblemType.values())
      assertTrue(text.contains("| `" + type.uri() + "` | " + type.status + " |"), type.uri());
  }

  @Test
  void everyTypeOfProblemHasAPage() throws Exception {
    try (var server = SaidbyServer.start(Served.ANY_PORT, Stories.index().ports())) {
      var client = new Client(server.port());
      for (ProblemType type : ProblemType.values()) {
        assertEquals(200, client.get(type.uri()).statusCode(), type.uri());
        assertTrue(client.get(type.uri()).body().contains("<h1>" + type.title + "</h1>"), type.uri());
      }
      assertEquals(404, client.get("/problems/none").statusCode());
    }
  }

  @Test
  void everyRequestInItAnswersAsItSays() throws Exception {
    List<String> requests = text.lines()
        .filter(line -> line.startsWith("GET "))
        .map(line -> line.substring(4))
        .toList();
    try (var server = SaidbyServer.start(Served.ANY_PORT, Stories.index().ports())) {
      var client = new Client(server.port());
      for (String request : requests)
        assertEquals(request.contains("sise") ? 400 : 200, client.get(request).statusCode(), request);
    }
    assertEquals(23, requests.size());
  }
}
