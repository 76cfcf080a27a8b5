package saidby.format.feed;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Where an item of a feed lies on the web: its link, else an id that is said to be one.
final class ItemAddress {
  /// The relation's name, and its address in the registry, which RFC 4287 allows in its place.
  private static final List<String> ALTERNATE = List.of("", "alternate",
      "http://www.iana.org/assignments/relation/alternate");

  private ItemAddress() {}

  /// @param base of the feed, which `xml:base` of the item and of its links is told from
  static Optional<String> of(Element item, Optional<String> id, Optional<String> base) {
    Optional<String> original = line(item, "feedburner:origLink").flatMap(FeedItem::address);
    Optional<String> own = base(item, base);
    List<String> links = new ArrayList<>();
    for (Element link : all(item, "link"))
      if (ALTERNATE.contains(link.attr("rel")))
        line(link).or(() -> attribute(link, "href"))
            .flatMap(written -> FeedItem.address(written, base(link, own)))
            .ifPresent(links::add);
    boolean permanent = first(item, "guid").map(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
        .orElse(false);
    return original.or(() -> links.stream().findFirst())
        .or(() -> id.filter(_ -> permanent).flatMap(FeedItem::address))
        .or(() -> attribute(item, "rdf:about").flatMap(FeedItem::address));
  }

  private static Optional<String> base(Element element, Optional<String> around) {
    return attribute(element, "xml:base").flatMap(written -> FeedItem.address(written, around)).or(() -> around);
  }
}
