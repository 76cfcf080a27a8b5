package saidby.search;

/// How hits are shown.
///
/// @param highlight whether the words found are marked
/// @param context characters of text around a quote, or around what was found in an article, that are shown at most;
///     the text is trimmed at sentences; [#WHOLE] for whole paragraphs
/// @param explain whether each hit tells why it stands where it does
public record Showing(boolean highlight, int context, boolean explain) {
  /// When nobody says otherwise.
  public static final int USUAL_CONTEXT = 300;
  /// Whole paragraphs.
  public static final int WHOLE = Integer.MAX_VALUE;

  /// With the words found marked.
  public static final Showing MARKED = new Showing(true);
  /// The text alone.
  public static final Showing PLAIN = new Showing(false);

  public Showing {
    if (context < 0) throw new IllegalArgumentException("context must not be negative: " + context);
  }

  /// With the usual context.
  public Showing(boolean highlight) {
    this(highlight, USUAL_CONTEXT, false);
  }
}
