package saidby.query;

import java.text.Normalizer;

/// What the characters of a typed query mean.
final class Characters {
  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';
  private static final char TO_ASCII = FIRST_FULL_WIDTH - '!';

  private Characters() {}

  /// The text with each unit replaced by the plain one that it stands for, so that places stay the same: quotation
  /// marks of every country are `"`, full-width forms are ASCII, other spaces and control characters are spaces.
  static String plain(String typed) {
    var plain = new char[typed.length()];
    for (int i = 0; i < plain.length; i++) plain[i] = plain(typed.charAt(i));
    return new String(plain);
  }

  private static char plain(char c) {
    if (c > ' ' && c < 0x7F) return c;
    if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) return (char) (c - TO_ASCII);
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u2036', '\u301D', '\u301E', '\u301F' -> '"';
      case '\u00AB', '\u00BB', '\u2039', '\u203A', '\u300A', '\u300B' -> '"';
      case '\u300C', '\u300D', '\u300E', '\u300F', '\uFE41', '\uFE42', '\uFE43', '\uFE44', '\uFF62', '\uFF63' -> '"';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\u200B' -> ' ';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
    };
  }

  /// The text as it is looked for: composed (NFC), one space for several, without what nobody sees - soft hyphens, joiners,
  /// marks of direction.
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii &= c < 0x80;
      boolean needless = c == ' ' && (clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ');
      if (!needless && !isInvisible(c)) clean.append(c);
    }
    String kept = clean.toString().stripTrailing();
    return ascii ? kept : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  static boolean isInvisible(char c) {
    if (c == '\u00AD' || c == '\uFEFF') return true;
    return c >= '\u200C' && c <= '\u206F'
        && (c <= '\u200F' || (c >= '\u202A' && c <= '\u202E') || c >= '\u2060');
  }

  /// Whether the character at this place can be part of a word that is looked for.
  static boolean isWordly(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) return true;
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_NUMBER,
          Character.LETTER_NUMBER ->
        true;
      default -> false;
    };
  }

  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Characters::isWordly);
  }

  /// The text without what is no part of a word at its ends.
  ///
  /// @param patterns whether `*`, a `?` with something behind it, and `~` at the end are kept
  static String stripped(String text, boolean patterns) {
    return strippedEnd(strippedStart(text, patterns), patterns);
  }

  static String strippedStart(String text, boolean patterns) {
    int start = 0;
    while (start < text.length() && !isWordly(text.codePointAt(start))
        && !(patterns && isWildcard(text, start)))
      start += Character.charCount(text.codePointAt(start));
    return text.substring(start);
  }

  private static String strippedEnd(String text, boolean patterns) {
    int end = text.length();
    while (end > 0 && !isWordly(text.codePointBefore(end))
        && !(patterns && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '~')))
      end -= Character.charCount(text.codePointBefore(end));
    return text.substring(0, end);
  }

  /// `*`, or a `?` that is followed by more of the word: at its end it is a question mark.
  static boolean isWildcard(String text, int at) {
    char c = text.charAt(at);
    if (c == '*') return true;
    if (c != '?') return false;
    int next = at + 1;
    int last = Math.min(text.length(), at + Words.MAX_LETTERS);
    while (next < last && (text.charAt(next) == '?' || text.charAt(next) == '*')) next++;
    return next < text.length() && isWordly(text.codePointAt(next));
  }
}
