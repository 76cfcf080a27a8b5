package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Optional;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.ArticleLookup;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.Interval;
import saidby.search.MostWords;
import saidby.search.Scope;
import saidby.search.SearchRequest;
import saidby.search.SpeakerLookup;
import saidby.server.gate.Caller;
import saidby.server.gate.Ports;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.http.ProblemType;
import saidby.server.http.QueryString;
import saidby.server.page.ArticlePage;
import saidby.server.page.Head;
import saidby.server.page.ProblemPage;
import saidby.server.page.Question;
import saidby.server.page.QuotePage;
import saidby.server.page.SearchPage;
import saidby.server.page.SearchPages;
import saidby.server.page.Shell;
import saidby.server.page.SpeakersPage;
import saidby.server.parameters.CountParameters;
import saidby.server.parameters.SearchParameters;

/// The pages for people. Each works without a script, and its address keeps everything that it shows.
final class Pages {
  private static final int SPEAKERS_SHOWN = 100;

  private final ZoneId zone;
  private final Site site;
  private final Heads heads;
  private final PageRenderer renderer = new PageRenderer();
  private final KnownPages known;

  Pages(ServerConfig config) {
    this.known = new KnownPages(config.remembered(), System::nanoTime);
    this.zone = config.zone();
    this.site = new Site(config);
    this.heads = new Heads(site);
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/", this::search);
    Requests.route(routes, "/quotes/<id>", this::quote);
    Requests.route(routes, "/articles/<id>", this::article);
    Requests.route(routes, "/speakers", this::speakers);
    Requests.route(routes, "/speakers/<id>", this::speaker);
    var compare = new ComparePages(zone);
    Requests.route(routes, "/compare",
        context -> show(context, "compare", "Compare", "compare", compare.page(context)));
    Requests.route(routes, "/help", context -> show(context, "help", "Help", "help", ""));
    new EmbedPages(renderer).addTo(routes);
    new Contract(renderer).addTo(routes);
    Requests.route(routes, "/problems/<id>", this::problem);
    Assets.addTo(routes);
  }

  private void search(Context context) {
    QueryString query = Requests.query(context);
    Ports ports = Requests.ports(context);
    Scope scope = Caller.of(context).key().map(key -> key.grant().scope()).orElse(Scope.EVERYTHING);
    var asked = new KnownPages.Question(ports.statistics().generation(), scope,
        Optional.ofNullable(context.queryString()).orElse(""));
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.answer(context, known.page(asked, () -> search(query, ports)));
  }

  private KnownPages.Made search(QueryString query, Ports ports) {
    Question question = SearchParameters.forgiving(query, zone).question();
    ParsedQuery read = QueryParser.lenient(question.typed());
    SearchRequest request = question.request(read,
        question.counting(CountParameters.USUAL_FACETS, Optional.of(Interval.AUTO)), true);
    MostWords.Asked asked = MostWords.ask(ports.search(), request);
    var pages = new SearchPages(ports.speakers(), ports.statistics());
    SearchPage page = pages.page(question, asked.request().query(), asked.result(),
        ports.suggester().didYouMean(request, asked));
    Shell shell = PageRenderer.shell(question.typed().isBlank() ? "Who said what" : question.typed(), "search");
    return new KnownPages.Made(renderer.html("search", shell, page), !asked.result().remarks().partial());
  }

  private void quote(Context context) {
    String id = Requests.id(context);
    ArticleLookup articles = Requests.ports(context).articles();
    Hit.QuoteHit hit = articles.quote(id).orElseThrow(() -> Requests.missing("quote", id));
    QuotePage page = QuotePage.of(hit, articles.article(hit.article().id()), site.address(context, hit));
    String title = "Quote by " + page.speaker().name();
    show(context, "quote", shell(title, "", heads.of(context, hit, title)), page);
  }

  private void article(Context context) {
    String id = Requests.id(context);
    String typed = SearchParameters.query(new Given(Requests.query(context)));
    FoundArticle found = Requests.ports(context)
        .articles()
        .article(id, QueryParser.lenient(typed))
        .orElseThrow(() -> Requests.missing("article", id));
    ArticlePage page = ArticlePage.of(found, typed);
    String title = page.origin().title();
    show(context, "article", shell(title, "", heads.of(context, found.annotated().article(), title)), page);
  }

  private void speakers(Context context) {
    String typed = new Given(Requests.query(context)).one("q").orElse("");
    show(context, "speakers", "Speakers", "speakers",
        SpeakersPage.of(typed, Requests.ports(context).speakers().speakers(typed, SPEAKERS_SHOWN)));
  }

  private void speaker(Context context) {
    String id = Requests.id(context);
    Ports ports = Requests.ports(context);
    SpeakerLookup.Entry entry = ports.speakers().speaker(id).orElseThrow(() -> Requests.missing("speaker", id));
    int offset = new Given(Requests.query(context)).number("offset", 0, SearchRequest.MAX_OFFSET).orElse(0);
    show(context, "speaker", shell(entry.person().name(), "speakers", heads.of(context, entry)),
        SpeakerPages.page(ports.search(), entry, offset));
  }

  /// What a type of problem means, where its URI leads.
  private void problem(Context context) {
    ProblemType type = ProblemType.ofUri("/problems/" + Requests.id(context))
        .orElseThrow(() -> Requests.missing("problem", Requests.id(context)));
    show(context, "problem", type.title, "", new ProblemPage(type.status, type.title, type.meaning, Optional.empty()));
  }

  private static Shell shell(String title, String section, Head head) {
    return new Shell(title, section, Assets.STYLE.href(), Assets.SCRIPT.href(), Optional.of(head));
  }

  private void show(Context context, String template, Shell shell, Object page) {
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.show(context, template, shell, page);
  }

  private void show(Context context, String template, String title, String section, Object page) {
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.show(context, template, title, section, page);
  }
}
