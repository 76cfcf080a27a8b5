package saidby.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One piece of news as it was read.
///
/// @param id given, else from the url, else from the text
/// @param text NFC, never altered after reading: a quote is a slice of it
/// @param paragraphs the text without the line breaks between them, in order; never empty spans
/// @param given quotes that the article brought along; empty when there are none to be taken as given
public record Article(String id, Metadata metadata, String text, List<Span> paragraphs,
    Optional<List<GivenQuote>> given) {
  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("an article needs an id");
    paragraphs = List.copyOf(paragraphs);
    given = given.map(List::copyOf);
  }

  /// An article whose quotes are still to be found.
  public Article(String id, Metadata metadata, String text) {
    this(id, metadata, text, paragraphsOf(text), Optional.empty());
  }

  public Article withGiven(List<GivenQuote> quotes) {
    return new Article(id, metadata, text, paragraphs, Optional.of(quotes));
  }

  public String slice(Span span) {
    return span.in(text);
  }

  /// Index of the paragraph that holds the offset, or of the last one before it; 0 for what stands before the first.
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /// Each run of text between line breaks, trimmed of white space; lines of white space alone are no paragraphs.
  public static List<Span> paragraphsOf(String text) {
    var paragraphs = new ArrayList<Span>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) end++;
      trimmed(text, start, end).ifPresent(paragraphs::add);
      start = end + 1;
    }
    return paragraphs;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2029' || c == '\u2028' || c == '\u0085';
  }

  private static Optional<Span> trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) from++;
    while (to > from && isBlank(text.charAt(to - 1))) to--;
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
