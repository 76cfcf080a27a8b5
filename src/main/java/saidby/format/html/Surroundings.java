package saidby.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import saidby.format.draft.CleanText;

/// Where on a page something stands: near the headline, or beside the story.
final class Surroundings {
  private static final String BESIDE = "aside, footer, nav, [class*=comment], [id*=comment], [class*=related], "
      + "[class*=sidebar], [class*=recommend]";
  private static final int NEAR = 60;
  private static final int SHORT = 120;
  private static final int FEW = 8;

  private Surroundings() {}

  /// Whether the element belongs to comments, menus or other stories: to something so called that has no headline.
  static boolean isBeside(Element element) {
    Optional<Element> around = Optional.ofNullable(element.closest(BESIDE));
    while (around.isPresent()) {
      Element found = around.get();
      if (!found.normalName().matches("body|html|main|article") && found.selectFirst("h1") == null) return true;
      around = Optional.ofNullable(found.parent()).flatMap(above -> Optional.ofNullable(above.closest(BESIDE)));
    }
    return false;
  }

  /// Short texts right behind the headline, and some in front of it, nearest first.
  static List<String> nearHeadline(Document page) {
    List<Element> all = page.body().getAllElements();
    Optional<Element> headline = page.body().select("h1").stream().filter(Element::hasText).reduce((_, last) -> last);
    int at = headline.map(all::indexOf).orElse(-1);
    List<String> near = new ArrayList<>();
    for (int i = at + 1; at >= 0 && i < Math.min(all.size(), at + NEAR); i++) add(near, all.get(i));
    for (int i = at - 1; i >= Math.max(0, at - NEAR / 4); i--) add(near, all.get(i));
    return near;
  }

  private static void add(List<String> near, Element element) {
    if (element.normalName().equals("script") || element.normalName().equals("style")) return;
    if (element.childrenSize() > FEW || isLong(element)) return;
    String text = CleanText.line(element.text());
    if (!text.isEmpty() && text.length() <= SHORT && !near.contains(text)) near.add(text);
  }

  /// Looks no further than it must: elements in front of a headline may hold the whole page.
  private static boolean isLong(Element element) {
    int[] length = {0};
    element.filter((node, _) -> {
      if (node instanceof TextNode text) length[0] += text.getWholeText().strip().length();
      return length[0] > SHORT ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    });
    return length[0] > SHORT;
  }
}
