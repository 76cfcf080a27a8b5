package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.lucene.LuceneArticleWriter;
import saidby.lucene.LuceneIndex;
import saidby.model.AnnotatedArticle;
import tools.jackson.databind.JsonNode;

/// The server over the real index.
class OverLuceneTest {
  @TempDir
  static Path folder = Path.of("");
  private static LuceneIndex index;
  private static SaidbyServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    try (var writer = LuceneArticleWriter.open(folder)) {
      for (AnnotatedArticle article : Stories.all()) writer.write(article);
    }
    index = LuceneIndex.open(folder);
    server = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, 0), new Ports(index, index, index, index));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"unbalanced", "AND OR", "***", "*", "?", "(((", ")", "-", "-a", "\\", "a:b:c", "[1 TO",
      "[* TO *]", "\"\"", "~", "a~9", "^2", "“curly", "☃ \uD83D\uDE00", "' OR 1=1 --", "by:", "by:\"\"", "country:?",
      "after:soon", "NOT", "NOT NOT a", "title:*", "\"a b\"~99999", "a* b* c* d*", "/re/", "\t", "\u200B", "ﬁne"})
  void everyTypedTextIsAnsweredEverywhere(String typed) throws Exception {
    for (String what : new String[]{"quotes", "paragraphs", "articles"}) {
      String query = "?q=" + Client.encoded(typed) + "&what=" + what;
      assertEquals(200, client.get("/api/v1/search" + query).statusCode(), typed);
      assertEquals(200, client.get("/" + query).statusCode(), typed);
    }
  }

  @Test
  void countsOfFormsAddUpToTheTotal() throws Exception {
    JsonNode answer = client.json("/api/v1/search?facets=form,source,speaker&size=1");
    assertEquals(5, answer.get("total").asInt());
    for (String facet : new String[]{"form", "source", "speaker"}) {
      int sum = answer.at("/facets/" + facet + "/missing").asInt();
      for (JsonNode value : answer.at("/facets/" + facet + "/values")) sum += value.get("count").asInt();
      assertEquals(5, sum, facet);
    }
  }

  @Test
  void filtersOfOneFieldAreAlternativesAndFacetsStaySideways() throws Exception {
    JsonNode answer = client.json("/api/v1/search?source=La+Rive&facets=source");
    assertEquals(1, answer.get("total").asInt());
    assertEquals(3, answer.at("/facets/source/values").size());
    assertEquals(4, client.json("/api/v1/search?source=La+Rive&source=Harbour+Wire").get("total").asInt());
    assertEquals(2, client.json("/api/v1/search?speaker=ana-ilic").get("total").asInt());
    assertEquals(2, client.json("/api/v1/search?speaker=Ana%20Ili%C4%87").get("total").asInt());
  }

  @Test
  void everyHitsLinksAreFound() throws Exception {
    for (JsonNode hit : client.json("/api/v1/search").get("hits")) {
      String quote = Client.encoded(hit.get("id").asString());
      String article = Client.encoded(hit.at("/article/id").asString());
      for (String path : new String[]{"/quotes/" + quote, "/articles/" + article}) {
        assertEquals(200, client.get(path).statusCode(), path);
        assertEquals(200, client.get("/api/v1" + path).statusCode(), path);
      }
    }
    assertEquals(200, client.get("/speakers/" + Client.encoded("unnamed:a senior official")).statusCode());
  }
}
