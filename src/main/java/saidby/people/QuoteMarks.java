package saidby.people;

import saidby.text.TokenizedText;

/// Which tokens stand between double quotation marks, paragraph by paragraph; a run that nobody closes ends with its
/// paragraph. Only a hint for weighing mentions: quotes themselves are found elsewhere.
final class QuoteMarks {
  private QuoteMarks() {}

  static boolean[] quoted(TokenizedText text) {
    var quoted = new boolean[text.size()];
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      if (i > 0 && text.paragraph(i) != text.paragraph(i - 1)) inside = false;
      switch (kind(text, i)) {
        case 'o' -> inside = true;
        case 'c' -> inside = false;
        case 't' -> inside = !inside;
        default -> quoted[i] = inside;
      }
    }
    return quoted;
  }

  /// o = opens, c = closes, t = straight and either, n = no mark.
  private static char kind(TokenizedText text, int token) {
    return switch (text.text().charAt(text.start(token))) {
      case '“', '„', '«' -> 'o';
      case '”', '»' -> 'c';
      case '"' -> 't';
      case '`' -> text.end(token) - text.start(token) == 2 ? 'o' : 'n';
      case '\'' -> text.end(token) - text.start(token) == 2 && text.text().charAt(text.start(token) + 1) == '\''
          ? 't'
          : 'n';
      default -> 'n';
    };
  }
}
