package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

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

  /// The answer to one search.
  ///
  /// @param generation of the index that answered; empty where there is a problem
  private record Answer(int status, byte[] json, OptionalLong generation) {}

  private void searches(Context context) throws IOException {
    new Given(Requests.query(context)).allow(List.of());
    List<QueryString> searches = BatchBody.read(Bodies.text(context, MOST_BYTES), MOST_SEARCHES);
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int i = 0; i < TRIES; i++) {
      List<Answer> answers = answers(context, searches, end);
      long[] generations = answers.stream().flatMapToLong(a -> a.generation().stream()).distinct().toArray();
      if (generations.length > 1) continue;
      long generation = generations.length == 1
          ? generations[0]
          : Requests.ports(context).statistics().generation();
      context.header("Cache-Control", "no-store").contentType("application/json").result(json(generation, answers));
      return;
    }
    context.header("Retry-After", "1");
    throw ProblemType.UNAVAILABLE.with("The index changes too often at the moment to answer all by one state of it.");
  }

  private List<Answer> answers(Context context, List<QueryString> searches, long end) {
    List<Answer> answers = new ArrayList<>();
    for (QueryString search : searches) try {
      if (System.nanoTime() - end > 0) throw ProblemType.UNAVAILABLE.with("The time of this request is used up.");
      answers.add(answer(context, search));
    } catch (RuntimeException e) {
      Problem problem = Failures.told(e);
      byte[] json = problem.json(context.path()).getBytes(StandardCharsets.UTF_8);
      answers.add(new Answer(problem.status(), json, OptionalLong.empty()));
    }
    return answers;
  }

  private Answer answer(Context context, QueryString search) {
    SearchParameters parameters = SearchParameters.strict(search, zone);
    if (parameters.question().cursor().isPresent())
      throw ProblemType.BAD_PARAMETER.with("A cursor has its own state of the index; ask for its page by itself.");
    Answered answered = Answered.of(Requests.ports(context), parameters);
    return new Answer(200, answered.json(), OptionalLong.of(answered.result().generation()));
  }

  private static byte[] json(long generation, List<Answer> answers) {
    var json = new ByteArrayOutputStream();
    json.writeBytes(ascii("{\"generation\":" + generation + ",\"results\":["));
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      String name = answer.status() == 200 ? "answer" : "problem";
      json.writeBytes(ascii((i > 0 ? "," : "") + "{\"status\":" + answer.status() + ",\"" + name + "\":"));
      json.writeBytes(answer.json());
      json.write('}');
    }
    json.writeBytes(ascii("]}"));
    return json.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
