package saidby.export;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import saidby.export.Xml.Attribute;

/// A feed as RFC 4287 (Atom) has it.
final class AtomFeed {
  private AtomFeed() {}

  static String write(Feed feed) {
    return Xml.document("feed", List.of(new Attribute("xmlns", "http://www.w3.org/2005/Atom")), xml -> {
      xml.text("title", feed.title());
      xml.text("id", feed.self());
      xml.text("updated", feed.updated().toString());
      link(xml, "self", FeedFormat.ATOM.mediaType(), feed.self());
      link(xml, "alternate", "text/html", feed.home());
      xml.text("generator", "Saidby");
      for (Feed.Entry entry : feed.entries()) xml.element("entry", e -> entry(e, entry));
    });
  }

  private static void entry(Xml xml, Feed.Entry entry) throws XMLStreamException {
    xml.text("title", entry.title());
    xml.text("id", entry.address());
    xml.text("published", entry.published().toString());
    xml.text("updated", entry.published().toString());
    xml.element("author", author -> author.text("name", entry.author()));
    link(xml, "alternate", "text/html", entry.address());
    if (entry.original().isPresent())
      xml.empty("link", new Attribute("rel", "via"),
          new Attribute("href", entry.original().get()));
    for (String category : entry.categories()) xml.empty("category", new Attribute("term", category));
    if (entry.licence().isPresent()) xml.text("rights", entry.licence().get());
    xml.text("summary", entry.summary());
    List<Attribute> html = entry.language().isPresent()
        ? List.of(new Attribute("type", "html"), new Attribute("xml:lang", entry.language().get()))
        : List.of(new Attribute("type", "html"));
    xml.text("content", entry.html(), html.toArray(Attribute[]::new));
  }

  private static void link(Xml xml, String relation, String type, String href) throws XMLStreamException {
    xml.empty("link", new Attribute("rel", relation), new Attribute("type", type), new Attribute("href", href));
  }
}
