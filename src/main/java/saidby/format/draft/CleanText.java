package saidby.format.draft;

import java.util.regex.Pattern;

/// Text without what only layout needs: soft hyphens, zero-width characters and control characters go, each run of
/// white space becomes one space. What joins letters in Arabic, Persian and Indian scripts and in emoji stays.
public final class CleanText {
  /// Two line ends; the two characters of one line end are not two.
  private static final Pattern BLANK = Pattern.compile("(?:\\r\\n|\\r(?!\\n)|\\n)[ \\t\\u00A0]*[\\r\\n]");

  private CleanText() {}

  /// One line, without white space around it.
  public static String line(String written) {
    var clean = new StringBuilder(written.length());
    boolean space = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (isSpace(c)) space = true;
      else if (!isInvisible(c) && !isStrayJoiner(written, i)) {
        if (space && !clean.isEmpty()) clean.append(' ');
        space = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /// Several lines, each cleaned; those that are blank go.
  public static String lines(String written) {
    var clean = new StringBuilder(written.length());
    written.lines().map(CleanText::line).filter(line -> !line.isEmpty()).forEach(line -> {
      if (!clean.isEmpty()) clean.append('\n');
      clean.append(line);
    });
    return clean.toString();
  }

  /// Plain text as paragraphs, one a line: a blank line ends one, and so does each line's end, unless the lines were only
  /// wrapped to a width ([WrappedText]), which is also told by sentences that go on in small letters on the next line.
  public static String paragraphs(String written) {
    var paragraphs = new StringBuilder(written.length());
    for (String block : BLANK.split(WrappedText.unwrap(written))) {
      String lines = lines(block);
      if (!paragraphs.isEmpty() && !lines.isEmpty()) paragraphs.append('\n');
      paragraphs.append(isWrapped(lines) ? lines.replace('\n', ' ') : lines);
    }
    return paragraphs.toString();
  }

  /// Whether a third of the line ends stand within sentences.
  private static boolean isWrapped(String lines) {
    int ends = 0;
    int within = 0;
    for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) {
      ends++;
      if (".!?:;".indexOf(lines.charAt(at - 1)) < 0 && Character.isLowerCase(lines.charAt(at + 1))) within++;
    }
    return within > 0 && 3 * within >= ends;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || (c >= '\u00A0' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
  }

  private static boolean isInvisible(char c) {
    if (c < '\u00AD') return c >= '\u007F' && c < '\u00A0';
    return switch (c) {
      case '\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', '\uFEFF', '\uFFFC' -> true;
      default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2060' && c <= '\u206F')
          || (c >= '\uFFF9' && c <= '\uFFFB');
    };
  }

  /// Zero-width joiner or non-joiner where there is nothing that could be joined: between Latin letters, say.
  private static boolean isStrayJoiner(String text, int at) {
    char c = text.charAt(at);
    if (c != '\u200C' && c != '\u200D') return false;
    return at == 0 || at + 1 == text.length() || text.charAt(at - 1) < '\u0590' || text.charAt(at + 1) < '\u0590';
  }
}
