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
import saidby.format.draft.CleanText;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Branches;
import saidby.format.markup.Paragraphs;
import saidby.model.Published;

/// Reads one item of RSS or entry of Atom: their names hardly overlap, and many feeds mix them.
final class FeedItemReader {
  private FeedItemReader() {}

  static FeedItem item(Element item, Channel channel) {
    var read = new FeedItem(channel);
    Optional<Element> origin = first(item, "source").filter(source -> source.childrenSize() > 0);
    read.id = line(item, "guid").or(() -> line(item, "id")).or(() -> attribute(item, "rdf:about"));
    read.url = ItemAddress.of(item, read.id, channel.base());
    read.title = title(item);
    read.author = authors(item).or(() -> origin.flatMap(FeedItemReader::authors)).or(channel::author);
    read.source = line(item, "source", "title").or(() -> first(item, "source").flatMap(FeedItemReader::own))
        .or(channel::title);
    read.language = attribute(item, "xml:lang").or(() -> line(item, "dc:language")).or(channel::language);
    read.published = date(item, "pubDate", "published", "issued", "dc:date", "dcterms:issued", "prism:publicationDate",
        "dcterms:created", "created", "pubdate", "date");
    read.updated = date(item, "updated", "modified", "dcterms:modified", "atom:updated");
    Optional<String> rights = line(item, "rights").or(() -> line(item, "dc:rights"))
        .or(() -> origin.flatMap(source -> line(source, "rights")));
    read.rights = channel.rights(rights.map(Paragraphs::lineOfAny), licence(item));
    read.content = ItemText.content(item);
    read.summary = ItemText.summary(item);
    categories(item, read.categories);
    return read;
  }

  /// The name between the tags, in RSS.
  private static Optional<String> own(Element source) {
    return source.childrenSize() == 0 ? line(source) : Optional.empty();
  }

  private static Optional<String> title(Element item) {
    return first(item, "title").map(FeedItemReader::plain)
        .or(() -> line(item, "dc:title").map(Paragraphs::lineOfAny))
        .or(() -> line(item, "media:title").map(Paragraphs::lineOfAny));
  }

  /// What Atom calls text is believed to be none but text, unless it ends an element.
  private static String plain(Element title) {
    if (title.childrenSize() > 0) return CleanText.line(Paragraphs.of(title));
    String written = title.wholeText();
    return title.attr("type").equals("text") && !written.contains("</")
        ? CleanText.line(written)
        : Paragraphs.lineOfAny(written);
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
