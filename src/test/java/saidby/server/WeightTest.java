package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/// How much a reader's phone has to fetch, packed.
class WeightTest extends ServedStories {
  private static final int KILO = 1000;

  @Test
  void theSearchPageWithItsStyleIsAtMost25Kilobytes() throws Exception {
    int bytes = packed("/?q=ceasefire") + packed(Assets.STYLE.href());
    assertTrue(bytes <= 25 * KILO, bytes + " bytes");
  }

  @Test
  void itsScriptIsAtMost15Kilobytes() throws Exception {
    int bytes = packed(Assets.SCRIPT.href());
    assertTrue(bytes <= 15 * KILO, bytes + " bytes");
  }

  @Test
  void theComponentIsAtMost15Kilobytes() throws Exception {
    int bytes = packed("/saidby.js");
    assertTrue(bytes <= 15 * KILO, bytes + " bytes");
  }

  @Test
  void theComponentMayBeLoadedByPagesOfAnySiteAndHeldToItsHash() throws Exception {
    var answer = client.get(Assets.COMPONENT.publicHref());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals("cross-origin", answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
    assertTrue(client.get("/help/embed").body().contains(Assets.COMPONENT.integrity()));
  }

  /// As the server packs it.
  private static int packed(String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
          .header("Accept-Encoding", "gzip")
          .build();
      var answer = http.send(request, BodyHandlers.ofByteArray());
      assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""), path);
      return answer.body().length;
    }
  }
}
