package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.server.gate.Ports;

/// A key of one source, against every route there is: nothing of another source comes out, however it is asked for, and
/// all that comes out is what an index of that source alone tells.
///
/// A route that is not told here how it is asked fails the test. Add it with questions that would find the other source.
class ScopedRoutesTest {
  private static final String OWN = "Harbour Wire";
  private static final String OTHER = "Zeppelin Post";
  /// Everything of the other source has it, and nothing of the own.
  private static final String MARK = "zeppelin";

  /// What to ask each route for; `<id>` stands for every id there is. Nothing here has the mark itself, which some
  /// answers repeat.
  private static final Map<String, List<String>> QUESTIONS = questions();

  @TempDir
  static Path folder = Path.of("");
  private static LuceneIndex all;
  private static LuceneIndex alone;
  private static Served ofAll;
  private static Served ofAlone;
  private static String key = "";

  private static Map<String, List<String>> questions() {
    var all = new LinkedHashMap<String, List<String>>();
    List<String> widening = List.of("", "?source=Zepp%65lin%20Post", "?source=Harbour%20Wire&source=Zepp%65lin+Post",
        "?source.not=Harbour%20Wire", "?q=source%3AZep*", "?q=zepp*", "?q=-peace", "?q=by%3A*+OR+peace",
        "?q=title%3Azep*",
        "?q=%22the+zep*%22", "?q=zeppelim~2", "?q=peace+OR+zep*", "?country=ZW", "?speaker=zora-zepp%65lin",
        "?section=zepp%65lin", "?language=zu", "?from=1900-01-01&to=2100-01-01");
    List<String> search = new java.util.ArrayList<>(widening);
    search.addAll(List.of(
        "?facets=speaker,country,speakerCountry,mentions,source,form,cue,language,section&facetSize=1000",
        "?source=Harbour%20Wire&facets=source", "?source.not=Harbour%20Wire&facets=source",
        "?facets=source&source.find=zep",
        "?speaker.find=zo&facets=speaker", "?histogram=year", "?histogram=day&source=Harbour%20Wire", "?what=articles",
        "?what=paragraphs&context=all", "?what=articles&q=zep*", "?q=peace&explain=true",
        "?sort=recent-relevance&q=peace",
        "?q=zepelin", "?q=by%3AZorra", "?size=1&sort=oldest", "?size=1000&sort=newest"));
    all.put("/api/v1/search", search);
    all.put("/",
        List.of("", "?q=peace", "?q=zepp*", "?source.not=Harbour%20Wire", "?source=Harbour%20Wire", "?q=zepelin",
            "?what=articles"));
    for (String one : List.of("/api/v1/quotes/<id>", "/quotes/<id>", "/articles/<id>", "/speakers/<id>",
        "/api/v1/speakers/<id>"))
      all.put(one, List.of(""));
    List<String> feed = List.of("", "?q=peace", "?q=zepp*", "?source.not=Harbour%20Wire", "?what=articles",
        "?what=paragraphs&context=all");
    for (String one : List.of("export.csv", "export.ndjson", "feed.atom", "feed.rss", "feed.json"))
      all.put("/api/v1/" + one, feed);
    all.put("/oembed", List.of("?format=yaml")); // asked below, as it wants whole addresses
    all.put("/api/v1/quotes/<id>/citation", List.of("", "?style=bibtex", "?style=csl"));
    all.put("/api/v1/articles/<id>", List.of("", "?q=peace", "?q=zep*"));
    all.put("/api/v1/speakers", List.of("", "?q=z", "?q=an", "?size=1"));
    all.put("/speakers", List.of("", "?q=z"));
    all.put("/api/v1/suggest", List.of("", "?q=zep", "?q=the%20z", "?q=peace", "?q=zo", "?q=zepelin"));
    all.put("/api/v1/who", widening);
    all.put("/api/v1/trend", widening);
    all.put("/api/v1/compare", List.of("?a=peace&b=zep*", "?a=-peace&b=peace&source.not=Harbour%20Wire"));
    all.put("/compare", List.of("", "?a=peace&b=zep*", "?a=-peace&b=peace&source.not=Harbour%20Wire"));
    all.put("/api/v1/stats", List.of(""));
    all.put("/status", List.of(""));
    all.put("/metrics", List.of()); // for no key that is bound to filters: MetricsTest
    for (String none : List.of("/health", "/health/live", "/health/ready", "/help", "/help/embed",
        "/help/api",
        "/api/v1/openapi.yaml", "/help/example", "/saidby.js", "/assets/example.css",
        "/problems/<id>", "/favicon.ico", "/robots.txt",
        "/assets/saidby.css",
        "/assets/saidby-page.js", "/assets/favicon.svg"))
      all.put(none, List.of(""));
    return all;
  }

