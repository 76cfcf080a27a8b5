package saidby.server.writing;

import io.javalin.http.Context;
import java.util.Optional;
import saidby.intake.Answer;
import saidby.server.http.Problem;
import saidby.server.http.ProblemType;

/// The answer to a change of one article, as it is sent and sent again.
///
/// @param version of the article
record Reply(int status, String json, Optional<String> version) {
  private static final int UNAVAILABLE = 503;

  /// @param path that was asked
  static Reply of(Answer answer, String path) {
    return switch (answer) {
      case Answer.Done done -> new Reply(done.outcome() == Answer.Outcome.ADDED ? 201 : 200, AnswerJson.done(done),
          Optional.of(done.version()));
      case Answer.Refused refused -> {
        Problem problem = problem(refused);
        yield new Reply(problem.status(), problem.json(path), Optional.empty());
      }
    };
  }

  static Problem problem(Answer.Refused refused) {
    ProblemType type = type(refused.reason());
    String sentence = refused.sentence();
    boolean isOfAField = refused.reason() == Answer.Reason.UNFIT; // whose name is what it is
    return new Problem(type, type.status,
        (isOfAField ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)) + ".");
  }

  static ProblemType type(Answer.Reason reason) {
    return switch (reason) {
      case FULL, STOPPED -> ProblemType.UNAVAILABLE;
      case MISSING -> ProblemType.NOT_FOUND;
      case CONDITION, OUTDATED -> ProblemType.PRECONDITION_FAILED;
      case OUTSIDE -> ProblemType.NOT_ALLOWED;
      case UNFIT -> ProblemType.BAD_BODY;
      case REUSED -> ProblemType.KEY_REUSED;
    };
  }

  /// Whether the same may be tried again and come to something else.
  boolean isPassing() {
    return status == UNAVAILABLE || status == ProblemType.KEY_REUSED.status;
  }

  void answer(Context context) {
    context.status(status).header("Cache-Control", "no-store");
    if (status == UNAVAILABLE) context.header("Retry-After", "1");
    version.ifPresent(known -> context.header("ETag", "\"" + known + "\""));
    context.contentType(status < 400 ? "application/json" : Problem.CONTENT_TYPE).result(json);
  }
}
