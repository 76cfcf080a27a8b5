package saidby.quote;

/// What one character, or two, mean as a quotation mark, judged by what stands on each side.
///
/// @param width UTF-16 units: 2 for doubled apostrophes and backticks
/// @param opens whether it may open: white space or an opening mark stands before it
/// @param shuts whether it may close: white space or a closing mark stands behind it
record Mark(char shape, int at, int width, boolean opens, boolean shuts) {
  private static final String BEFORE = "([{—–-/‘'\"“«„‹「『¿¡";
  private static final String BEHIND = ".,;:!?)]}—–-/’'\"”»›」』…";

  /// Whether the character can be a mark of the double kind or a guillemet, alone or doubled.
  static int width(String text, int at, int end) {
    return switch (text.charAt(at)) {
      case '"', '“', '”', '„', '‟', '«', '»', '＂', '‹', '›', '「', '」', '『', '』' -> 1;
      case '\'', '`', '’' -> at + 1 < end && text.charAt(at + 1) == text.charAt(at) ? 2 : 0;
      default -> 0;
    };
  }

  static Mark at(String text, int at, int width, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : ' ';
    char behind = at + width < end ? text.charAt(at + width) : ' ';
    return new Mark(text.charAt(at), at, width, isBlank(before) || BEFORE.indexOf(before) >= 0,
        isBlank(behind) || BEHIND.indexOf(behind) >= 0);
  }

  /// Whether it opens a run, when this shape stands open (0: nothing does).
  boolean opensAfter(char open) {
    return open == 0 && switch (shape) {
      case '“', '`' -> !(shuts && !opens);
      case '„', '«', '‹', '「', '『' -> true;
      case '」', '』' -> false;
      case '”', '’' -> opens && !shuts;
      default -> opens || !shuts;
    };
  }

  /// Whether it closes a run of this shape.
  boolean closes(char open) {
    return switch (open) {
      case '«' -> shape == '»';
      case '»' -> shape == '«' || (shape == '»' && shuts && !opens);
      case '‹' -> shape == '›';
      case '›' -> shape == '‹' || (shape == '›' && shuts && !opens);
      case '「' -> shape == '」';
      case '『' -> shape == '』';
      case '„' -> shape == '“' || shape == '”' || shape == '"' || shape == '‟';
      default -> switch (shape) {
        case '«', '»', '„', '‹', '›', '「', '」', '『', '』' -> false;
        case '“', '`' -> shuts && !opens;
        default -> true;
      };
    };
  }

  /// Whether runs of this shape stand in each other: marks of one direction, so that an inner one is told from a close.
  static boolean nests(char open) {
    return switch (open) {
      case '“', '«', '‹', '「', '『' -> true;
      default -> false;
    };
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