  @BeforeAll
  static void start() throws Exception {
    AnnotatedArticle own = article("peace-1", OWN, "Peace talks", "The peace is near", "ana-ilic", "Ana Ilić", "RS",
        "World");
    AnnotatedArticle second = article("peace-2", OWN, "More talks", "Peace needs patience", "bo-lee", "Bo Lee", "US",
        "World");
    try (var writer = LuceneArticleWriter.open(folder.resolve("all"));
        var alone = LuceneArticleWriter.open(folder.resolve("alone"))) {
      for (AnnotatedArticle article : List.of(own, second)) {
        writer.write(article);
        alone.write(article);
      }
      for (int i = 0; i < 30; i++)
        writer.write(article("zeppelin-" + i, OTHER, "Zeppelin raid " + i, "The zeppelin brings no peace at all",
            "zora-zeppelin", "Zora Zeppelin", "ZW", "zeppelin"));
      writer.commit();
    }
    all = LuceneIndex.open(folder.resolve("all"));
    alone = LuceneIndex.open(folder.resolve("alone"));
    ofAll = Served.over(Files.createDirectory(folder.resolve("a")), Ports.of(all));
    ofAlone = Served.over(Files.createDirectory(folder.resolve("b")), Ports.of(alone));
    key = ofAll.keyOf("widget", OWN);
  }

  @AfterAll
  static void stop() {
    ofAll.close();
    ofAlone.close();
    all.close();
    alone.close();
  }

  @Test
  void everyRouteIsAskedHere() {
    for (String route : ofAll.server.routes())
      if (route.startsWith("GET ")) assertTrue(QUESTIONS.containsKey(route.substring(4)), route);
  }

  @Test
  void nothingOfAnotherSourceComesOutOfAnyRoute() throws Exception {
    int withMark = 0;
    for (String address : addresses()) {
      HttpResponse<String> answer = ofAll.client.get(address, "X-Api-Key", key);
      if (!names(address)) assertFalse(names(answer.body()), address + "\n" + answer.body());
      assertTrue(answer.statusCode() == 200 || isOfAnId(address) || address.startsWith("/oembed"),
          address + " " + answer.statusCode());
      if (names(ofAll.client.get(address).body())) withMark++;
    }
    assertTrue(withMark > 50, "without the key the questions find the other source: " + withMark);
  }

  @Test
  void everyRouteAnswersAsIfThereWereNoOtherSource() throws Exception {
    for (String address : addresses()) {
      HttpResponse<String> narrowed = ofAll.client.get(address, "X-Api-Key", key);
      HttpResponse<String> expected = ofAlone.client.get(address);
      assertEquals(expected.statusCode(), narrowed.statusCode(), address);
      assertEquals(lasting(expected.body()), lasting(narrowed.body()), address);
    }
  }

  @Test
  void aCardForAnotherSiteIsOfTheOwnSourceAlone() throws Exception {
    String quotes = "/oembed?url=http%3A%2F%2Flocalhost%3A" + ofAll.server.port() + "%2Fquotes%2F";
    assertEquals(200, ofAll.client.get(quotes + "peace-1-q", "X-Api-Key", key).statusCode());
    assertEquals(200, ofAll.client.get(quotes + "zeppelin-1-q").statusCode());
    assertEquals(404, ofAll.client.get(quotes + "zeppelin-1-q", "X-Api-Key", key).statusCode());
  }

  @Test
  void severalSearchesAtOnceSeeNoMore() throws Exception {
    String body = "{\"searches\":[{\"q\":\"-peace\"},{\"q\":\"zep*\"},{\"source.not\":\"Harbour Wire\"},{\"size\":1000}]}";
    var answer = ofAll.client.post("/api/v1/searches", "application/json", body, "X-Api-Key", key);
    assertEquals(200, answer.statusCode());
    assertFalse(names(answer.body().replaceAll("\"read\":\"[^\"]*\"", "")), answer.body());
    assertTrue(names(ofAll.client.post("/api/v1/searches", "application/json", body).body()));
  }

