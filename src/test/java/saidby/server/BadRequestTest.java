package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Every bad request gets a problem that tells what was wrong.
class BadRequestTest extends ServedStories {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "from=yesterday             | from must be a day as YYYY-MM-DD such as 2026-01-31, or a month (2026-01), a year (2026) or a time (2026-01-31T10:00), not \"yesterday\".",
      "to=2026-02-30              | to must be a day as YYYY-MM-DD such as 2026-01-31, or a month (2026-01), a year (2026) or a time (2026-01-31T10:00), not \"2026-02-30\".",
      "to=%2B999999-01-01         | to must be a day as YYYY-MM-DD such as 2026-01-31, or a month (2026-01), a year (2026) or a time (2026-01-31T10:00), not \"+999999-01-01\".",
      "from=2026-03-02&to=2026-03-01 | from (2026-03-02) is after to (2026-03-01); from must be the earlier one.",
      "size=0                     | size must be a whole number from 1 to 1000, not \"0\".",
      "size=-1                    | size must be a whole number from 1 to 1000, not \"-1\".",
      "size=1000000000            | size must be a whole number from 1 to 1000, not \"1000000000\".",
      "size=99999999999999999999  | size must be a whole number from 1 to 1000, not \"99999999999999999999\".",
      "size=ten                   | size must be a whole number from 1 to 1000, not \"ten\".",
      "offset=-1                  | offset must be a whole number from 0 to 10000, not \"-1\".",
      "offset=10001               | offset must be a whole number from 0 to 10000, not \"10001\".",
      "what=words                 | what must be one of quotes, paragraphs, articles, not \"words\".",
      "sort=best                  | sort must be one of relevance, newest, oldest, recent-relevance, not \"best\".",
      "form=loud                  | form must be one of direct, mixed, indirect, not \"loud\".",
      "facets=speaker,mood        | facets must be one of speaker, country, speakerCountry, mentions, source, form, cue, language, section, none, not \"mood\".",
      "highlight=maybe            | highlight must be one of true, false, not \"maybe\".",
      "country=Atlantis           | country must be an ISO 3166-1 alpha-2 code such as UA, or a country's English name, not \"Atlantis\".",
      "size=5&size=6              | size was given 2 times; it may be given once."})
  void aBadValueIsNamedWithWhatIsAllowed(String query, String detail) throws Exception {
    JsonNode problem = problem(client.get("/api/v1/search?" + query), 400, "bad-parameter");
    assertEquals(detail, problem.get("detail").asString());
    assertEquals("/api/v1/search", problem.get("instance").asString());
    HttpResponse<String> page = client.get("/?" + query, "Accept", "text/html");
    boolean onlyApi = query.startsWith("facets");
    assertTrue(onlyApi || page.statusCode() == 400, query + " on the page: " + page.statusCode());
  }

  @ParameterizedTest
  @CsvSource({"speakr, speaker", "Country, country", "speaker_country, speakerCountry", "limit, ''", "sizes, size"})
  void anUnknownParameterIsNamedWithTheNearestOne(String name, String nearest) throws Exception {
    String detail = problem(client.get("/api/v1/search?q=a&" + name + "=1"), 400, "unknown-parameter").get("detail")
        .asString();
    assertTrue(detail.startsWith("There is no parameter \"" + name + "\"."), detail);
    assertEquals(!nearest.isEmpty(), detail.contains("Did you mean \"" + nearest + "\"?"), detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/stats?x=1", "/api/v1/speakers?name=a", "/api/v1/quotes/harbour-1-q1?size=1"})
  void everyEndpointRefusesUnknownParameters(String path) throws Exception {
    problem(client.get(path), 400, "unknown-parameter");
  }

  @Test
  void pagesPassOverParametersThatOtherSitesAdd() throws Exception {
    assertEquals(200, client.get("/?q=ceasefire&utm_source=mail").statusCode());
  }

  @ParameterizedTest
  @ValueSource(ints = {10_001, 100_000})
  void aQueryThatIsTooLongIsRefusedByName(int length) throws Exception {
    problem(client.get("/api/v1/search?q=" + "a".repeat(length)), 400, "query-too-long");
    HttpResponse<String> page = client.get("/?q=" + "a".repeat(length));
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("10,000 are allowed"));
  }

  @Test
  void aStrictQueryIsRefusedWithPlaceAndReason() throws Exception {
    JsonNode problem = problem(client.get("/api/v1/search?strict=true&q=peace%20%28talks"), 400, "bad-query");
    assertEquals("A parenthesis is never closed.", problem.get("detail").asString());
    assertEquals(6, problem.get("position").asInt());
    assertEquals(1, problem.get("length").asInt());
    assertEquals(200, client.get("/api/v1/search?strict=true&q=%28peace%20talks%29").statusCode());
    assertEquals(200, client.get("/api/v1/search?strict=false&q=%28peace").statusCode());
  }

  @Test
  void anAddressThatNoParserTakesIsStillAProblem() throws Exception {
    String answer = client.rawGet("/api/v1/search?q=" + "a".repeat(300_000));
    problem(answer, 414, "uri-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /health HTTP/9.9\r\n\r\n", "GET /health\r\n\r\n"})
  void anotherVersionOfHttpIsTheAskersMistake(String request) throws Exception {
    JsonNode problem = problem(client.raw(request), 505, "bad-request");
    assertEquals("Ask with HTTP/1.1; this server speaks no other version.", problem.get("detail").asString());
    assertEquals("/", problem.get("instance").asString());
  }

  @Test
  void headersThatNoParserTakesAreStillAProblem() throws Exception {
    String answer = client
        .raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(300_000) + "\r\nConnection: close\r\n\r\n");
    problem(answer, 431, "headers-too-large");
  }

  @ParameterizedTest
  @CsvSource({"%00, q contains a null byte.", "a%00b, q contains a null byte.", "%FF, q is not UTF-8.",
      "%C3%28, q is not UTF-8.", "%ED%A0%80, q is not UTF-8.",
      "%zz, q has a % without two hexadecimal digits; a percent sign is written %25.",
      "100%, q has a % without two hexadecimal digits; a percent sign is written %25.",
      "%4, q has a % without two hexadecimal digits; a percent sign is written %25."})
  void brokenEncodingOfTheQueryIsTold(String query, String detail) throws Exception {
    JsonNode problem = problem(client.rawGet("/api/v1/search?q=" + query), 400, "bad-encoding");
    assertEquals(detail, problem.get("detail").asString());
    assertTrue(client.rawGet("/?q=" + query).startsWith("HTTP/1.1 400"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/articles/%FF", "/api/v1/articles/%zz", "/api/v1/articles/a%00b", "/%", "//api"})
  void aBrokenPathIsAProblem(String path) throws Exception {
    problem(client.rawGet(path), 400, "bad-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"unbalanced", "AND OR", "***", "(((", ")", "-", "\\", "a:b:c", "[1 TO", "\"\"", "~", "^2",
      "“curly", "☃ \uD83D\uDE00", "' OR 1=1 --", "{{7*7}}", "%25", "+", "&&", "/re/"})
  void aReportersTypingIsNeverAnError(String typed) throws Exception {
    for (String path : new String[]{"/api/v1/search?q=", "/?q="}) {
      HttpResponse<String> answer = client.get(path + Client.encoded(typed));
      assertEquals(200, answer.statusCode(), typed);
    }
    assertTrue(client.json("/api/v1/search?q=" + Client.encoded(typed)).has("read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void aWrongMethodIsToldWithTheRightOnes(String method) throws Exception {
    HttpResponse<String> answer = client.send(method, "/api/v1/search");
    problem(answer, 405, "method-not-allowed");
    assertEquals("GET, HEAD, OPTIONS", answer.headers().firstValue("Allow").orElseThrow());
    assertEquals(405, client.send(method, "/").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/v1", "/api/v1/serach", "/api/v2/search", "/api/v1/quotes/nobody",
      "/api/v1/articles/none", "/api/v1/speakers/none"})
  void aWrongPathIsNotFound(String path) throws Exception {
    problem(client.get(path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/quotes/none", "/articles/none", "/speakers/none", "/index.html"})
  void aWrongPathIsAPageForPeople(String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
    assertTrue(answer.body().contains("<h1>Not found</h1>"));
  }

  @Test
  void anyAcceptHeaderIsTolerated() throws Exception {
    HttpResponse<String> answer = client.get("/api/v1/search", "Accept", "application/xml");
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void aLongOrUglyValueIsShortenedInTheDetail() throws Exception {
    String detail = problem(client.get("/api/v1/search?sort=" + "x".repeat(400) + "%0A"), 400, "bad-parameter")
        .get("detail")
        .asString();
    assertTrue(detail.length() < 200, detail);
    assertFalse(detail.contains("\n"));
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String type) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    return checked(answer.body(), status, type);
  }

  private static JsonNode problem(String rawAnswer, int status, String type) {
    assertTrue(rawAnswer.startsWith("HTTP/1.1 " + status), rawAnswer);
    assertTrue(rawAnswer.contains("Content-Type: application/problem+json"), rawAnswer);
    return checked(rawAnswer.substring(rawAnswer.indexOf("\r\n\r\n") + 4), status, type);
  }

  private static JsonNode checked(String body, int status, String type) {
    JsonNode problem = Client.parsed(body);
    assertEquals("/problems/" + type, problem.get("type").asString());
    assertEquals(status, problem.get("status").asInt());
    assertFalse(problem.get("title").asString().isBlank());
    assertTrue(problem.has("instance"));
    assertFalse(body.contains("Exception") || body.contains("\tat "), body);
    return problem;
  }
}
