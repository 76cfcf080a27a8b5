package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Rights;
import saidby.server.gate.Ports;
import tools.jackson.databind.JsonNode;

/// What an article brings along of usage terms, and that it is a summary, is told wherever its text is shown.
class OwnTermsTest {
  @TempDir
  static Path folder = Path.of("");
  private static ServedIndex served;

  @BeforeAll
  static void start() throws Exception {
    Metadata metadata = Metadata.EMPTY.withTitle("Bridge closes")
        .with(Optional.of(Rights.told("© Wire <b>", Optional.of("https://wire.example/terms"))), true);
    var article = new AnnotatedArticle(new Article("bridge", metadata, "The bridge closes."), List.of(), List.of());
    served = ServedIndex.of(folder.resolve("index"), List.of(article), Ports::of);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void theApiTellsThem() throws Exception {
    for (String path : List.of("/api/v1/articles/bridge", "/api/v1/search?what=articles")) {
      JsonNode json = served.client.json(path);
      JsonNode told = json.has("hits") ? json.at("/hits/0/article") : json;
      assertTrue(told.at("/summaryOnly").asBoolean(), path);
      assertEquals("© Wire <b>", told.at("/rights/licence").asString());
      assertEquals("whole", told.at("/rights/text").asString());
    }
  }

  @Test
  void pagesTellThem() throws Exception {
    for (String path : List.of("/articles/bridge", "/?what=articles")) {
      Element page = Jsoup.parse(served.client.get(path).body());
      assertEquals("Summary only", page.expectFirst("span.terms").text());
      assertEquals("© Wire <b>", page.expectFirst("a.terms").text());
      assertEquals("https://wire.example/terms", page.expectFirst("a.terms").attr("href"));
    }
  }
}
