package saidby.server.http;

/// Ends a request with a [Problem]. It has no stack trace: it is an answer, and bad requests must stay cheap.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
