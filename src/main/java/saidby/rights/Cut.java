package saidby.rights;

import java.util.ArrayList;
import java.util.List;
import saidby.model.Quote;
import saidby.model.Span;

/// Finds where a text is cut: between words where there is room for one, never within a character.
final class Cut {
  private Cut() {}

  /// At most so many characters of the text, from a wanted place on; earlier where the text ends too soon.
  ///
  /// @param from the wanted place, an offset into the text
  static Span window(String text, int from, int most) {
    if (most == 0) return new Span(from, from);
    int wanted = Math.max(0, Math.min(from, text.length() - most));
    int start = forward(text, wanted);
    return new Span(start, end(text, start, Math.min(text.length(), start + most)));
  }

  /// The last place between words that is not behind the limit; the limit itself where a word is longer than all.
  private static int end(String text, int start, int limit) {
    int end = limit;
    while (end > start && cutsWord(text, end)) end--;
    if (end == start) end = limit;
    return end > start && cutsCharacter(text, end) ? end - 1 : end;
  }

  private static int forward(String text, int from) {
    int start = from;
    while (start < text.length() && cutsWord(text, start)) start++;
    if (start == text.length()) start = from;
    return cutsCharacter(text, start) ? start + 1 : start;
  }

  private static boolean cutsWord(String text, int at) {
    return at > 0 && at < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
  }

  /// Half of a surrogate pair, a mark that sits on a letter, and a joiner belong to what stands before them.
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\'' || c == '’' || c == '\u200D';
  }

  private static boolean cutsCharacter(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /// What of the spans lies between two offsets.
  static List<Span> clipped(List<Span> spans, int from, int to) {
    List<Span> clipped = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), to);
      if (start < end) clipped.add(new Span(start, end));
    }
    return clipped;
  }

  /// The quote with these parts of its content.
  static Quote with(Quote quote, List<Span> content) {
    return new Quote(quote.id(), quote.form(), content, quote.cue(), quote.paragraph(), quote.attribution(),
        quote.mentions());
  }
}
