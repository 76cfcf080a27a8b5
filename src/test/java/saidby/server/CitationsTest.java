package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// How a quote is cited.
class CitationsTest extends ServedStories {
  @Test
  void aSentenceTellsWhatWhoAndWhere() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/quotes/harbour-1-q1/citation");
    assertEquals("text/plain;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("“A ceasefire is near, … but nobody should cheer yet.” (Ana Ilić, Foreign Minister), in: Mo Reed, "
        + "“Third day of talks”, Harbour Wire, 2 March 2026, https://harbour.example/1 (found by Saidby, "
        + "http://localhost:" + server.port() + "/quotes/harbour-1-q1).", answer.body());
  }

  @Test
  void anUnknownSpeakerAndAMissingDateAreSaidToBeSo() throws Exception {
    assertTrue(client.get("/api/v1/quotes/harbour-1-q3/citation").body().contains("(Speaker not known)"));
    String hostile = client.get(hostile("text")).body();
    assertTrue(hostile.contains(", no date (found by"), hostile);
    assertFalse(hostile.contains("javascript:"), hostile);
    assertFalse(client.get(hostile("bibtex")).body().contains("year"));
    assertFalse(client.json(hostile("csl")).get(0).has("issued"));
  }

  @Test
  void bibtexHasOneBalancedEntry() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/quotes/harbour-1-q1/citation?style=bibtex");
    assertEquals("application/x-bibtex; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    String entry = answer.body();
    assertTrue(Pattern.matches("(?s)@misc\\{anailic2026[0-9a-f]{8},\\n.*\\n}\\n", entry), entry);
    assertTrue(entry.contains("  author = {{Mo Reed}},\n  title = {{Third day of talks}},\n"), entry);
    assertTrue(entry.contains("  year = {2026},\n  month = {3},\n  date = {2026-03-02},\n"), entry);
    assertTrue(entry.contains("  url = {https://harbour.example/1},\n"), entry);
    assertEquals(0, depth(entry));
  }

  @Test
  void whatTexTakesForCommandsStandsForItself() throws Exception {
    String entry = client.get(hostile("bibtex")).body();
    assertTrue(entry.contains("</script> \\& \"truce\""), entry);
    assertTrue(entry.contains("howpublished = {<i>Wire</i>}"), entry);
    assertEquals(0, depth(entry));
  }

  @Test
  void referenceManagersReadTheJson() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/quotes/harbour-1-q1/citation?style=csl");
    assertEquals("application/vnd.citationstyles.csl+json",
        answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode item = Client.json(answer).get(0);
    assertEquals("article-newspaper", item.get("type").asString());
    assertEquals("Third day of talks", item.get("title").asString());
    assertEquals("Mo Reed", item.at("/author/0/literal").asString());
    assertEquals("[[2026,3,2]]", item.at("/issued/date-parts").toString());
    assertEquals("https://harbour.example/1", item.get("URL").asString());
  }

  @Test
  void whatDoesNotExistCannotBeCited() throws Exception {
    assertEquals(404, client.get("/api/v1/quotes/none/citation").statusCode());
    assertEquals(400, client.get("/api/v1/quotes/harbour-1-q1/citation?style=mla").statusCode());
    assertEquals(400, client.get("/api/v1/quotes/harbour-1-q1/citation?stile=csl").statusCode());
  }

  @Test
  void thePageOfAQuoteHasTheCitationToSelect() throws Exception {
    Document page = Jsoup.parse(client.get("/quotes/harbour-1-q1").body());
    assertEquals(client.get("/api/v1/quotes/harbour-1-q1/citation").body(), page.expectFirst(".citation").text());
    for (String href : page.select(".citations a").eachAttr("href"))
      assertEquals(200, client.get(href).statusCode(), href);
  }

  private static String hostile(String style) {
    return "/api/v1/quotes/" + Client.encoded(Stories.HOSTILE_ID + "#1") + "/citation?style=" + style;
  }

  /// Braces that are open at the end; escaped ones do not count.
  private static int depth(String bibtex) {
    String plain = bibtex.replaceAll("\\\\[{}]", "");
    return (int) (plain.chars().filter(c -> c == '{').count() - plain.chars().filter(c -> c == '}').count());
  }
}
