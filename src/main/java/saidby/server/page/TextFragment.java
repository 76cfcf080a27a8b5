package saidby.server.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Links to words on somebody else's page, which browsers then scroll to and mark:
/// [URL fragment text directives](https://wicg.github.io/scroll-to-text-fragment/). Where a browser does not know them,
/// or the page has changed, the link leads to the page as ever.
final class TextFragment {
  /// A part with more words than this is told by its first and last ones: the page may set what is between otherwise.
  private static final int MOST_WORDS = 8;
  /// Words at either end.
  private static final int EDGE = 4;
  private static final int MOST_PARTS = 3;
  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String HEX = "0123456789ABCDEF";

  private TextFragment() {}

  /// The address with a text directive for each part of a quote.
  static String in(String url, List<String> parts) {
    List<String> directives = parts.stream().map(TextFragment::directive).filter(one -> !one.isEmpty()).toList();
    if (directives.isEmpty() || url.contains(":~:")) return url;
    String begin = url + (url.contains("#") ? "" : "#") + ":~:";
    return begin + String.join("&", directives.subList(0, Math.min(MOST_PARTS, directives.size())));
  }

  private static String directive(String part) {
    List<String> words = words(part);
    if (words.isEmpty()) return "";
    if (words.size() <= MOST_WORDS && part.indexOf('\n') < 0) return "text=" + joined(words);
    return "text=" + joined(words.subList(0, Math.min(EDGE, words.size() / 2 + 1))) + ","
        + joined(words.subList(Math.max(words.size() - EDGE, words.size() / 2), words.size()));
  }

  /// What stands between blanks, without marks at either end: publishers set other ones.
  private static List<String> words(String part) {
    var words = new ArrayList<>(Arrays.asList(BLANKS.split(part.strip())));
    while (!words.isEmpty() && begin(words.getFirst()) == words.getFirst().length()) words.removeFirst();
    while (!words.isEmpty() && begin(words.getLast()) == words.getLast().length()) words.removeLast();
    if (words.isEmpty()) return words;
    words.set(0, words.getFirst().substring(begin(words.getFirst())));
    words.set(words.size() - 1, words.getLast().substring(0, end(words.getLast())));
    return words;
  }

  /// Where the first letter or digit is; the length where there is none.
  private static int begin(String word) {
    int i = 0;
    while (i < word.length() && !Character.isLetterOrDigit(word.codePointAt(i)))
      i += Character.charCount(word.codePointAt(i));
    return i;
  }

  private static int end(String word) {
    int i = word.length();
    while (i > 0 && !Character.isLetterOrDigit(word.codePointBefore(i)))
      i -= Character.charCount(word.codePointBefore(i));
    return i;
  }

  /// Everything but letters and digits is encoded: hyphens, commas and ampersands mean something in a directive.
  private static String joined(List<String> words) {
    var encoded = new StringBuilder();
    for (byte unit : String.join(" ", words).getBytes(StandardCharsets.UTF_8))
      if (PLAIN.indexOf(unit) >= 0)
        encoded.append((char) unit);
      else
        encoded.append('%').append(HEX.charAt(unit >> 4 & 15)).append(HEX.charAt(unit & 15));
    return encoded.toString();
  }
}
