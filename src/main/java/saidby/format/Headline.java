package saidby.format;

import java.util.regex.Pattern;
import saidby.json.ArticleDraft;
import saidby.model.Metadata;

/// Tells whether a plain text begins with its title.
final class Headline {
  private static final int LONGEST = 150;
  /// A full stop that ends an abbreviation ("U.S."), not a sentence.
  private static final Pattern ABBREVIATED = Pattern.compile("\\b\\p{Lu}\\.$");

  private Headline() {}

  /// The article with its title apart, where the first line is one; the text then begins behind it and the blank lines.
  static ArticleDraft split(String text) {
    int from = skipBreaks(text, 0);
    int to = endOfLine(text, from);
    int next = skipBreaks(text, to);
    String line = text.substring(from, to).strip();
    if (next == text.length() || !isTitle(line, blankLineBetween(text, to, next)))
      return ArticleDraft.ofText(Metadata.EMPTY, text);
    String title = line.startsWith("#") ? line.replaceFirst("^#+\\s*", "") : line;
    return title.isEmpty()
        ? ArticleDraft.ofText(Metadata.EMPTY, text)
        : ArticleDraft.ofText(Metadata.EMPTY.withTitle(title), text.substring(next));
  }

  /// Short, and not a sentence; without a blank line behind it only when it is marked or all in capitals.
  private static boolean isTitle(String line, boolean blankBehind) {
    if (line.isEmpty() || line.length() > LONGEST) return false;
    char last = line.charAt(line.length() - 1);
    if (",;:…-–—".indexOf(last) >= 0) return false;
    if (last == '.' && !ABBREVIATED.matcher(line).find()) return false;
    if (endsQuotedSentence(line)) return false;
    return blankBehind || line.startsWith("# ") || isAllCapitals(line);
  }

  private static boolean endsQuotedSentence(String line) {
    if (line.length() < 2 || "\"”’»'".indexOf(line.charAt(line.length() - 1)) < 0) return false;
    return ".,…".indexOf(line.charAt(line.length() - 2)) >= 0;
  }

  private static boolean isAllCapitals(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    return letters >= 8 && line.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean blankLineBetween(String text, int from, int to) {
    return text.substring(from, to).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() > 1;
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
    return at;
  }

  /// The next place that holds something to read.
  private static int skipBreaks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at;
  }
}
