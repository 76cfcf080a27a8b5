package saidby.server;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.LiveKeys;
import saidby.access.Origins;
import saidby.access.Secret;
import saidby.annotate.Annotator;
import saidby.format.ArticleMaker;
import saidby.intake.Engine;
import saidby.intake.LiveIntake;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.search.FacetField;
import saidby.search.Inflows;
import saidby.search.Scope;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Ports;
import saidby.server.gate.TrustedProxies;
import saidby.server.writing.Writing;
import tools.jackson.databind.JsonNode;

/// A server that takes articles, over an index on disk that was empty, and a key that may write.
final class WritingServer implements AutoCloseable {
  private static final Annotator ANNOTATOR = new Annotator();
  static final String JSON = "application/json";
  static final String LINES = "application/x-ndjson";

  final LuceneIndex index;
  final LiveIntake intake;
  final SaidbyServer server;
  final String key;
  final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final KeyFile keys;

  WritingServer(Path folder) throws Exception {
    this(folder, ANNOTATOR::annotateForSearch);
  }

  /// @param annotator in place of the real one, where it is not what matters
  WritingServer(Path folder, Function<Article, AnnotatedArticle> annotator) throws Exception {
    this(folder, annotator, Optional.empty());
  }

  /// After a restart: over the same index, with the same key.
  WritingServer(Path folder, WritingServer before) throws Exception {
    this(folder, ANNOTATOR::annotateForSearch, Optional.of(before.key));
  }

  private WritingServer(Path folder, Function<Article, AnnotatedArticle> annotator, Optional<String> known)
      throws Exception {
    Path data = folder.resolve("index");
    LuceneArticleWriter.open(data).close();
    keys = KeyFile.of(data);
    key = known.isPresent() ? known.get() : key("writer", Scope.EVERYTHING);
    index = LuceneIndex.open(data);
    intake = LiveIntake.start(new Engine(annotator, () -> LuceneArticleWriter.openLive(data), index, index::refresh));
    server = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, 0),
        new AccessRules(new LiveKeys(keys), false, Origins.NONE, OptionalInt.empty(), TrustedProxies.NONE,
            Optional.empty()),
        Ports.of(index),
        new Services(Optional.empty(), Optional.of(new Writing(intake, ArticleMaker::article)), Inflows.NONE));
  }

  String keyOf(String source) throws Exception {
    return key("writer-of-" + source.replace(' ', '-'), new Scope(Map.of(FacetField.SOURCE, List.of(source))));
  }

  private String key(String name, Scope scope) throws Exception {
    Secret secret = Secret.fresh();
    keys.add(new AccessKey(name, secret.hash(),
        new Grant(true, scope, List.of(), OptionalInt.empty(), Optional.empty()), Instant.now()));
    return secret.text();
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
    return http.send(request(method, path, BodyPublishers.ofString(body), headers), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> later(String method, String path, String body, String... headers) {
    return http.sendAsync(request(method, path, BodyPublishers.ofString(body), headers), BodyHandlers.ofString());
  }

  HttpResponse<String> stream(String path, Supplier<InputStream> body, String... headers) throws Exception {
    return http.send(request("POST", path, BodyPublishers.ofInputStream(body), headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .method(method, body)
        .header("Content-Type", JSON)
        .header("X-Api-Key", key);
    for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
    return request.build();
  }

  JsonNode get(String path) throws Exception {
    return Client.json(send("GET", path, ""));
  }

  static String article(String id, String words) {
    return article(id, words, "Tidal Wire");
  }

  static String article(String id, String words, String source) {
    return "{\"id\":\"%s\",\"source\":\"%s\",\"language\":\"en\",\"text\":\"“%s,” Mira Tolvanen said on Monday.\"}"
        .formatted(id, source, words);
  }

  @Override
  public void close() {
    http.close();
    server.close();
    intake.close();
    index.close();
  }
}
