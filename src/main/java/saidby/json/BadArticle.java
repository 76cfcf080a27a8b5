package saidby.json;

/// One article cannot be taken; what stands behind it in the stream can still be read, unless this is [BrokenJson]. The
/// message names the field: `publishedAt: not a date: "soon"`.
public sealed class BadArticle extends Exception permits BrokenJson {
  private static final long serialVersionUID = 1L;

  private final long line;

  BadArticle(String reason, long line) {
    super(reason, null, false, false);
    this.line = line;
  }

  /// What is wrong, in one line.
  public String reason() {
    return String.valueOf(getMessage());
  }

  /// Line of the JSON that was read, from 1.
  public long line() {
    return line;
  }
}
