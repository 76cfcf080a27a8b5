package saidby.server.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    var words = new ArrayList<>(Arrays.asList(part.strip().split("\\s+")));
    while (!words.isEmpty() && bare(words.getFirst()).isEmpty()) words.removeFirst();
    while (!words.isEmpty() && bare(words.getLast()).isEmpty()) words.removeLast();
    if (words.isEmpty()) return words;
    words.set(0, words.getFirst().replaceFirst("^[^\\p{L}\\p{N}]+", ""));
    words.set(words.size() - 1, words.getLast().replaceFirst("[^\\p{L}\\p{N}]+$", ""));
    return words;
  }

  private static String bare(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}]", "");
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
