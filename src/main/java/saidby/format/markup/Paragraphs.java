package saidby.format.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import saidby.format.draft.CleanText;

/// The text of marked-up content as a reader would see it: clean, one paragraph a line, quoted blocks as paragraphs of
/// their own. Pictures with their captions, scripts and forms are left out.
public final class Paragraphs {
  private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template", "head", "iframe", "svg",
      "math", "object", "form", "button", "select", "textarea", "figure", "figcaption", "picture", "video", "audio",
      "nav", "media", "media-caption", "media-producer", "media-reference", "media-metadata");
  private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
      "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
      "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "lang", "person",
      "org", "location", "chron", "num", "money", "event", "function", "object.title", "virtloc", "pronounce",
      "alt-code", "classifier", "city", "state", "country", "region", "sublocation", "name.given", "name.family",
      "copyrite", "frac", "frac-num", "frac-sep", "frac-den", "postaddr", "inline", "nobr");

  private Paragraphs() {}

  /// Of HTML in a string, whole or a fragment; plain text in it becomes paragraphs too.
  public static String ofHtml(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /// Of an element of HTML, XHTML or NITF.
  public static String of(Element content) {
    var writer = new Writer();
    content.filter(writer);
    return CleanText.lines(writer.text.toString());
  }

  /// Whether all text of the element belongs to the paragraph around it.
  public static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  private static final class Writer implements NodeFilter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      switch (node) {
        case CDataNode data -> text.append(data.getWholeText().replaceAll("\\s+", " "));
        case TextNode words -> words(words);
        case Element element -> {
          if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) return FilterResult.SKIP_ENTIRELY;
          opens(element);
        }
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    private void words(TextNode words) {
      String written = words.getWholeText();
      boolean asWritten = Optional.ofNullable(words.parent())
          .filter(parent -> parent.normalName().equals("pre"))
          .isPresent();
      text.append(asWritten ? written : written.replaceAll("\\s+", " "));
    }

    private void opens(Element element) {
      String name = element.normalName().toLowerCase(Locale.ROOT);
      if (name.equals("td") || name.equals("th")) text.append(' ');
      else if (!isInline(element)) text.append('\n');
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !isInline(element) && !element.normalName().matches("t[dh]"))
        text.append('\n');
      return FilterResult.CONTINUE;
    }
  }
}
