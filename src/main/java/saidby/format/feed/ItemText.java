package saidby.format.feed;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.below;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import saidby.format.markup.Base64Text;
import saidby.format.markup.Paragraphs;

/// The text of a feed's item, in any of the elements and packings that are used for it.
final class ItemText {
  private static final String MEDIA = "(?i)(image|video|audio|application/(?!xhtml|xml|[\\w.-]+\\+xml)).*";

  private ItemText() {}

  /// The whole, where the feed has it.
  static Optional<String> content(Element item) {
    Stream<Element> named = Stream
        .of("content:encoded", "content", "body", "xhtml:body", "div", "fullText", "turbo:content",
            "yandex:full-text", "mailru:full-text")
        .flatMap(name -> all(item, name).stream());
    // as RSS 1.0 had it first: a bag of values
    Stream<Element> bag = all(item, "content:items").stream().flatMap(items -> below(items, "rdf:value").stream());
    return first(Stream.concat(named, bag));
  }

  static Optional<String> summary(Element item) {
    Stream<Element> named = Stream
        .of("description", "summary", "itunes:summary", "media:description", "dc:description")
        .flatMap(name -> all(item, name).stream());
    // as the feeds of film sites have it
    Stream<Element> group = all(item, "media:group").stream()
        .flatMap(media -> all(media, "media:description").stream());
    return first(Stream.concat(named, group));
  }

  private static Optional<String> first(Stream<Element> elements) {
    return elements.map(ItemText::text).filter(text -> !text.isEmpty()).findFirst();
  }

  /// XHTML stands there as elements, HTML as characters; what lies elsewhere is no text.
  private static String text(Element content) {
    String type = content.attr("type");
    if (content.hasAttr("src") || content.hasAttr("url") || type.matches(MEDIA)) return "";
    if (content.attr("mode").equals("base64")) return Paragraphs.ofAny(Base64Text.of("base64", content.wholeText()));
    if (content.childrenSize() == 0) return Paragraphs.ofAny(content.wholeText());
    return Paragraphs.of(below(content, "body.content").stream().findFirst().orElse(content));
  }
}
