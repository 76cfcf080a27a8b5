package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import saidby.json.SearchJson;
import saidby.search.IndexStatistics.Statistics;
import saidby.search.Inflow;
import saidby.search.Inflows;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.page.StatusPage;

/// Tells how much there is, and how news comes in: to programs, and on a page. What comes in is not told to those
/// whose key is bound to filters: it may be none of what they are to know of.
final class Status {
  private static final String FOR_PROGRAMS = "/api/v1/stats";
  private static final String FOR_PEOPLE = "/status";
  private static final Set<String> ADDRESSES = Set.of(FOR_PROGRAMS, FOR_PEOPLE);

  private final Inflows inflows;
  private final ZoneId zone;
  private final PageRenderer renderer = new PageRenderer();

  /// @param zone for times on the page
  Status(Inflows inflows, ZoneId zone) {
    this.inflows = inflows;
    this.zone = zone;
  }

  /// Where answers change without a change of the index: a number for what they tell now, 0 elsewhere.
  int besideIndex(String path) {
    return ADDRESSES.contains(path) ? inflows.inflows().hashCode() : 0;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, FOR_PROGRAMS, this::statistics);
    Requests.route(routes, FOR_PEOPLE, this::page);
  }

  private void statistics(Context context) {
    new Given(Requests.query(context)).allow(List.of());
    Api.answer(context, SearchJson.statistics(figures(context), inflows(context)));
  }

  private void page(Context context) {
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.show(context, "status", "Status", "", StatusPage.of(figures(context), inflows(context), zone));
  }

  private static Statistics figures(Context context) {
    return Requests.ports(context).statistics().statistics();
  }

  private List<Inflow> inflows(Context context) {
    boolean bound = Caller.of(context).key().filter(key -> !key.grant().scope().isEverything()).isPresent();
    return bound ? List.of() : inflows.inflows();
  }
}
