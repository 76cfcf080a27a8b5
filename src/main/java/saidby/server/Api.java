package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import saidby.json.ArticleJson;
import saidby.json.SearchJson;
import saidby.query.QueryParser;
import saidby.search.ArticleLookup;
import saidby.search.SearchRequest;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.parameters.SearchParameters;

/// The JSON API. Names of parameters are checked: what nobody knows is an error, so that a slip of the keyboard never
/// widens a search in silence.
final class Api {
  private static final String JSON = "application/json";
  private static final int SPEAKERS = 20;

  private final ZoneId zone;

  /// @param zone where days begin for those who do not say
  Api(ZoneId zone) {
    this.zone = zone;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/api/v1/search", this::search);
    Requests.route(routes, "/api/v1/quotes/<id>", this::quote);
    Requests.route(routes, "/api/v1/articles/<id>", this::article);
    Requests.route(routes, "/api/v1/speakers", this::speakers);
    Requests.route(routes, "/api/v1/speakers/<id>", this::speaker);
    Requests.route(routes, "/health", this::health);
    new SuggestionsApi().addTo(routes);
    new AnalyticsApi(zone).addTo(routes);
    new BatchApi(zone).addTo(routes);
  }

  private void search(Context context) {
    Answered answered = Answered.of(Requests.ports(context),
        SearchParameters.strict(Requests.query(context), zone));
    SearchRequest.Page page = answered.request().page();
    PageLinks.tell(context, answered.result().next(), page.offset(), page.size());
    answer(context, answered.json());
  }

  private void quote(Context context) {
    nothingElse(context);
    String id = Requests.id(context);
    answer(context,
        Requests.ports(context)
            .articles()
            .quote(id)
            .map(SearchJson::hit)
            .orElseThrow(() -> Requests.missing("quote", id)));
  }

  private void article(Context context) {
    Given given = new Given(Requests.query(context));
    given.allow(List.of("q"));
    String typed = SearchParameters.query(given);
    String id = Requests.id(context);
    ArticleLookup articles = Requests.ports(context).articles();
    Optional<String> article = typed.isEmpty()
        ? articles.article(id).map(found -> ArticleJson.article(found, articles.version(id)))
        : articles.article(id, QueryParser.lenient(typed))
            .map(found -> ArticleJson.article(found, articles.version(id)));
    answer(context, article.orElseThrow(() -> Requests.missing("article", id)));
  }

  private void speakers(Context context) {
    Given given = new Given(Requests.query(context));
    given.allow(List.of("q", "size"));
    int size = given.number("size", 1, SearchRequest.MAX_SIZE).orElse(SPEAKERS);
    answer(context,
        SearchJson.speakers(Requests.ports(context).speakers().speakers(SearchParameters.query(given), size)));
  }

  private void speaker(Context context) {
    nothingElse(context);
    String id = Requests.id(context);
    answer(context,
        Requests.ports(context)
            .speakers()
            .speaker(id)
            .map(SearchJson::speaker)
            .orElseThrow(() -> Requests.missing("speaker", id)));
  }

  private void health(Context context) {
    long generation = Requests.ports(context).statistics().statistics().generation();
    answer(context, "{\"status\":\"up\",\"generation\":" + generation + "}");
  }

  private static void nothingElse(Context context) {
    new Given(Requests.query(context)).allow(List.of());
  }

  static void answer(Context context, String json) {
    answer(context, json.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(Context context, byte[] json) {
    context.header("Cache-Control", Caller.of(context).cacheControl()).contentType(JSON);
    try {
      context.outputStream().write(json); // a result would be copied through a buffer of its own
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
