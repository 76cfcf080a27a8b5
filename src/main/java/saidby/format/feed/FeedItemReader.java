package saidby.format.feed;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Branches;
import saidby.format.markup.Paragraphs;
import saidby.model.Published;

/// Reads one item of RSS or entry of Atom: their names hardly overlap, and many feeds mix them.
final class FeedItemReader {
  private FeedItemReader() {}

  static FeedItem item(Element item, Channel channel) {
    var read = new FeedItem();
    Optional<String> guid = line(item, "guid").or(() -> line(item, "id")).or(() -> attribute(item, "rdf:about"));
    read.id = guid;
    read.url = address(item, guid);
    read.title = title(item);
    read.author = authors(item).or(channel::author);
    read.source = line(item, "source", "title").or(() -> first(item, "source").flatMap(FeedItemReader::own))
        .or(channel::title);
    read.language = attribute(item, "xml:lang").or(() -> line(item, "dc:language")).or(channel::language);
    read.published = date(item, "pubDate", "published", "issued", "dc:date", "dcterms:created", "created", "pubdate",
        "date");
    read.updated = date(item, "updated", "modified", "dcterms:modified", "atom:updated");
    read.rights = channel.rights(line(item, "rights").or(() -> line(item, "dc:rights")), licence(item));
    read.content = texts(item, "content:encoded", "content", "body", "xhtml:body", "div", "fullText", "turbo:content");
    read.summary = texts(item, "description", "summary", "itunes:summary", "media:description");
    categories(item, read.categories);
    return read;
  }

  /// The name between the tags, in RSS.
  private static Optional<String> own(Element source) {
    return source.childrenSize() == 0 ? line(source) : Optional.empty();
  }

  private static Optional<String> address(Element item, Optional<String> guid) {
    Optional<String> original = line(item, "feedburner:origLink").flatMap(FeedItem::address);
    List<String> links = new ArrayList<>();
    for (Element link : all(item, "link")) {
      String rel = link.attr("rel");
      if (rel.isEmpty() || rel.equals("alternate"))
        line(link).or(() -> attribute(link, "href")).flatMap(FeedItem::address).ifPresent(links::add);
    }
    boolean permanent = first(item, "guid").map(id -> !id.attr("isPermaLink").equalsIgnoreCase("false")).orElse(false);
    return original.or(() -> links.stream().findFirst())
        .or(() -> guid.filter(_ -> permanent).flatMap(FeedItem::address))
        .or(() -> attribute(item, "rdf:about").flatMap(FeedItem::address));
  }

  private static Optional<String> title(Element item) {
    return first(item, "title").map(title -> title.childrenSize() > 0 ? Paragraphs.of(title) : title.wholeText())
        .or(() -> line(item, "dc:title"))
        .or(() -> line(item, "media:title"));
  }

  private static Optional<String> authors(Element item) {
    List<String> names = new ArrayList<>();
    for (Element author : all(item, "author"))
      line(author, "name").or(() -> author.childrenSize() == 0
          ? line(author).map(FeedItemReader::person)
          : Optional.empty()).filter(name -> !name.isEmpty()).ifPresent(names::add);
    if (names.isEmpty()) all(item, "dc:creator").forEach(creator -> line(creator).ifPresent(names::add));
    if (names.isEmpty()) all(item, "itunes:author").forEach(creator -> line(creator).ifPresent(names::add));
    return Optional.of(String.join(", ", names)).filter(by -> !by.isEmpty());
  }

  /// RSS wants `jane@example.org (Jane Doe)`; an address alone is no name.
  private static String person(String written) {
    String name = written.replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1");
    return name.matches("\\S+@\\S+") ? "" : name;
  }

  private static Optional<Published> date(Element item, String... names) {
    return Stream.of(names)
        .flatMap(name -> line(item, name).stream())
        .flatMap(written -> WrittenDate.parse(written).stream())
        .findFirst();
  }

  private static Optional<String> licence(Element item) {
    return all(item, "link").stream()
        .filter(link -> link.attr("rel").equals("license"))
        .flatMap(link -> attribute(link, "href").stream())
        .findFirst()
        .or(() -> line(item, "creativeCommons:license"))
        .or(() -> first(item, "cc:license").flatMap(cc -> attribute(cc, "rdf:resource")));
  }

  private static Optional<String> texts(Element item, String... names) {
    return Stream.of(names)
        .flatMap(name -> all(item, name).stream())
        .map(FeedItemReader::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// XHTML stands there as elements, HTML as characters; what is encoded or lies elsewhere is no text.
  private static String text(Element content) {
    String type = content.attr("type");
    if (content.hasAttr("src") || content.attr("mode").equals("base64")
        || type.matches("(?i)(image|video|audio|application/(?!xhtml|xml)).*") || content.hasAttr("url"))
      return "";
    return content.childrenSize() > 0 ? Paragraphs.of(content) : FeedItem.text(content.wholeText());
  }

  private static void categories(Element item, List<String> categories) {
    for (Element category : all(item, "category"))
      attribute(category, "label").or(() -> attribute(category, "term"))
          .or(() -> line(category))
          .ifPresent(categories::add);
    for (Element subject : all(item, "dc:subject")) Branches.line(subject).ifPresent(categories::add);
    for (Element words : all(item, "media:keywords"))
      line(words).ifPresent(all -> categories.addAll(List.of(all.split("\\s*,\\s*"))));
  }
}
