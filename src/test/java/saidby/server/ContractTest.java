package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.LiveKeys;
import saidby.access.Origins;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.format.ArticleMaker;
import saidby.ingest.Ingest;
import saidby.ingest.IngestListener;
import saidby.intake.Engine;
import saidby.intake.LiveIntake;
import saidby.json.ArticleDraft;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.ArticleWriter;
import saidby.search.Inflows;
import saidby.search.Scope;
import saidby.server.ContractFile.Operation;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Ports;
import saidby.server.gate.TrustedProxies;
import saidby.server.http.ProblemType;
import saidby.server.parameters.SearchParameters;
import saidby.server.writing.Writing;
import tools.jackson.databind.JsonNode;

/// The server does what its contract says, and nothing that it does not say.
class ContractTest {
  private static final String NOBODYS = "nobodys=1";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir
  static Path folder = Path.of("");
  @TempDir
  static Path keys = Path.of("");
  static LuceneIndex engine;
  static LiveIntake intake;
  static SaidbyServer server;
  static Client client;
  static ContractFile contract;

  @BeforeAll
  static void start() throws Exception {
    var annotator = new Annotator();
    try (ArticleWriter writer = LuceneArticleWriter.open(folder)) {
      new Ingest(annotator::annotateForSearch, writer, IngestListener.SILENT)
          .run(ArticleFiles.of(List.of("corpus"), InputStream.nullInputStream()));
    }
    engine = LuceneIndex.open(folder);
    intake = LiveIntake.start(
        new Engine(annotator::annotateForSearch, () -> LuceneArticleWriter.openLive(folder), engine, engine::refresh));
    server = SaidbyServer.start(Served.ANY_PORT, rules(), Ports.of(engine),
        new Services(Optional.of((metadata, text) -> annotator
            .annotate(ArticleMaker.article(ArticleDraft.ofText(metadata, text)))),
            Optional.of(new Writing(intake, ArticleMaker::article)), Inflows.NONE));
    client = new Client(server.port());
    contract = ContractFile.of(client.get(Contract.ADDRESS).body());
  }

  /// The key that examples are sent with.
  private static AccessRules rules() throws Exception {
    KeyFile file = KeyFile.of(keys.resolve("index"));
    var hash = MessageDigest.getInstance("SHA-256").digest("saidby_example-key".getBytes(StandardCharsets.UTF_8));
    file.add(new AccessKey("example", HexFormat.of().formatHex(hash),
        new Grant(true, Scope.EVERYTHING, List.of(), OptionalInt.empty(), Optional.empty()), Instant.now()));
    return new AccessRules(new LiveKeys(file), false, Origins.NONE, OptionalInt.empty(), TrustedProxies.NONE,
        Optional.empty());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    intake.close();
    engine.close();
  }

