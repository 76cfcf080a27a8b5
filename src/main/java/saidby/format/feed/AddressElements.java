package saidby.format.feed;

import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.line;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.XmlItems;
import saidby.model.Published;

/// The addresses in XML: `url` and `sitemap` of sitemaps (<https://www.sitemaps.org/protocol.html>) with the news extension
/// (<https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap>), `item` and `entry` of feeds, `outline` of OPML.
final class AddressElements {
  private AddressElements() {}

  static void read(Reader text, Consumer<Address> taker) throws IOException {
    try (XmlItems items = XmlItems.open(text, Optional.empty())) {
      for (Optional<Element> next = next(items); next.isPresent(); next = next(items)) {
        Element element = next.get();
        switch (element.tagName()) {
          case "url" -> page(element).ifPresent(taker);
          case "sitemap" -> sitemap(element).ifPresent(taker);
          case "item", "entry" -> article(element).ifPresent(taker);
          default -> outlines(element, taker);
        }
      }
    }
  }

  private static Optional<Element> next(XmlItems items) throws IOException {
    return items.next("url", "sitemap", "item", "entry", "outline");
  }

  private static Optional<Address> page(Element url) {
    Optional<Published> changed = line(url, "news:news", "news:publication_date").or(() -> line(url, "lastmod"))
        .flatMap(WrittenDate::parse);
    return line(url, "loc").flatMap(FeedItem::address)
        .map(address -> new Address(address, false, line(url, "news:news", "news:title"), changed));
  }

  /// Some leave the inner element out.
  private static Optional<Address> sitemap(Element sitemap) {
    return line(sitemap, "loc").or(() -> line(sitemap))
        .flatMap(FeedItem::address)
        .map(address -> new Address(address, true, Optional.empty(),
            line(sitemap, "lastmod").flatMap(WrittenDate::parse)));
  }

  private static Optional<Address> article(Element element) {
    FeedItem item = FeedItemReader.item(element, Channel.UNKNOWN);
    return item.url.map(url -> new Address(url, false, item.title,
        item.updated.or(() -> item.published)));
  }

  private static void outlines(Element outline, Consumer<Address> taker) {
    attribute(outline, "xmlUrl").or(() -> attribute(outline, "url"))
        .flatMap(FeedItem::address)
        .ifPresent(url -> taker.accept(
            new Address(url, true, attribute(outline, "title").or(() -> attribute(outline, "text")),
                Optional.empty())));
    for (Element inner : outline.children()) if (inner.tagName().equals("outline")) outlines(inner, taker);
  }
}
