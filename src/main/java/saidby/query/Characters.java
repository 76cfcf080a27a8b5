package saidby.query;

/// What the characters of a typed query mean.
final class Characters {
  private Characters() {}

  /// Curly, low and angle marks are plain ones, control characters are spaces, runs of white space one space.
  static String plain(String typed) {
    var plain = new StringBuilder(typed.length());
    boolean space = true;
    for (int i = 0; i < typed.length(); i++) {
      char c = plain(typed.charAt(i));
      if (c == ' ' && space) continue;
      space = c == ' ';
      plain.append(c);
    }
    return plain.toString().stripTrailing();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
      case '\u2212' -> '-';
      case '\uFF1A' -> ':';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF'
          || c == '\u200B' ? ' ' : c;
    };
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
    while (next < text.length() && (text.charAt(next) == '?' || text.charAt(next) == '*')) next++;
    return next < text.length() && isWordly(text.codePointAt(next));
  }
}
