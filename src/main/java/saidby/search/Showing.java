package saidby.search;

/// How hits are shown.
///
/// @param highlight whether the words found are marked
public record Showing(boolean highlight) {

  /// With the words found marked.
  public static final Showing MARKED = new Showing(true);
  /// The text alone.
  public static final Showing PLAIN = new Showing(false);
}
