package saidby.format.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts the words that are shown in place of links and templates, inner ones first, in one walk over the text.
final class WikiExpansion {
  /// Deeper nesting is no page that a person wrote; it is left as it stands.
  private static final int DEEPEST = 60;
  private static final int LONGEST_LINK = 4_000;
  private static final Pattern MEDIA = Pattern.compile(
      "(?i)\\s*(?:file|image|media|fichier|category|catégorie|portal|portail)\\s*:.*", Pattern.DOTALL);
  private static final Pattern CATEGORY = Pattern.compile("(?i)\\s*(?:category|catégorie)\\s*:\\s*([^|]*).*",
      Pattern.DOTALL);
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\s*[a-z]{2,3}(?:-[a-z-]+)?:[^|]*", Pattern.DOTALL);

  private Optional<String> date = Optional.empty();
  private final List<String> categories = new ArrayList<>();

  /// What was opened and not closed yet: the two characters that opened it, and what stands inside so far.
  private record Open(String mark, StringBuilder inside) {}

  Optional<String> date() {
    return date;
  }

  List<String> categories() {
    return categories;
  }

  String expand(String text) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", new StringBuilder()));
    int at = 0;
    while (at < text.length()) {
      Open inner = open.element();
      if (isTwice(text, at, '{') || isTwice(text, at, '[')) {
        if (open.size() <= DEEPEST) open.push(new Open(text.substring(at, at + 2), new StringBuilder()));
        else inner.inside().append(text, at, at + 2);
        at += 2;
      } else
        if ((isTwice(text, at, '}') && inner.mark().equals("{{"))
            || (isTwice(text, at, ']') && inner.mark().equals("[["))) {
              open.pop();
              String shown = inner.mark().equals("{{")
                  ? template(inner.inside().toString())
                  : link(inner.inside().toString());
              open.element().inside().append(shown);
              at += 2;
            } else
          if (text.charAt(at) == '[') at = externalLink(text, at, inner.inside());
          else inner.inside().append(text.charAt(at++));
    }
    return unclosed(open);
  }

  private static boolean isTwice(String text, int at, char c) {
    return at + 1 < text.length() && text.charAt(at) == c && text.charAt(at + 1) == c;
  }

  /// What was never closed is shown as it was written.
  private static String unclosed(Deque<Open> open) {
    var text = new StringBuilder();
    for (Open each : List.copyOf(open).reversed()) text.append(each.mark()).append(each.inside());
    return text.toString();
  }

  /// `[https://example.org words]` is its words, without words nothing.
  private static int externalLink(String text, int at, StringBuilder out) {
    boolean isLink = text.regionMatches(true, at + 1, "http", 0, 4) || text.startsWith("//", at + 1)
        || text.regionMatches(true, at + 1, "mailto:", 0, 7);
    int end = isLink ? endOfLink(text, at) : -1;
    if (end < 0) {
      out.append('[');
      return at + 1;
    }
    int space = text.indexOf(' ', at);
    if (space > 0 && space < end) out.append(text, space + 1, end);
    return end + 1;
  }

  /// On the same line, not too far away; -1 where it is not.
  private static int endOfLink(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + LONGEST_LINK); i++) {
      if (text.charAt(i) == ']') return i;
      if (text.charAt(i) == '\n') return -1;
    }
    return -1;
  }

  private String link(String inside) {
    var category = CATEGORY.matcher(inside);
    if (category.matches()) {
      Optional.of(category.group(1).strip()).filter(name -> !name.isEmpty()).ifPresent(categories::add);
      return "";
    }
    if (MEDIA.matcher(inside).matches() || OTHER_LANGUAGE.matcher(inside).matches()) return "";
    int bar = inside.indexOf('|');
    if (bar >= 0 && !inside.substring(bar + 1).isBlank()) return inside.substring(bar + 1);
    String target = bar >= 0 ? inside.substring(0, bar).replaceFirst("\\s*\\([^)]*\\)$", "") : inside;
    return target.replaceFirst("^:?(?:[A-Za-z]+:)+(?=\\S)", "");
  }

  private String template(String inside) {
    List<String> parts = List.of(inside.split("\\|", -1));
    String name = parts.getFirst().strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    List<String> values = parts.subList(1, parts.size());
    if (name.equals("date") || name.equals("byline")) {
      String joined = named(values, "date").orElseGet(() -> String.join(" ", unnamed(values)));
      if (date.isEmpty() && !joined.isBlank()) date = Optional.of(joined);
      return "";
    }
    return WikiTemplates.shown(name, unnamed(values)).orElse("");
  }

  private static List<String> unnamed(List<String> values) {
    return values.stream()
        .filter(value -> !value.matches("(?s)\\s*[\\w -]{1,30}=(?!=).*") || value.matches("(?s)\\s*1=.*"))
        .map(value -> value.replaceFirst("^\\s*1=", ""))
        .toList();
  }

  private static Optional<String> named(List<String> values, String name) {
    return values.stream()
        .map(String::strip)
        .filter(value -> value.startsWith(name + "="))
        .map(value -> value.substring(name.length() + 1))
        .findFirst();
  }
}
