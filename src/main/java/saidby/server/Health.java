package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saidby.intake.Intake;
import saidby.query.QueryParser;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.server.gate.Requests;
import saidby.server.http.ProblemType;
import saidby.server.http.RequestId;

/// What those ask who start, stop and watch servers: whether the process answers (if not, start it anew), and whether it
/// can serve (if not, send requests elsewhere).
final class Health {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  /// The cheapest question that needs an index that is open and can be read.
  private static final SearchRequest NEWEST = SearchRequest.of(QueryParser.lenient(""))
      .with(new SearchRequest.Page(Sort.NEWEST, 0, 1))
      .with(new Showing(false, 0, false));

  private final Stopping stopping;
  private final Optional<Intake> intake;

  Health(Stopping stopping, Optional<Intake> intake) {
    this.stopping = stopping;
    this.intake = intake;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/health/live", context -> Api.answer(context, "{\"status\":\"up\"}"));
    Requests.route(routes, "/health/ready", this::ready);
  }

  private void ready(Context context) {
    if (stopping.hasBegun()) throw ProblemType.UNAVAILABLE.with("The server is stopping.");
    Api.answer(context,
        "{\"status\":\"ready\",\"generation\":" + generation(context) + ",\"writing\":" + writing() + "}");
  }

  /// Reading goes on where writing does not: who wants to write looks here.
  private String writing() {
    if (intake.isEmpty()) return "{\"status\":\"off\"}";
    Intake.State state = intake.get().state();
    return switch (state.phase()) {
      case IDLE, WRITING -> "{\"status\":\"ready\",\"waiting\":" + state.waiting() + "}";
      case STOPPED -> "{\"status\":\"stopped\",\"why\":\"" + state.sentence() + "\"}";
      case CLOSED -> "{\"status\":\"stopped\",\"why\":\"the server is stopping\"}";
    };
  }

  private static long generation(Context context) {
    try {
      return Requests.ports(context).search().search(NEWEST).generation();
    } catch (RuntimeException e) {
      LOG.error("not ready ({}): {}", RequestId.of(context), e.toString());
      throw ProblemType.UNAVAILABLE.with("The index cannot be read at the moment.");
    }
  }
}
