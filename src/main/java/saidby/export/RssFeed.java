package saidby.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import saidby.export.Xml.Attribute;

/// A feed as RSS 2.0 has it, with Atom's link to itself and Dublin Core's names for who said it and the rights: RSS has
/// e-mail addresses alone for people.
final class RssFeed {
  private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'",
      Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private RssFeed() {}

  static String write(Feed feed) {
    List<Attribute> root = List.of(new Attribute("version", "2.0"),
        new Attribute("xmlns:atom", "http://www.w3.org/2005/Atom"),
        new Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/"));
    return Xml.document("rss", root, rss -> rss.element("channel", xml -> {
      xml.text("title", feed.title());
      xml.text("link", feed.home());
      xml.text("description", feed.title());
      xml.empty("atom:link", new Attribute("rel", "self"), new Attribute("type", FeedFormat.RSS.mediaType()),
          new Attribute("href", feed.self()));
      xml.text("lastBuildDate", date(feed.updated()));
      xml.text("generator", "Saidby");
      for (Feed.Entry entry : feed.entries()) xml.element("item", item -> item(item, entry));
    }));
  }

  private static void item(Xml xml, Feed.Entry entry) throws XMLStreamException {
    xml.text("title", entry.title());
    xml.text("link", entry.address());
    xml.text("guid", entry.address(), new Attribute("isPermaLink", "true"));
    xml.text("pubDate", date(entry.published()));
    xml.text("dc:creator", entry.author());
    for (String category : entry.categories()) xml.text("category", category);
    if (entry.licence().isPresent()) xml.text("dc:rights", entry.licence().get());
    xml.text("description", entry.html());
  }

  static String date(Instant instant) {
    return RFC_822.format(instant);
  }
}
