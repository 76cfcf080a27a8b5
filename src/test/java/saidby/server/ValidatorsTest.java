package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.server.Served.Rules;
import saidby.server.gate.Ports;

/// Answers that somebody keeps.
class ValidatorsTest {
  @TempDir
  private Path folder;

  @Test
  void whatSomebodyHasIsNotSentAgain() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      for (String path : List.of("/api/v1/search?q=ceasefire", "/", "/api/v1/articles/harbour-1", "/speakers",
          "/api/v1/who?q=ceasefire")) {
        String tag = tag(served.client.get(path));
        assertTrue(tag.startsWith("W/\""), path + " " + tag);
        HttpResponse<String> again = served.client.get(path, "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode(), path);
        assertEquals("", again.body());
        assertEquals(tag, tag(again));
        assertEquals("no-cache", again.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(again.headers().firstValue("Vary").isPresent());
        assertEquals(304, served.client.send("HEAD", path, "If-None-Match", tag).statusCode());
        assertEquals(200, served.client.get(path, "If-None-Match", "\"other\"").statusCode());
      }
    }
  }

  @Test
  void anotherQuestionAndAnotherKeyHaveAnotherTag() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      String key = served.keyOf("widget", "Harbour Wire");
      String tag = tag(served.client.get("/api/v1/search?q=a"));
      assertNotEquals(tag, tag(served.client.get("/api/v1/search?q=b")));
      HttpResponse<String> own = served.client.get("/api/v1/search?q=a", "X-Api-Key", key, "If-None-Match", tag);
      assertEquals(200, own.statusCode());
      assertNotEquals(tag, tag(own));
      assertEquals("private, no-cache",
          served.client.get("/api/v1/search?q=a", "X-Api-Key", key, "If-None-Match", tag(own))
              .headers()
              .firstValue("Cache-Control")
              .orElse(""));
    }
  }

  @Test
  void aCommitChangesIt() throws Exception {
    Path index = folder.resolve("index");
    try (var writer = LuceneArticleWriter.open(index)) {
      writer.write(Stories.all().getFirst());
      writer.commit();
      try (var engine = LuceneIndex.open(index); var served = Served.over(folder, Ports.of(engine))) {
        String tag = tag(served.client.get("/api/v1/stats"));
        assertEquals(304, served.client.get("/api/v1/stats", "If-None-Match", tag).statusCode());
        writer.write(Stories.all().get(1));
        writer.commit();
        HttpResponse<String> fresh = served.client.get("/api/v1/stats", "If-None-Match", tag);
        assertEquals(200, fresh.statusCode());
        assertEquals(2, Client.json(fresh).get("articles").asInt());
      }
    }
  }

  @Test
  void aProblemHasNoTagAndIsNotKept() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      for (String path : List.of("/api/v1/search?sise=1", "/api/v1/articles/none", "/none", "/quotes/none")) {
        HttpResponse<String> problem = served.client.get(path);
        assertEquals(Optional.empty(), problem.headers().firstValue("ETag"), path);
        assertEquals("no-store", problem.headers().firstValue("Cache-Control").orElse(""), path);
      }
    }
  }

  /// Whoever puts another host into a request must not get it into what a cache keeps for others.
  @Test
  void theHostThatARequestNamesIsNowhereInTheAnswer() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      for (String path : List.of("/", "/api/v1/search?q=ceasefire&size=1", "/quotes/harbour-1-q1", "/none",
          "/speakers/ana-ilic", "/api/v1/none")) {
        String answer = served.client
            .raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example"
                + "\r\nX-Forwarded-Proto: gopher\r\nForwarded: host=evil.example\r\nX-Original-URL: /evil.example\r\n"
                + "Connection: close\r\n\r\n");
        assertFalse(answer.contains("evil.example"), path);
        assertFalse(answer.contains("gopher"), path);
      }
    }
  }

  @Test
  void linksLeadToTheNextPageAndTheFirst() throws Exception {
    Path index = folder.resolve("index");
    try (var writer = LuceneArticleWriter.open(index)) {
      for (var article : Stories.all()) writer.write(article);
    }
    try (var engine = LuceneIndex.open(index); var served = Served.over(folder, Ports.of(engine))) {
      HttpResponse<String> first = served.client.get("/api/v1/search?size=2&source=Harbour%20Wire");
      String next = link(first, "next");
      assertTrue(next.startsWith("/api/v1/search?size=2&source=Harbour%20Wire&cursor="), next);
      HttpResponse<String> second = served.client.get(next);
      assertEquals(1, Client.json(second).get("hits").size());
      assertEquals("/api/v1/search?size=2&source=Harbour%20Wire", link(second, "first"));
      assertEquals("", link(second, "next"));
      HttpResponse<String> byOffset = served.client.get("/api/v1/search?size=1&offset=2");
      assertEquals("/api/v1/search?size=1&offset=1", link(byOffset, "prev"));
      assertEquals("", link(served.client.get("/api/v1/search?q=zeppelin"), "next"));
      String odd = served.client.rawGet("/api/v1/search?size=1&q=-\"x>;rel=evil\"");
      String headers = odd.substring(0, odd.indexOf("\r\n\r\n"));
      assertFalse(headers.contains("x>;rel"), headers);
    }
  }

  private static String link(HttpResponse<String> answer, String relation) {
    for (String link : String.join(", ", answer.headers().allValues("Link")).split(", ", -1))
      if (link.endsWith("; rel=\"" + relation + "\"")) return link.substring(1, link.indexOf('>'));
    return "";
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElse("");
  }
}
