package saidby.server;

import io.javalin.http.Context;
import java.time.ZoneId;
import saidby.query.QueryParser;
import saidby.search.Filters;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.page.ComparePage;
import saidby.server.parameters.FilterParameters;

/// The page that holds two questions against each other.
final class ComparePages {
  private static final int VALUES = 8;

  private final ZoneId zone;

  ComparePages(ZoneId zone) {
    this.zone = zone;
  }

  ComparePage page(Context context) {
    Given given = new Given(Requests.query(context));
    String one = side(given, "a");
    String other = side(given, "b");
    Filters filters = new FilterParameters(given, zone).filters();
    if (one.isBlank() || other.isBlank()) return ComparePage.of(one, other, filters);
    return ComparePage.of(one, other, filters,
        Requests.ports(context)
            .analytics()
            .compare(QueryParser.lenient(one), QueryParser.lenient(other), filters, VALUES));
  }

  private static String side(Given given, String name) {
    return given.one(name).orElse("");
  }
}
