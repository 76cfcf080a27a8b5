package saidby.search;

/// An index that cannot be used; the message is one sentence for people, with the folder's path in it.
public final class IndexProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is wrong: `MISSING`, there is no such folder, or nothing in it; `NOT_AN_INDEX`, something else lies there;
  /// `OTHER_SCHEMA`, another version of Saidby wrote it; `LOCKED`, another process writes to it; `CORRUPT`, its files
  /// are damaged; `UNREADABLE`, the disk or the permissions refuse; `CLOSED`, this process has let go of it.
  public enum Kind {
    MISSING, NOT_AN_INDEX, OTHER_SCHEMA, LOCKED, CORRUPT, UNREADABLE, CLOSED
  }

  private final Kind kind;

  public IndexProblem(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public IndexProblem(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
