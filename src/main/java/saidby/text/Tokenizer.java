package saidby.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import saidby.model.Span;

/// Cuts a text into words and single marks in one pass.
///
/// A word keeps its inner apostrophes, hyphens and dots ("don't", "cease-fire", "U.S.", "3.5", "breitbart.com") and the
/// full stop of an abbreviation ("Mr.", the initial "J."); a possessive `'s` is a token of its own. Dots in a row,
/// dashes in a row, doubled apostrophes and doubled backticks are one token each.
final class Tokenizer {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] paragraphs = new int[256];
  private int size;

  Tokenizer(String text) {
    this.text = text;
  }

  /// Cuts every paragraph.
  Tokenizer cut(List<Span> spans) {
    for (int paragraph = 0; paragraph < spans.size(); paragraph++) {
      int end = spans.get(paragraph).end();
      int at = spans.get(paragraph).start();
      while (at < end) at = next(at, end, paragraph);
    }
    return this;
  }

  int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }

  int[] paragraphs() {
    return Arrays.copyOf(paragraphs, size);
  }

  /// Takes what stands at the offset and tells where to go on.
  private int next(int at, int limit, int paragraph) {
    int point = text.codePointAt(at);
    int width = Character.charCount(point);
    if (isSkipped(point)) return at + width;
    int end;
    if (isWordPart(point)) end = wordEnd(at, limit);
    else
      if ((point == '@' || point == '#') && at + 1 < limit && isWordPart(text.codePointAt(at + 1)))
        end = wordEnd(at + 1, limit);
      else
        end = markEnd(at, Math.min(at + width, limit), limit);
    add(at, end, paragraph);
    if (isPossessive(end, limit) && isWordPart(point)) {
      add(end, end + 2, paragraph);
      return end + 2;
    }
    return end;
  }

  private int markEnd(int at, int end, int limit) {
    char c = text.charAt(at);
    int to = end;
    if (c == '.' || c == '-') while (to < limit && text.charAt(to) == c) to++;
    else if ((c == '\'' || c == '`') && to < limit && text.charAt(to) == c) to++;
    return to;
  }

  private int wordEnd(int from, int limit) {
    int at = from;
    while (at < limit) {
      int point = text.codePointAt(at);
      if (isWordPart(point)) at += Character.charCount(point);
      else if (joins(from, at, limit)) at++;
      else break;
    }
    at = Math.min(at, limit);
    return at < limit && text.charAt(at) == '.' && keepsDot(from, at, limit) ? at + 1 : at;
  }

  /// Whether the mark at the offset belongs to the word around it.
  private boolean joins(int from, int at, int limit) {
    if (at + 1 >= limit || !isWordPart(text.codePointAt(at + 1))) return false;
    char next = text.charAt(at + 1);
    char before = text.charAt(at - 1);
    return switch (text.charAt(at)) {
      case '\'', '’' -> !isPossessive(at, limit);
      case '-', '\u2010', '\u2011', '_' -> true;
      case ',' -> Character.isDigit(before) && Character.isDigit(next);
      case '.' -> Character.isLowerCase(next) || (Character.isDigit(before) && Character.isDigit(next))
          || isSingleLetter(from, at);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
      default -> false;
    };
  }

  /// Whether the letter before the offset stands alone, as in "U" or the last one of "U.S".
  private boolean isSingleLetter(int from, int at) {
    return Character.isLetter(text.charAt(at - 1))
        && (at - 1 == from || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-');
  }

  private boolean keepsDot(int from, int dot, int limit) {
    if (dot + 1 < limit && text.charAt(dot + 1) == '.') return false;
    if (isSingleLetter(from, dot) && (dot - 1 > from || isInitial(dot, limit))) return true;
    if (dot - from > 12) return false;
    return Abbreviations.isAbbreviation(text.substring(from, dot).toLowerCase(Locale.ROOT));
  }

  /// A capital letter with its full stop before another capital: "J. Doe"; "I." is no initial.
  private boolean isInitial(int dot, int limit) {
    if (!Character.isUpperCase(text.charAt(dot - 1)) || text.charAt(dot - 1) == 'I') return false;
    int at = dot + 1;
    while (at < limit && isSkipped(text.charAt(at))) at++;
    return at < limit && Character.isUpperCase(text.charAt(at));
  }

  private boolean isPossessive(int at, int limit) {
    if (at + 1 >= limit || (text.charAt(at) != '\'' && text.charAt(at) != '’')) return false;
    char s = text.charAt(at + 1);
    return (s == 's' || s == 'S') && (at + 2 >= limit || !isWordPart(text.codePointAt(at + 2)));
  }

  private void add(int start, int end, int paragraph) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      paragraphs = Arrays.copyOf(paragraphs, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    paragraphs[size++] = paragraph;
  }

  static boolean isWordPart(int point) {
    if (point < 128)
      return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
    return Character.isLetterOrDigit(point) || switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /// White space, and characters that nobody sees.
  private static boolean isSkipped(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