  @Test
  void everyExampleIsAnsweredAsItSays() throws Exception {
    int sent = 0;
    for (Operation operation : contract.operations()) {
      JsonNode examples = operation.value().get("x-requests");
      assertFalse(examples == null || examples.isEmpty(), operation + " has no example");
      for (JsonNode example : examples) {
        List<String> headers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> header : example.path("headers").properties())
          headers.addAll(List.of(header.getKey(), header.getValue().asString()));
        held(operation, example.get("status").asInt(), example.get("address").asString(),
            example.path("body").asString(""), headers);
        sent++;
      }
    }
    assertTrue(sent > 40, sent + " examples");
  }

  @Test
  void everyParameterTakesItsExample() throws Exception {
    for (Operation operation : contract.operations())
      for (JsonNode parameter : contract.parameters(operation)) {
        JsonNode example = parameter.path("example");
        if (example.isMissingNode()) continue;
        assertEquals(List.of(), contract.wrong(parameter.get("schema"), example),
            operation + " " + parameter.get("name"));
        if (inQuery(parameter) && !isWriting(operation))
          holds(operation, 200, address(operation, parameter.get("name").asString(), example));
      }
  }

  @Test
  void limitsAndChoicesAreThoseOfTheServer() throws Exception {
    for (Operation operation : contract.operations())
      for (JsonNode parameter : contract.parameters(operation)) {
        if (!inQuery(parameter) || isWriting(operation)) continue;
        JsonNode schema = parameter.get("schema");
        if (schema.has("items")) schema = schema.get("items");
        for (String good : good(schema)) holds(operation, 200, asked(operation, parameter, good));
        for (String bad : bad(schema)) holds(operation, 400, asked(operation, parameter, bad));
      }
  }

  private static List<String> good(JsonNode schema) {
    if (schema.has("maximum")) return List.of(schema.get("minimum").asString(), schema.get("maximum").asString());
    return schema.path("enum").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> bad(JsonNode schema) {
    if (schema.has("maximum"))
      return Stream.of(schema.get("minimum").asInt() - 1, schema.get("maximum").asInt() + 1)
          .map(String::valueOf)
          .toList();
    if (schema.has("maxLength")) return List.of("x".repeat(schema.get("maxLength").asInt() + 1));
    return schema.has("enum") ? List.of("nonsense") : List.of();
  }

  @Test
  void everyRouteStandsInItAndNoOther() {
    Set<String> routes = server.routes()
        .stream()
        .filter(route -> !route.startsWith("HEAD ") && isOfTheApi(route.substring(route.indexOf(' ') + 1)))
        .map(route -> route.replace('<', '{').replace('>', '}'))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(routes, contract.operations()
        .stream()
        .map(Operation::toString)
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static boolean isOfTheApi(String path) {
    return Stream.of("/api/", "/health", "/metrics", "/oembed").anyMatch(path::startsWith);
  }

  /// A server that is asked for a parameter that it does not know tells which ones it knows.
  @Test
  void everyParameterStandsInItAndNoOther() throws Exception {
    for (Operation operation : contract.operations()) {
      if (operation.value().has("security")) continue; // for everybody, whatever they add
      Set<String> told = contract.parameters(operation)
          .stream()
          .filter(ContractTest::inQuery)
          .map(parameter -> parameter.get("name").asString())
          .collect(Collectors.toCollection(TreeSet::new));
      HttpResponse<String> answer = client.send(operation.method(), path(operation) + "?" + NOBODYS);
      assertEquals(400, answer.statusCode(), operation.toString());
      assertEquals(told, known(Client.json(answer).get("detail").asString()), operation.toString());
    }
    assertEquals(new TreeSet<>(SearchParameters.NAMES), known(client.json("/api/v1/search?" + NOBODYS)
        .get("detail")
        .asString()));
  }

  private static Set<String> known(String detail) {
    if (detail.endsWith("There are none here.")) return Set.of();
    String names = detail.substring(detail.indexOf("Known are: ") + "Known are: ".length(), detail.length() - 1);
    return new TreeSet<>(List.of(names.split(", ", -1)));
  }

  @Test
  void everyTypeOfProblemStandsInIt() {
    Set<String> told = contract.root()
        .at("/components/schemas/Problem/properties/type/enum")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
    assertEquals(Stream.of(ProblemType.values()).map(ProblemType::uri).collect(Collectors.toSet()), told);
  }

  @Test
  void whoHasTheAnswerIsToldSo() throws Exception {
    for (Operation operation : contract.operations()) {
      String address = operation.value().at("/x-requests/0/address").asString();
      if (!operation.value().get("responses").has("304")) continue;
      String tag = answer("GET", address, "", List.of()).headers().firstValue("ETag").orElseThrow();
      holds(operation, 304, address, "If-None-Match", tag);
    }
  }

  @Test
  void theNextPageIsAnsweredToo() throws Exception {
    String first = "/api/v1/search?q=ceasefire&size=5";
    String next = client.json(first).get("next").asString();
    holds(contract.operations().getFirst(), 200, first + "&cursor=" + Client.encoded(next));
  }

  @Test
  void aFieldThatItDoesNotNameIsFound() throws Exception {
    JsonNode schema = contract.root().at("/components/schemas/Statistics");
    String answer = client.get("/api/v1/stats").body();
    assertEquals(List.of(), contract.wrong(schema, ContractFile.json(answer)));
    assertNotEquals(List.of(),
        contract.wrong(schema, ContractFile.json(answer.replace("{\"articles\"", "{\"more\":1,\"articles\""))));
    assertNotEquals(List.of(),
        contract.wrong(schema, ContractFile.json(answer.replace("\"articles\"", "\"stories\""))));
  }

  @Test
  void answersInItFitToo() {
    for (Map.Entry<String, JsonNode> answer : contract.root().at("/components/responses").properties())
      for (JsonNode content : answer.getValue().path("content"))
        if (content.has("example"))
          assertEquals(List.of(), contract.wrong(content.get("schema"), content.get("example")), answer.getKey());
  }

  @Test
  void itsPageTellsEveryRouteAndAsksNobodyElse() throws Exception {
    Document page = Jsoup.parse(client.get("/help/api").body());
    for (Operation operation : contract.operations()) {
      assertTrue(page.select("section h2").eachText().contains(operation.value().get("summary").asString()));
      assertTrue(page.select("section pre").eachText().contains(operation.toString()), operation.toString());
    }
    for (String name : SearchParameters.NAMES)
      assertTrue(page.select("td:first-child code").eachText().contains(name), name);
    for (var link : page.select("a[href^=#]")) {
      String name = link.attr("href").substring(1);
      assertTrue(name.isEmpty() || page.getElementById(name) != null, name);
    }
    assertEquals(0, page.select("style, [style], script:not([src]), [src^=http], link[href^=http]").size());
    assertFalse(Jsoup.parse(client.get("/help").body()).select("a[href=/help/api]").isEmpty());
  }

  /// Asked in its examples alone: it needs a key and a body.
  private static boolean isWriting(Operation operation) {
    return operation.value().path("tags").toString().contains("writing");
  }

  private static boolean inQuery(JsonNode parameter) {
    return parameter.get("in").asString().equals("query");
  }

  private static void holds(Operation operation, int status, String address, String... headers) throws Exception {
    held(operation, status, address, "", List.of(headers));
  }

  /// Asks, and holds status, headers, media type and body to the contract.
  private static void held(Operation operation, int status, String address, String body, List<String> headers)
      throws Exception {
    HttpResponse<String> answer = answer(operation.method(), address, body, headers);
    assertEquals(status, answer.statusCode(), () -> shown(address) + ": " + answer.body());
    JsonNode told = contract.answer(operation, status);
    for (Map.Entry<String, JsonNode> header : told.path("headers").properties())
      if (contract.resolved(header.getValue()).path("required").asBoolean(false))
        assertTrue(answer.headers().firstValue(header.getKey()).isPresent(),
            () -> shown(address) + " has no " + header.getKey());
    JsonNode contents = told.path("content");
    if (contents.isEmpty()) {
      assertEquals("", answer.body(), shown(address));
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", "");
    assertTrue(contents.has(type), () -> shown(address) + " is " + type);
    for (JsonNode value : values(type, answer.body()))
      assertEquals(List.of(), contract.wrong(contents.get(type).get("schema"), value), () -> shown(address));
  }

  /// Addresses of this server stand in examples with the usual port.
  private static HttpResponse<String> answer(String method, String address, String body, List<String> headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest
        .newBuilder(URI.create("http://127.0.0.1:" + server.port()
            + address.replace("localhost%3A7070", "localhost%3A" + server.port())))
        .method(method, BodyPublishers.ofString(body));
    if (!headers.isEmpty()) request.headers(headers.toArray(String[]::new));
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static List<JsonNode> values(String type, String body) {
    if (type.equals("application/x-ndjson")) return body.lines().limit(20).map(ContractFile::json).toList();
    return List.of(type.endsWith("json") ? ContractFile.json(body) : ContractFile.text(body));
  }

  private static String shown(String address) {
    return address.length() > 200 ? address.substring(0, 200) + "…" : address;
  }

  private static String path(Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : contract.parameters(operation))
      if (!inQuery(parameter))
        path = path.replace("{" + parameter.get("name").asString() + "}",
            Client.encoded(parameter.get("example").asString()));
    return path;
  }

  private static String asked(Operation operation, JsonNode parameter, String value) {
    return address(operation, parameter.get("name").asString(), ContractFile.text(value));
  }

  /// One parameter, beside those that must be.
  private static String address(Operation operation, String name, JsonNode value) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : contract.parameters(operation)) {
      String other = parameter.get("name").asString();
      if (!inQuery(parameter)) continue;
      if (other.equals(name)) pairs.add(pair(parameter, value));
      else if (parameter.path("required").asBoolean(false)) pairs.add(pair(parameter, parameter.get("example")));
    }
    return path(operation) + "?" + String.join("&", pairs);
  }

  private static String pair(JsonNode parameter, JsonNode value) {
    String name = parameter.get("name").asString() + "=";
    List<String> values = value.isArray()
        ? value.valueStream().map(JsonNode::asString).toList()
        : List.of(value.asString());
    if (!parameter.path("explode").asBoolean(true)) return name + Client.encoded(String.join(",", values));
    return values.stream().map(one -> name + Client.encoded(one)).collect(Collectors.joining("&"));
  }
}
