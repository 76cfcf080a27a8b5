package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import saidby.server.gate.Limits;
import saidby.server.gate.Requests;
import saidby.server.http.Bodies;
import saidby.server.http.Given;
import saidby.server.http.Problem;
import saidby.server.http.ProblemType;
import saidby.server.http.QueryString;
import saidby.server.parameters.SearchParameters;

/// Several searches in one request, all answered by one state of the index.
final class BatchApi {
  private static final int MOST_SEARCHES = 20;
  private static final int MOST_BYTES = 64 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  /// How often the searches are asked again where a commit came between them.
  private static final int TRIES = 3;

  private final ZoneId zone;

  /// @param zone where days begin for those who do not say
  BatchApi(ZoneId zone) {
    this.zone = zone;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/v1/searches", this::searches);
  }

  /// What came of one search.
  private sealed interface Outcome {
    record Found(Answered answered) implements Outcome {}

    record Refused(Problem problem) implements Outcome {}
  }

  private void searches(Context context) throws IOException {
    new Given(Requests.query(context)).allow(List.of());
    List<QueryString> searches = BatchBody.read(Bodies.text(context, MOST_BYTES), MOST_SEARCHES);
    if (searches.size() > 1) Limits.charge(context, searches.size() - 1);
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int i = 0; i < TRIES; i++) {
      List<Outcome> outcomes = outcomes(context, searches, end);
      Set<Long> generations = generations(outcomes);
      if (generations.size() > 1) continue;
      long generation = generations.isEmpty()
          ? Requests.ports(context).statistics().generation()
          : generations.iterator().next();
      context.header("Cache-Control", "no-store")
          .contentType("application/json")
          .result(json(generation, outcomes, context.path()));
      return;
    }
    context.header("Retry-After", "1");
    throw ProblemType.UNAVAILABLE.with("The index changes too often at the moment to answer all by one state of it.");
  }

  private static Set<Long> generations(List<Outcome> outcomes) {
    Set<Long> generations = new HashSet<>();
    for (Outcome outcome : outcomes)
      if (outcome instanceof Outcome.Found(Answered answered)) generations.add(answered.result().generation());
    return generations;
  }

  private List<Outcome> outcomes(Context context, List<QueryString> searches, long end) {
    List<Outcome> outcomes = new ArrayList<>();
    for (QueryString search : searches) try {
      if (System.nanoTime() - end > 0) throw ProblemType.UNAVAILABLE.with("The time of this request is used up.");
      outcomes.add(new Outcome.Found(answered(context, search)));
    } catch (RuntimeException e) {
      outcomes.add(new Outcome.Refused(Failures.told(e)));
    }
    return outcomes;
  }

  private Answered answered(Context context, QueryString search) {
    SearchParameters parameters = SearchParameters.strict(search, zone);
    if (parameters.question().cursor().isPresent())
      throw ProblemType.BAD_PARAMETER.with("A cursor has its own state of the index; ask for its page by itself.");
    return Answered.of(Requests.ports(context), parameters);
  }

  private static byte[] json(long generation, List<Outcome> outcomes, String path) {
    var json = new ByteArrayOutputStream();
    String before = "{\"generation\":" + generation + ",\"results\":[";
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Found(Answered answered) -> {
          json.writeBytes(utf8(before + "{\"status\":200,\"answer\":"));
          json.writeBytes(answered.json());
        }
        case Outcome.Refused(Problem problem) -> json.writeBytes(
            utf8(before + "{\"status\":" + problem.status() + ",\"problem\":" + problem.json(path)));
      }
      before = "},";
    }
    json.writeBytes(utf8("}]}"));
    return json.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
