package saidby.format.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The part of a page that it calls its story itself: by microdata, by element, by name.
final class Containers {
  private static final Pattern NAMED = Pattern.compile(
      "(?:article|story|post|entry|news|blog|single|content|page|main|text)[-_]*"
          + "(?:body|content|text|main|container|wrap\\w*|copy|inner)"
          + "|(?:body|main)[-_]?(?:text|copy|content)|articlebody|storybody|mw-parser-output"
          + "|\\b(?:prose|content|entry|post|article|story)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final double NEARLY_ALL = 0.9;

  private Containers() {}

  /// The smallest one that holds nearly all of the running text of the largest.
  static Optional<Element> find(Document page, Prose prose) {
    List<Element> all = page
        .select("[itemprop], article, main, [role=main], div[class], div[id], section, td[class], td[id]")
        .stream()
        .filter(Containers::isOne)
        .toList();
    long most = all.stream().mapToLong(prose::in).max().orElse(0);
    if (most == 0) return Optional.empty();
    return all.stream()
        .filter(element -> prose.in(element) >= NEARLY_ALL * most)
        .min(Comparator.comparingLong(prose::textIn));
  }

  private static boolean isOne(Element element) {
    return switch (element.normalName()) {
      case "article", "main" -> true;
      case "div", "section", "td" -> element.attr("itemprop").contains("articleBody")
          || element.attr("role").equals("main") || NAMED.matcher(element.className()).find()
          || NAMED.matcher(element.id()).find();
      default -> false;
    };
  }
}
