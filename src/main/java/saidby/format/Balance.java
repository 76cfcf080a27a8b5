package saidby.format;

/// Tells whether a JSON object ends within a piece of text, without reading it.
final class Balance {
  private Balance() {}

  /// Whether every brace and bracket that the text opens is closed again.
  static boolean isWhole(String text) {
    int depth = 0;
    boolean inString = false;
    boolean seen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') i++;
        else if (c == '"') inString = false;
      } else switch (c) {
        case '"' -> inString = true;
        case '{', '[' -> {
          depth++;
          seen = true;
        }
        case '}', ']' -> depth--;
        default -> {}
      }
    }
    return seen && depth <= 0 && !inString;
  }
}
