package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import saidby.export.CitationStyle;
import saidby.search.Hit;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.http.Given;

/// How a quote is cited.
final class Citations {
  private static final List<String> STYLES = Stream.of(CitationStyle.values()).map(CitationStyle::code).toList();

  private final Site site;

  Citations(Site site) {
    this.site = site;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/api/v1/quotes/<id>/citation", this::citation);
  }

  private void citation(Context context) {
    Given given = new Given(Requests.query(context));
    given.allow(List.of("style"));
    CitationStyle style = given.one("style", CitationStyle::of, STYLES).orElse(CitationStyle.TEXT);
    String id = Requests.id(context);
    Hit.QuoteHit hit = Requests.ports(context).articles().quote(id).orElseThrow(() -> Requests.missing("quote", id));
    context.header("Cache-Control", Caller.of(context).cacheControl())
        .contentType(style.contentType())
        .result(style.write(hit, site.address(context, hit)));
  }
}
