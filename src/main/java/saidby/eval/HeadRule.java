package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.model.Span;

/// Whether a mention names the same source as the gold words do: half of its words lie in them, and it holds their
/// head.
final class HeadRule {
  private static final Pattern WORD = Pattern.compile("\\w+(?:['’\\-]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CUT = Pattern.compile(
      "\\s[-–—]+\\s|[,;:(—]|\\b(?:of|for|in|at|on|to|by|from|with|who|whom|whose|which|"
          + "that|near|among|within|outside|against|during|after|before|as|via|about|"
          + "(?<!\\bthe )(?<!\\bthis )(?<!\\bthat )(?<!\\ba )(?<!\\bhis )(?<!\\bher )(?<!\\bits )(?-i:[a-z]+ing))\\b",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NAME = Pattern.compile("\\s*[,—–-]\\s*(?:[A-Z][\\w.'’-]*\\s*)+.*",
      Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "dr");

  private HeadRule() {}

  static boolean agrees(String text, Span mention, List<Span> source) {
    if (source.isEmpty()) return false;
    List<String> heads = heads(joined(text, source));
    int words = 0;
    int inside = 0;
    boolean head = false;
    Matcher matcher = WORD.matcher(text).region(mention.start(), mention.end());
    while (matcher.find()) {
      words++;
      int start = matcher.start();
      if (source.stream().noneMatch(span -> span.contains(start))) continue;
      inside++;
      head |= heads.contains(lastWord(matcher.group()));
    }
    return head && 2 * inside >= words;
  }

  private static String joined(String text, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  /// Acceptable head words of a source phrase, lower case.
  static List<String> heads(String source) {
    var parts = new ArrayList<String>();
    for (String part : CUT.split(source, -1)) if (WORD.matcher(part).find()) parts.add(part);
    if (parts.isEmpty()) parts.add(source);
    var heads = new ArrayList<String>(List.of(lastWord(parts.getFirst())));
    String end = last(parts.getFirst());
    if (parts.size() > 1 && !end.isEmpty() && Character.isLowerCase(end.charAt(0))) {
      String rest = source.substring(source.indexOf(parts.getFirst()) + parts.getFirst().length());
      if (NAME.matcher(rest).matches() && Character.isUpperCase(last(parts.get(1)).charAt(0)))
        heads.add(lastWord(parts.get(1)));
    }
    return heads;
  }

  private static String last(String part) {
    String last = "";
    Matcher matcher = WORD.matcher(part);
    while (matcher.find()) last = matcher.group();
    return last;
  }

  private static String lastWord(String name) {
    String last = "";
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
      if (last.isEmpty() || !SUFFIXES.contains(word)) last = word;
    }
    return last;
  }
}
