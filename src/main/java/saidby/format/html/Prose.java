package saidby.format.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much running text each part of a page holds: characters in runs that are long enough for a sentence and are no
/// links. Titles, menus and lists of words are none.
final class Prose {
  private static final int SHORTEST = 60;

  private final IdentityHashMap<Node, Amount> amounts = new IdentityHashMap<>();

  /// Of one part.
  private static final class Amount {
    private long prose;
    private long text;
    private long links;
  }

  private Prose() {}

  /// Measures all parts at once; what is changed later is not seen.
  static Prose of(Element root) {
    var prose = new Prose();
    root.traverse(new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof Element) prose.amounts.put(node, new Amount());
      }

      @Override
      public void tail(Node node, int depth) {
        prose.leave(node);
      }
    });
    return prose;
  }

  private void leave(Node node) {
    Amount above = amounts.getOrDefault(node.parentNode(), new Amount());
    if (node instanceof TextNode text) {
      int length = text.getWholeText().strip().length();
      above.text += length;
      if (length >= SHORTEST) above.prose += length;
    } else if (node instanceof Element element) {
      Amount own = amounts.getOrDefault(element, new Amount());
      if (element.normalName().equals("a")) {
        own.prose = 0;
        own.links = own.text;
      }
      above.prose += own.prose;
      above.text += own.text;
      above.links += own.links;
    }
  }

  /// Characters of running text; 0 for what was not measured.
  long in(Element part) {
    return amounts.getOrDefault(part, new Amount()).prose;
  }

  /// Characters of any text.
  long textIn(Element part) {
    return amounts.getOrDefault(part, new Amount()).text;
  }

  /// Share of the text that stands in links, between 0 and 1.
  double linkShare(Element part) {
    Amount amount = amounts.getOrDefault(part, new Amount());
    return amount.text == 0 ? 0 : (double) amount.links / amount.text;
  }
}
