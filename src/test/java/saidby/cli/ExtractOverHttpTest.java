package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.annotate.Annotator;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.server.SaidbyServer;
import saidby.server.ServerConfig;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text is sent and its quotes come back.
class ExtractOverHttpTest {
  private static final String TEXT = "Kenyan transport minister Ada Pell spoke in Nairobi.\n\n“The cafe\u0301 is open,” Pell said.";

  @TempDir
  static Path folder = Path.of("");
  private static LuceneIndex index;
  private static SaidbyServer server;

  @BeforeAll
  static void start() throws Exception {
    LuceneArticleWriter.open(folder).close();
    index = LuceneIndex.open(folder);
    server = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, 0), AccessRules.OPEN, Ports.of(index),
        Optional.of(new AnnotatingExtractor(Annotator.Settings.STANDARD)));
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
  }

  @Test
  void aTextComesBackWithItsQuotes() throws Exception {
    JsonNode article = JsonMapper.shared().readTree(post("text/plain; charset=utf-8", TEXT).body());
    JsonNode quote = article.get("quotes").get(0);
    assertEquals("The café is open,", quote.get("text").asString());
    assertEquals("Ada Pell", quote.at("/speaker/name").asString());
    String text = article.get("text").asString();
    assertEquals("The café is open,",
        text.substring(quote.at("/content/0/0").asInt(), quote.at("/content/0/1").asInt()));
  }

  @Test
  void anArticleBringsWhatIsKnownOfIt() throws Exception {
    String body = JsonMapper.shared()
        .writeValueAsString(
            Map.of("title", "Bridge", "source", "Test Wire", "publishedAt", "2026-01-02", "text", TEXT));
    JsonNode article = JsonMapper.shared().readTree(post("application/json", body).body());
    assertEquals("Test Wire", article.get("source").asString());
    assertEquals("2026-01-02", article.get("publishedAt").asString());
    assertEquals(1, article.get("quotes").size());
  }

  @Test
  void nothingIsStored() throws Exception {
    post("text/plain", TEXT);
    assertEquals(0, index.statistics().articles());
  }

  @Test
  void aTextThatIsTooLongIsNotRead() throws Exception {
    assertEquals(413, post("text/plain", "a ".repeat(140_000)).statusCode());
    assertEquals(200, post("text/plain", "a ".repeat(130_000)).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"text/plain, ' ', 400, blank", "application/json, {, 400, Line 1", "application/json, {}, 400, text",
      "application/xml, <a/>, 415, text/plain or application/json", "application/json, '{\"text\":5}', 400, text"})
  void whatCannotBeReadIsAProblem(String type, String body, int status, String told) throws Exception {
    HttpResponse<String> answer = post(type, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("/problems/bad-body", JsonMapper.shared().readTree(answer.body()).get("type").asString());
    assertTrue(answer.body().contains(told), answer.body());
  }

  @Test
  void bytesThatAreNoTextAreAProblem() throws Exception {
    HttpRequest request = request("text/plain").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[]{-1, -2, 65}))
        .build();
    assertEquals(400, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
  }

  private static HttpResponse<String> post(String type, String body) throws Exception {
    HttpRequest request = request(type).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String type) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/extract"))
        .header("Content-Type", type);
  }
}
