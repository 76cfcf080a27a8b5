package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.model.Span;

/// Whether a mention names the same source as the gold words do: half of its words lie in them, and it holds their
/// head. So of "Ada Pell, a former adviser in the Odell House", "Ada Pell" does and "Odell House" does not.
final class HeadRule {
  private static final String EDGE = "(?:(?<!%1$s)(?=%1$s)|(?<=%1$s)(?!%1$s))".formatted(MeasuredText.LETTER);
  private static final String SPACE = "(?U:\\s)";
  private static final Pattern CUT = Pattern.compile(
      SPACE + "[-–—]+" + SPACE + "|[,;:(—]|" + EDGE + "(?:of|for|in|at|on|to|by|from|with|who|whom|whose|which|"
          + "that|near|among|within|outside|against|during|after|before|as|via|about|"
          + behindNone("the", "this", "that", "a", "his", "her", "its") + "(?-i:[a-z]+ing))" + EDGE,
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  /// A name behind a comma or dash: ", Jennifer Rell".
  private static final Pattern NAME = Pattern
      .compile(SPACE + "*[,—–-]" + SPACE + "*(?:[A-Z][\\p{L}\\p{N}_.'’-]*" + SPACE + "*)+");

  private HeadRule() {}

  private static String behindNone(String... words) {
    var rule = new StringBuilder();
    for (String word : words) rule.append("(?<!").append(EDGE).append(word).append(" )");
    return rule.toString();
  }

  static boolean agrees(String text, Span mention, List<Span> source) {
    if (source.isEmpty()) return false;
    List<String> heads = heads(String.join(" ", source.stream().map(span -> span.in(text)).toList()));
    int words = 0;
    int inside = 0;
    boolean head = false;
    Matcher matcher = MeasuredText.WORD.matcher(text).region(mention.start(), mention.end());
    while (matcher.find()) {
      words++;
      int start = matcher.start();
      if (source.stream().noneMatch(span -> span.contains(start))) continue;
      inside++;
      head |= heads.contains(NameWords.last(matcher.group()));
    }
    return head && 2 * inside >= words;
  }

  /// Acceptable head words of a source phrase, lower case, the most name-like one last: the last word before the first
  /// cut and, when that is a common noun with a name in apposition ("the director, Jennifer Rell"), that name's.
  static List<String> heads(String source) {
    var parts = new ArrayList<String>();
    for (String part : CUT.split(source, -1)) if (MeasuredText.WORD.matcher(part).find()) parts.add(part);
    if (parts.isEmpty()) parts.add(source);
    String first = parts.getFirst();
    var heads = new ArrayList<String>(List.of(NameWords.last(first)));
    if (parts.size() > 1 && Character.isLowerCase(initial(first))) {
      String rest = source.substring(source.indexOf(first) + first.length());
      if (NAME.matcher(rest).lookingAt() && Character.isUpperCase(initial(parts.get(1))))
        heads.add(NameWords.last(parts.get(1)));
    }
    return heads;
  }

  /// First letter of the last word.
  private static char initial(String part) {
    char initial = ' ';
    Matcher matcher = MeasuredText.WORD.matcher(part);
    while (matcher.find()) initial = matcher.group().charAt(0);
    return initial;
  }
}
