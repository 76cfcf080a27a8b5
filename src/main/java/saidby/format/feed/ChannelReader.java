package saidby.format.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import saidby.format.markup.Branches;

/// Collects what a feed tells of itself before its first item; of each thing the first counts.
final class ChannelReader {
  /// Elements that are looked at in front of the items. Those that have a title of their own are among them so that it
  /// is not taken for the feed's.
  static final String[] NAMES = {"title", "language", "dc:language", "copyright", "dc:rights", "rights", "author",
      "dc:creator", "dc:publisher", "license", "creativeCommons:license", "cc:license", "image", "textInput",
      "textinput", "itunes:owner", "link"};

  private final Map<String, String> told = new HashMap<>();

  void take(Element element) {
    String name = element.tagName();
    if (name.equals("link")) {
      if (element.attr("rel").equals("license"))
        Branches.attribute(element, "href").ifPresent(href -> told.putIfAbsent("license", href));
    } else
      if (name.endsWith("license"))
        Branches.attribute(element, "rdf:resource")
            .or(() -> Branches.line(element))
            .ifPresent(link -> told.putIfAbsent("license", link));
      else
        (name.equals("author") ? Branches.line(element, "name") : Branches.line(element))
            .ifPresent(line -> told.putIfAbsent(name, line));
  }

  /// @param declared language of the root element
  Channel channel(Optional<String> declared) {
    return new Channel(get("title"), get("language").or(() -> get("dc:language")).or(() -> declared),
        get("author").or(() -> get("dc:creator")), get("copyright").or(() -> get("rights")).or(() -> get("dc:rights")),
        get("license"));
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(told.get(name));
  }
}
