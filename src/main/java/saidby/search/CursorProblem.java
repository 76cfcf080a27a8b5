package saidby.search;

/// A cursor that leads nowhere; the message is one sentence for people.
public final class CursorProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is wrong with it: `GONE`, the state of the index that it counts in is no longer kept; `OTHER_QUESTION`, it
  /// came with the answer to another question; `BROKEN`, no answer ever carried it.
  public enum Kind {
    GONE, OTHER_QUESTION, BROKEN
  }

  private final Kind kind;

  public CursorProblem(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
