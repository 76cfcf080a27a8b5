package saidby.format.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import saidby.format.markup.Branches;
import saidby.format.markup.Paragraphs;

/// Collects what a feed tells of itself; of each thing the first counts.
final class ChannelReader {
  /// Elements that are looked at in front of the items. Those that have a title of their own are among them so that it
  /// is not taken for the feed's.
  static final String[] NAMES = {"title", "language", "dc:language", "copyright", "dc:rights", "rights", "author",
      "dc:creator", "dc:publisher", "license", "creativeCommons:license", "cc:license", "image", "textInput",
      "textinput", "itunes:owner", "link"};

  private final Map<String, String> told = new HashMap<>();

  void take(Element element) {
    String name = element.tagName();
    if (name.equals("link")) link(element);
    else
      if (name.endsWith("license"))
        Branches.attribute(element, "rdf:resource")
            .or(() -> Branches.line(element))
            .ifPresent(link -> told.putIfAbsent("license", link));
      else
        (name.equals("author") ? Branches.line(element, "name") : Branches.line(element))
            .ifPresent(line -> told.putIfAbsent(name, line));
  }

  /// An address of its own in Atom is told by `rel="self"` at most, in RSS by the text.
  private void link(Element element) {
    String rel = element.attr("rel");
    String name = rel.equals("license") || rel.equals("self") ? rel : "link";
    Branches.attribute(element, "href").or(() -> Branches.line(element)).ifPresent(to -> told.putIfAbsent(name, to));
  }

  /// Whether the feed's name is known.
  boolean isNamed() {
    return told.containsKey("title");
  }

  /// @param declared language of the root element
  /// @param base that the root element declares
  /// @param url of the feed, where it was fetched
  Channel channel(Optional<String> declared, Optional<String> base, Optional<String> url) {
    return new Channel(get("title"), get("language").or(() -> get("dc:language")).or(() -> declared),
        get("author").or(() -> get("dc:creator")),
        get("copyright").or(() -> get("rights")).or(() -> get("dc:rights")).map(Paragraphs::lineOfAny),
        get("license"), declaredBase(base, url));
  }

  private Optional<String> declaredBase(Optional<String> base, Optional<String> url) {
    Optional<String> link = get("link").flatMap(FeedItem::address);
    Optional<String> own = url.or(() -> get("self").flatMap(FeedItem::address)).or(() -> link);
    return base.flatMap(written -> FeedItem.address(written, own)).or(() -> link).or(() -> own);
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(told.get(name));
  }
}
