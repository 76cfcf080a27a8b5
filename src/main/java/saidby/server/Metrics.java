package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import saidby.search.IndexProblem;
import saidby.search.IndexStatistics.Statistics;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.metrics.Meters;

/// Tells the meters to those who administer the server: to whoever asks where only this machine can ask, else to those
/// with a key that may write, for the numbers are of everything.
final class Metrics {
  static final String PATH = "/metrics";
  /// What a proxy adds, which may stand on this machine and let others in.
  private static final List<String> PASSED_ON = List.of("X-Forwarded-For", "Forwarded", "Via");

  private final Meters meters;
  private final boolean open;

  /// @param open whether nobody but this machine can ask
  Metrics(Meters meters, boolean open) {
    this.meters = meters;
    this.open = open;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, PATH, this::tell);
  }

  private void tell(Context context) {
    Caller caller = Caller.of(context);
    boolean passedOn = PASSED_ON.stream().anyMatch(name -> context.header(name) != null);
    if (!open || passedOn || caller.key().isPresent()) caller.mustAdminister();
    context.removeHeader("ETag");
    context.header("Cache-Control", "no-store").contentType(Meters.CONTENT_TYPE).result(meters.scrape(index(context)));
  }

  /// The process can still be watched when the index cannot be read.
  private static Optional<Statistics> index(Context context) {
    try {
      return Optional.of(Requests.ports(context).statistics().statistics());
    } catch (IndexProblem _) {
      return Optional.empty();
    }
  }
}
