package saidby.format.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import saidby.format.draft.CleanText;

/// Finds its way in the tree of an XML item by names, as the formats' tables give them.
public final class Branches {
  private Branches() {}

  /// The elements of this name right below another one.
  public static List<Element> all(Element element, String name) {
    List<Element> all = new ArrayList<>();
    for (Element child : element.children()) if (child.tagName().equals(name)) all.add(child);
    return all;
  }

  /// The first element at the end of a path of names.
  public static Optional<Element> first(Element element, String... path) {
    Element at = element;
    for (String step : path) {
      List<Element> next = all(at, step);
      if (next.isEmpty()) return Optional.empty();
      at = next.getFirst();
    }
    return Optional.of(at);
  }

  /// All elements of this name further down, in the order written; none inside of one that was found.
  public static List<Element> below(Element element, String name) {
    List<Element> found = new ArrayList<>();
    collect(element, name, found);
    return found;
  }

  private static void collect(Element element, String name, List<Element> found) {
    for (Element child : element.children()) {
      if (child.tagName().equals(name)) found.add(child);
      else collect(child, name, found);
    }
  }

  /// All words inside as one line; empty where there are none.
  public static Optional<String> line(Element element) {
    return Optional.of(CleanText.line(words(element))).filter(line -> !line.isEmpty());
  }

  /// As `wholeText`, with a space where a line is broken.
  private static String words(Element element) {
    if (element.childrenSize() == 0) return element.wholeText();
    var words = new StringBuilder();
    element.traverse((node, _) -> {
      if (node instanceof TextNode text) words.append(text.getWholeText());
      else if (node.normalName().equals("br")) words.append(' ');
    });
    return words.toString();
  }

  /// The [#line(Element)] of the first element at the end of a path.
  public static Optional<String> line(Element element, String... path) {
    return first(element, path).flatMap(Branches::line);
  }

  /// The value of an attribute; empty where it is missing or blank.
  public static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
  }
}
