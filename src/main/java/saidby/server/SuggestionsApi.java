package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import saidby.json.SuggestionsJson;
import saidby.search.Suggester;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.parameters.SearchParameters;

/// Suggestions while somebody types.
final class SuggestionsApi {
  private static final int USUAL_SIZE = 8;

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/api/v1/suggest", this::suggest);
  }

  private void suggest(Context context) {
    Given given = new Given(Requests.query(context));
    given.allow(List.of("q", "size"));
    int size = given.number("size", 1, Suggester.MAX_SIZE).orElse(USUAL_SIZE);
    Suggester suggester = Requests.ports(context).suggester();
    Api.answer(context, SuggestionsJson.suggestions(suggester.suggest(SearchParameters.query(given), size)));
  }
}
