package saidby.format;

import java.text.Normalizer;
import java.util.Optional;
import saidby.model.Span;

/// Where the places of an article's text stand in the text as it was written, before it was put into normal form C, in
/// code points: as most languages, and the people who mark quotes in articles, count characters.
public final class WrittenOffsets {
  /// Empty when both texts are the same and all of one unit a character.
  private final Optional<int[]> points;

  private WrittenOffsets(Optional<int[]> points) {
    this.points = points;
  }

  /// @param text `written` in normal form C
  static WrittenOffsets of(String written, String text) {
    boolean plain = written.equals(text) && written.codePointCount(0, written.length()) == written.length();
    return new WrittenOffsets(plain ? Optional.empty() : Optional.of(points(written, text)));
  }

  /// The span of the article's text as code points of the text as it was written.
  public Span of(Span span) {
    return points.map(all -> new Span(all[span.start()], all[span.end()])).orElse(span);
  }

  /// By offset in the text, how many code points were written before it. The written text is cut before each character
  /// that never joins the one before it, and each piece is composed by itself.
  private static int[] points(String written, String text) {
    var points = new int[text.length() + 1];
    int at = 0;
    int before = 0;
    for (int first = 0; first < written.length();) {
      int end = pieceEnd(written, first);
      String piece = written.substring(first, end);
      String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
      int length = piece.codePointCount(0, piece.length());
      for (int i = 0; i < composed.length() && at + i < text.length(); i++)
        points[at + i] = before + Math.min(composed.codePointCount(0, i), length);
      at += composed.length();
      before += length;
      first = end;
    }
    points[text.length()] = before;
    return points;
  }

  private static int pieceEnd(String written, int first) {
    int end = first + Character.charCount(written.codePointAt(first));
    while (end < written.length() && joins(written.codePointAt(end)))
      end += Character.charCount(written.codePointAt(end));
    return end;
  }

  /// Combining marks, and the vowels and finals of Hangul syllables.
  private static boolean joins(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK || (point >= 0x1160 && point <= 0x11FF);
  }
}
