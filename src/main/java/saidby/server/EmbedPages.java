package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import saidby.model.Form;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Sort;
import saidby.search.What;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.page.EmbedPage;
import saidby.server.page.Question;
import saidby.server.page.Shell;

/// What tells other sites how to show quotes: the snippets, and an example that is alive.
final class EmbedPages {
  private static final int LOOKED_AT = 20;

  private final PageRenderer renderer;

  EmbedPages(PageRenderer renderer) {
    this.renderer = renderer;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/help/embed", this::snippets);
    Requests.route(routes, "/help/example", this::example);
  }

  private void snippets(Context context) {
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.show(context, "embed", "Quotes on your own site", "help", page(context));
  }

  private void example(Context context) {
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.show(context, "example", new Shell("What they said", "", Assets.EXAMPLE.href(), ""), page(context));
  }

  /// Shows the newest direct quote of some length.
  private EmbedPage page(Context context) {
    var newest = new Question("", What.QUOTES, Filters.NONE, Optional.of(Sort.NEWEST), 0, LOOKED_AT)
        .adding(FacetField.FORM, Form.DIRECT.code());
    return EmbedPage.of(Assets.COMPONENT.publicHref(), Assets.COMPONENT.integrity(),
        Requests.ports(context).search().search(newest.request(QueryParser.lenient(""), Counting.NOTHING, false)));
  }
}
