package saidby.server;

/// Ends a request with a [Problem]. It has no stack trace: it is an answer, and bad requests must stay cheap.
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
