package saidby.format.wire;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.below;
import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.format.draft.WebHost;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.XmlItems;
import saidby.model.Published;

/// Reads NewsML-G2 (<https://iptc.org/standards/newsml-g2/>): news items alone, in a message, or out of a package; and
/// pieces of them as documentation and tests have them. Items of other kinds are skipped.
public final class NewsMlG2 {
  /// Names of root elements, and what is to be said of those that hold no story.
  private static final Map<String, String> NO_STORY = Map.of("packageItem", "a package of other items",
      "conceptItem", "a concept, not an article", "knowledgeItem", "a list of concepts, not an article",
      "planningItem", "a plan of coverage, not an article", "catalogItem", "a catalogue of codes, not an article",
      "catalog", "a catalogue of codes, not an article", "groupSet", "a package of other items",
      "contentMeta", "a piece of NewsML-G2 that holds no text", "hop", "a piece of NewsML-G2 that holds no text",
      "hopHistory", "a piece of NewsML-G2 that holds no text");
  private static final String[] WANTED = wanted();

  private NewsMlG2() {}

  private static String[] wanted() {
    List<String> names = new java.util.ArrayList<>(NO_STORY.keySet());
    names.add("newsItem");
    names.add("contentSet");
    return names.toArray(String[]::new);
  }

  /// The names of elements that such a document may begin with, beside `newsMessage`.
  public static List<String> roots() {
    return List.of(WANTED);
  }

  /// Tells of every item.
  public static void read(Source source, Drafts drafts) throws IOException {
    try (XmlItems items = XmlItems.open(source, drafts)) {
      for (Optional<Element> item = items.next(WANTED); item.isPresent(); item = items.next(WANTED)) {
        item(item.get(), Spot.line(items.line()), drafts);
      }
      if (!items.any()) drafts.skip(Spot.WHOLE, "no news item in it");
    }
  }

  private static void item(Element item, Spot at, Drafts drafts) {
    Optional<String> other = Optional.ofNullable(NO_STORY.get(item.tagName()));
    if (other.isPresent()) drafts.skip(at, other.get());
    else {
      Story story = new Story();
      if (item.tagName().equals("contentSet")) G2Content.fill(item, story);
      else newsItem(item, story);
      story.tell(at, drafts);
    }
  }

  private static void newsItem(Element item, Story story) {
    story.id = attribute(item, "guid");
    story.number = attribute(item, "version").filter(number -> number.matches("\\d{1,15}"))
        .map(number -> OptionalLong.of(Long.parseLong(number)))
        .orElse(OptionalLong.empty());
    story.url = story.id.filter(id -> id.matches("(?i)https?://.+"));
    first(item, "itemMeta").ifPresent(meta -> itemMeta(meta, story));
    first(item, "contentMeta").ifPresent(meta -> contentMeta(meta, story));
    first(item, "rightsInfo").ifPresent(rights -> rights(rights, story));
    story.language = story.language.or(() -> attribute(item, "xml:lang"));
    first(item, "contentSet").ifPresent(set -> G2Content.fill(set, story));
    if (story.body.isEmpty() && !below(item, "sports-content").isEmpty())
      story.otherThanText = Optional.of("sports results");
  }

  private static void itemMeta(Element meta, Story story) {
    code(meta, "itemClass").filter(type -> !type.endsWith(":text") && !type.endsWith(":composite"))
        .map(type -> type.substring(type.lastIndexOf(type.contains("/") ? '/' : ':') + 1))
        .filter(type -> !type.equals("text") && !type.equals("composite"))
        .ifPresent(type -> story.otherThanText = Optional.of(MediaKinds.named(type)));
    code(meta, "pubStatus").ifPresent(status -> story.status = Story.Status.of(status));
    first(meta, "embargoed").ifPresent(embargo -> story.embargo(embargo.wholeText()));
    story.published = date(meta, "firstCreated");
    Optional<Published> version = date(meta, "versionCreated");
    story.made = version.map(Published::instant);
    story.title = line(meta, "title");
    story.source = first(meta, "provider").flatMap(NewsMlG2::party);
    for (Element link : all(meta, "link"))
      if (link.attr("rel").endsWith("canonical")) story.url = attribute(link, "href");
  }

  /// What it tells itself is worth more than what the item around it tells.
  private static void contentMeta(Element meta, Story story) {
    story.published = story.published.or(() -> date(meta, "contentCreated"))
        .or(() -> story.made.map(Published.Moment::new));
    story.title = headline(meta).or(() -> story.title);
    story.byline = line(meta, "by").or(() -> creators(meta));
    story.dateline = line(meta, "dateline");
    story.language = first(meta, "language").flatMap(language -> attribute(language, "tag"));
    story.summary = all(meta, "description").stream().flatMap(text -> line(text).stream()).findFirst();
    story.source = story.source.or(() -> first(meta, "infoSource").flatMap(NewsMlG2::party));
    for (Element subject : all(meta, "subject")) {
      Element told = first(subject, "mainConcept").orElse(subject);
      story.subjects.add(attribute(told, "qcode").or(() -> attribute(told, "uri")), line(told, "name"),
          !subject.attr("type").matches("cpnat:(person|organisation|geoArea|event)"));
    }
    for (Element keyword : all(meta, "keyword")) line(keyword).ifPresent(story.keywords::add);
    for (Element located : all(meta, "located")) line(located, "name").ifPresent(story.keywords::add);
  }

  /// The main one of several, or the first.
  private static Optional<String> headline(Element meta) {
    List<Element> headlines = all(meta, "headline");
    return headlines.stream()
        .filter(line -> line.attr("role").isEmpty() || line.attr("role").endsWith("main"))
        .findFirst()
        .or(() -> headlines.stream().findFirst())
        .flatMap(saidby.format.markup.Branches::line);
  }

  private static Optional<String> creators(Element meta) {
    List<String> names = all(meta, "creator").stream().flatMap(creator -> line(creator, "name").stream()).toList();
    return Optional.of(String.join(", ", names)).filter(by -> !by.isEmpty());
  }

  private static void rights(Element rights, Story story) {
    story.copyright = line(rights, "copyrightNotice")
        .or(() -> first(rights, "copyrightHolder").flatMap(NewsMlG2::party).map(holder -> "© " + holder));
    Optional<Element> terms = first(rights, "usageTerms");
    story.terms = terms.flatMap(saidby.format.markup.Branches::line);
    story.termsLink = terms.flatMap(element -> attribute(element, "href"))
        .or(() -> first(rights, "copyrightNotice").flatMap(element -> attribute(element, "href")))
        .filter(link -> link.matches("https?://.+"));
    story.source = story.source.or(() -> first(rights, "copyrightHolder").flatMap(NewsMlG2::party));
  }

  /// The name of an organisation: as written, else what its code or address tells.
  private static Optional<String> party(Element party) {
    return line(party, "name").or(() -> attribute(party, "literal"))
        .or(() -> attribute(party, "qcode").map(code -> code.substring(code.indexOf(':') + 1).strip()))
        .or(() -> attribute(party, "uri").flatMap(WebHost::of));
  }

  private static Optional<String> code(Element meta, String name) {
    return first(meta, name).flatMap(element -> attribute(element, "qcode").or(() -> attribute(element, "uri")));
  }

  private static Optional<Published> date(Element meta, String name) {
    return line(meta, name).flatMap(WrittenDate::parse);
  }
}
