package saidby.format.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  private final Document page;
  private final Optional<String> title;
  private final IdentityHashMap<Element, Boolean> beside = new IdentityHashMap<>();
  private Optional<List<String>> lines = Optional.empty();

  /// @param title of the story
  Surroundings(Document page, Optional<String> title) {
    this.page = page;
    this.title = title;
  }

  /// Whether the element belongs to comments, menus or other stories: to something so called that has no headline.
  boolean isBeside(Element element) {
    List<Element> path = new ArrayList<>();
    boolean is = false;
    for (Optional<Element> at = Optional.of(element); at.isPresent() && !is; at = at.map(Element::parent)) {
      Optional<Boolean> known = Optional.ofNullable(beside.get(at.get()));
      is = known.isPresent() ? known.get() : isBesideItself(at.get());
      if (known.isPresent()) break;
      path.add(at.get());
    }
    for (Element below : path) beside.put(below, is);
    return is;
  }

  private static boolean isBesideItself(Element element) {
    return element.is(BESIDE) && !element.normalName().matches("body|html|main|article")
        && element.selectFirst("h1") == null;
  }

  /// Short texts right behind the headline, and some in front of it, nearest first.
  List<String> lines() {
    List<String> found = lines.orElseGet(this::nearHeadline);
    lines = Optional.of(found);
    return found;
  }

  private List<String> nearHeadline() {
    List<Element> all = page.body().getAllElements();
    int at = headline().map(all::indexOf).orElse(-1);
    List<String> near = new ArrayList<>();
    for (int i = at + 1; at >= 0 && i < Math.min(all.size(), at + NEAR); i++) add(near, all.get(i));
    for (int i = at - 1; i >= Math.max(0, at - NEAR / 4); i--) add(near, all.get(i));
    return near;
  }

  /// The heading with the title; else the last of the largest.
  private Optional<Element> headline() {
    List<Element> headings = page.body().select("h1, h2, h3").stream().filter(Element::hasText).toList();
    List<Element> large = headings.stream().filter(heading -> heading.normalName().equals("h1")).toList();
    Predicate<Element> isTitle = heading -> title.filter(CleanText.line(heading.text())::equals).isPresent();
    return large.stream()
        .filter(isTitle)
        .reduce((_, last) -> last)
        .or(() -> headings.stream().filter(isTitle).findFirst())
        .or(() -> large.stream().reduce((_, last) -> last));
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