  @Test
  void aCursorOfEverybodysDoesNotWidenAKey() throws Exception {
    String next = Client.json(ofAll.client.get("/api/v1/search?size=1&sort=newest")).get("next").asString();
    HttpResponse<String> answer = ofAll.client.get("/api/v1/search?size=1000&sort=newest&cursor=" + next, "X-Api-Key",
        key);
    assertEquals(400, answer.statusCode());
    String own = Client.json(ofAll.client.get("/api/v1/search?size=1&sort=newest", "X-Api-Key", key))
        .get("next")
        .asString();
    assertEquals(200,
        ofAll.client.get("/api/v1/search?size=9&sort=newest&cursor=" + own, "X-Api-Key", key).statusCode());
    assertEquals(400, ofAll.client.get("/api/v1/search?size=9&sort=newest&cursor=" + own).statusCode());
  }

  @Test
  void whoKnowsTheTagOfAnAnswerToOthersDoesNotLearnThatItHolds() throws Exception {
    String tag = ofAll.client.get("/api/v1/articles/zeppelin-1").headers().firstValue("ETag").orElseThrow();
    assertEquals(404,
        ofAll.client.get("/api/v1/articles/zeppelin-1", "X-Api-Key", key, "If-None-Match", tag).statusCode());
  }

  private static List<String> addresses() {
    List<String> ids = List.of("peace-1", "peace-1-q", "ana-ilic", "zeppelin-1", "zeppelin-1-q", "zora-zeppelin",
        "zeppelin-1%2F", "peace-1%00", "..%2Fzeppelin-1");
    var addresses = new java.util.ArrayList<String>();
    for (String route : ofAll.server.routes()) {
      if (!route.startsWith("GET ")) continue;
      String path = route.substring(4);
      for (String question : Objects.requireNonNullElse(QUESTIONS.get(path), List.of("")))
        if (!path.contains("<")) addresses.add(path + question);
        else for (String id : ids) addresses.add(path.replaceAll("<\\w+>", id) + question);
    }
    return addresses;
  }

  /// Which need not be there, or not be an id at all.
  private static boolean isOfAnId(String address) {
    return QUESTIONS.keySet().stream().noneMatch(route -> address.equals(route) || address.startsWith(route + "?"));
  }

  private static boolean names(String text) {
    return text.toLowerCase(Locale.ROOT).contains(MARK);
  }

  /// Without what differs between any two answers, and between any two indexes: time, number of commits, points (the
  /// length of texts is estimated), size on disk.
  private static String lasting(String body) {
    return body.replaceAll("\"(tookMicros|generation|bytes|segments|deleted|score|points)\":[-0-9.E]+", "\"$1\":0")
        .replaceAll("\"next\":\"[^\"]*\"", "\"next\":\"\"")
        .replaceAll("cursor=[A-Za-z0-9_-]+", "cursor=")
        .replaceAll("localhost(:|%3A)\\d+", "localhost")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[:0-9]+\\.\\d+Z", "now")
        .replaceAll(",\\d+\r\n", ",0\r\n")
        .replaceAll("\\d+(\\.\\d)? ms", "0 ms");
  }

  private static AnnotatedArticle article(String id, String source, String title, String words, String speaker,
      String name,
      String country, String section) {
    String text = "“" + words + "”, " + name + " said to the " + section + " on Monday.";
    var metadata = new Metadata(Optional.of("https://" + id + ".example/"), Optional.of(title),
        Optional.of("By " + name),
        Optional.of(new Published.Moment(Instant.parse("2026-03-0" + (1 + id.length() % 5) + "T08:30:00Z"))),
        Optional.of(source), Optional.of(source.equals(OWN) ? "en" : "zu"), Optional.of(section), List.of());
    var article = new Article(id, metadata, text);
    var person = new Person(speaker, name, Person.Kind.NAMED, Optional.of("speaker of the " + section),
        Optional.of(country));
    var quote = new Quote(id + "-q", Form.DIRECT, List.of(new Span(1, 1 + words.length())), Optional.empty(), 0,
        new Attribution.Said(person, Optional.empty(), "rule", 0.9), List.of(country));
    return new AnnotatedArticle(article, List.of(quote), List.of(new CountryTag(country, 1)));
  }
}
