package saidby.json;

/// How much of each thing is read; more fails the article with a message that names the limit. Counted in UTF-16 units.
/// Short fields end up as terms of an index, which cannot hold longer ones.
public final class JsonLimits {
  /// An article's text: some twenty novels.
  public static final int TEXT = 10_000_000;
  /// A title or a byline.
  public static final int LINE = 10_000;
  /// An address.
  public static final int URL = 8_000;
  /// An id, a name, a section, a keyword.
  public static final int NAME = 1_000;

  private JsonLimits() {}
}
