package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import saidby.export.Feed;
import saidby.export.FeedEntries;
import saidby.export.FeedFormat;
import saidby.search.MostWords;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.server.gate.LastModified;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.http.QueryString;
import saidby.server.http.Shortened;
import saidby.server.page.Question;
import saidby.server.parameters.FilterParameters;
import saidby.server.parameters.SearchParameters;

/// What a search finds newest, as feeds for readers and programs that look again and again.
final class Feeds {
  private static final int USUAL_SIZE = 20;
  private static final int MOST = 100;
  private static final List<String> NAMES = names();

  private final ServerConfig config;
  private final Site site;
  private final Seen seen = new Seen();

  Feeds(ServerConfig config) {
    this.config = config;
    this.site = new Site(config);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("q", "what"));
    names.addAll(FilterParameters.names());
    names.addAll(List.of("size", "context", "strict"));
    return names;
  }

  void addTo(RoutesConfig routes) {
    for (FeedFormat format : FeedFormat.values())
      Requests.route(routes, "/api/v1/feed." + format.code(), context -> feed(context, format));
  }

  private void feed(Context context, FeedFormat format) {
    QueryString query = Requests.query(context);
    SearchParameters parameters = SearchParameters.strict(query, config.zone(), NAMES);
    int size = new Given(query).number("size", 1, MOST).orElse(USUAL_SIZE);
    Question question = parameters.question().sorted(Sort.NEWEST);
    SearchRequest request = parameters.request(parameters.parsed())
        .with(new SearchRequest.Page(Sort.NEWEST, 0, size))
        .with(new Showing(false, parameters.showing().context(), false));
    SearchResult found = MostWords.ask(Requests.ports(context).search(), request, parameters.strict()).result();
    Feed feed = Feed.of(title(question), site.address(context, question.feedHref(format.code())),
        site.address(context, question.href()),
        FeedEntries.of(found.hits(), hit -> site.address(context, hit)));
    context.contentType(format.contentType());
    LastModified.answer(context, format.write(feed).getBytes(StandardCharsets.UTF_8), seen.since(found.generation()));
  }

  /// "Saidby: quotes, ceasefire, country=UA".
  private static String title(Question question) {
    StringBuilder title = new StringBuilder("Saidby: latest ").append(question.what().code());
    if (!question.typed().isBlank()) title.append(" for ").append(Shortened.of(question.typed()));
    if (!question.filters().isEmpty()) title.append(", filtered");
    return title.toString();
  }
}
