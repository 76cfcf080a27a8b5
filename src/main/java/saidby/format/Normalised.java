package saidby.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import saidby.model.Span;

/// A text in Unicode's normal form C, and where each place of the text as it was written went.
///
/// The text is cut before every character below U+0300: none of these ever joins what stands before it, so the pieces
/// can be normalised by themselves.
final class Normalised {
  private static final int FIRST_THAT_JOINS = 0x300;

  private final String written;
  private final String text;

  private Normalised(String written, String text) {
    this.written = written;
    this.text = text;
  }

  static Normalised of(String written) {
    return new Normalised(written, isPlain(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFC));
  }

  String text() {
    return text;
  }

  /// The spans of the written text as spans of the normalised one; a span that cuts a character apart from its accent
  /// is widened to hold both.
  List<Span> map(List<Span> spans) {
    if (written.equals(text)) return spans;
    var mapped = new ArrayList<Span>();
    for (Span span : spans) mapped.add(new Span(map(span.start(), -1), map(span.end(), 1)));
    return mapped;
  }

  /// @param step the way to go, -1 or 1, from an offset where the text cannot be cut
  private int map(int offset, int step) {
    int cut = offset;
    while (cut > 0 && cut < written.length() && !cutsCleanly(cut)) cut += step;
    return Normalizer.normalize(written.substring(0, cut), Normalizer.Form.NFC).length();
  }

  private boolean cutsCleanly(int offset) {
    if (written.charAt(offset) < FIRST_THAT_JOINS) return true;
    int from = offset - 1;
    while (from > 0 && written.charAt(from) >= FIRST_THAT_JOINS) from--;
    int to = offset + 1;
    while (to < written.length() && written.charAt(to) >= FIRST_THAT_JOINS) to++;
    String before = Normalizer.normalize(written.substring(from, offset), Normalizer.Form.NFC);
    String behind = Normalizer.normalize(written.substring(offset, to), Normalizer.Form.NFC);
    return Normalizer.normalize(written.substring(from, to), Normalizer.Form.NFC).equals(before + behind);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++)
      if (!isInert(text.charAt(i))) return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    return true;
  }

  /// Characters that the normal form never changes: Latin without combining marks, dashes and quotation marks.
  static boolean isInert(char c) {
    return c < FIRST_THAT_JOINS || (c >= '\u2010' && c <= '\u205F');
  }
}
