package saidby.format;

/// Tells whether a JSON object ends within a piece of text, without reading it.
///
/// @param depth braces and brackets that are open at the end
/// @param seen whether there was one
/// @param inString whether the text ends inside a string
record Balance(int depth, boolean seen, boolean inString) {
  /// Whether every brace and bracket that the text opens is closed again.
  static boolean isWhole(String text) {
    Balance balance = of(text);
    return balance.seen && balance.depth <= 0 && !balance.inString;
  }

  /// Whether the text ends inside a string.
  static boolean endsInString(String text) {
    return of(text).inString;
  }

  private static Balance of(String text) {
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
    return new Balance(depth, seen, inString);
  }
}
