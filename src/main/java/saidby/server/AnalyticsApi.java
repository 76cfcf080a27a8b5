package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.json.AnalyticsJson;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.Analytics;
import saidby.search.Interval;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.http.ProblemType;
import saidby.server.parameters.FilterParameters;
import saidby.server.parameters.SearchParameters;

/// What is unusual: who says it, when it is said more than else, and one thing beside another.
final class AnalyticsApi {
  private static final int USUAL_SIZE = 10;
  private static final List<String> INTERVALS = List.of("auto", "day", "week", "month", "quarter", "year");

  private final ZoneId zone;

  /// @param zone where days begin for those who do not say
  AnalyticsApi(ZoneId zone) {
    this.zone = zone;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/api/v1/who", this::who);
    Requests.route(routes, "/api/v1/trend", this::trend);
    Requests.route(routes, "/api/v1/compare", this::compare);
  }

  private void who(Context context) {
    Given given = given(context, "q", "size");
    ParsedQuery query = QueryParser.lenient(SearchParameters.query(given));
    Api.answer(context, AnalyticsJson
        .who(analytics(context).who(query, new FilterParameters(given, zone).filters(), size(given)), query.read()));
  }

  private void trend(Context context) {
    Given given = given(context, "q", "interval");
    ParsedQuery query = QueryParser.lenient(SearchParameters.query(given));
    Interval interval = given.one("interval", AnalyticsApi::interval, INTERVALS).orElse(Interval.AUTO);
    Api.answer(context, AnalyticsJson
        .trend(analytics(context).trend(query, new FilterParameters(given, zone).filters(), interval), query.read()));
  }

  private void compare(Context context) {
    Given given = given(context, "a", "b", "size");
    ParsedQuery one = side(given, "a");
    ParsedQuery other = side(given, "b");
    Api.answer(context,
        AnalyticsJson.comparison(
            analytics(context).compare(one, other, new FilterParameters(given, zone).filters(), size(given)),
            List.of(one.read(), other.read())));
  }

  private static Analytics analytics(Context context) {
    return Requests.ports(context).analytics();
  }

  private static ParsedQuery side(Given given, String name) {
    return QueryParser.lenient(given.one(name)
        .orElseThrow(() -> ProblemType.BAD_PARAMETER.with("a and b must both be given; %s is not.".formatted(name))));
  }

  private static Optional<Interval> interval(String code) {
    return INTERVALS.contains(code) ? Interval.of(code) : Optional.empty();
  }

  private static int size(Given given) {
    return given.number("size", 1, Analytics.MAX_SIZE).orElse(USUAL_SIZE);
  }

  private static Given given(Context context, String... own) {
    Given given = new Given(Requests.query(context));
    Set<String> names = new LinkedHashSet<>(List.of(own));
    names.addAll(FilterParameters.names());
    given.allow(names);
    return given;
  }
}
