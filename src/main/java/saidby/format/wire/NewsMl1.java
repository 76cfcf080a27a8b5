package saidby.format.wire;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.below;
import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.XmlItems;
import saidby.model.Published;

/// Reads NewsML 1.0 to 1.2 (<https://iptc.org/standards/newsml-1/>): each `NewsItem` is a story, whose text is looked for
/// in its nested components.
public final class NewsMl1 {
  private NewsMl1() {}

  /// Tells of every item.
  public static void read(Source source, Drafts drafts) throws IOException {
    boolean any = false;
    Optional<String> sender = Optional.empty();
    try (XmlItems items = XmlItems.open(source, drafts)) {
      for (Optional<Element> next = items.next("NewsItem", "NewsEnvelope"); next.isPresent(); next = items
          .next("NewsItem", "NewsEnvelope")) {
        Element item = next.get();
        if (item.tagName().equals("NewsEnvelope")) sender = sender(item);
        else {
          any = true;
          Story story = story(item);
          story.source = sender.or(() -> story.source);
          story.tell(Spot.line(items.line()), drafts);
        }
      }
    }
    if (!any) drafts.skip(Spot.WHOLE, "no news item in it");
  }

  private static Optional<String> sender(Element envelope) {
    return first(envelope, "NewsService").flatMap(service -> attribute(service, "FormalName"))
        .or(() -> first(envelope, "SentFrom", "Party").flatMap(party -> attribute(party, "FormalName")));
  }

  private static Story story(Element item) {
    var story = new Story();
    first(item, "Identification", "NewsIdentifier").ifPresent(identifier -> identify(identifier, story));
    first(item, "NewsManagement").ifPresent(management -> manage(management, story));
    for (Element lines : below(item, "NewsLines")) newsLines(lines, story);
    for (Element metadata : below(item, "AdministrativeMetadata")) {
      story.byline = story.byline.or(() -> party(metadata, "Creator"));
      story.source = story.source.or(() -> party(metadata, "Provider")).or(() -> party(metadata, "Source"));
    }
    for (Element metadata : below(item, "DescriptiveMetadata")) describe(metadata, story);
    for (Element rights : below(item, "RightsMetadata")) {
      story.copyright = story.copyright.or(() -> line(rights, "Copyright", "CopyrightHolder"));
      story.terms = story.terms.or(() -> line(rights, "UsageRights", "UsageType"))
          .or(() -> line(rights, "UsageRights", "Limitations"));
    }
    for (Element property : below(item, "Property"))
      if (property.attr("FormalName").endsWith("Keywords"))
        attribute(property, "Value").ifPresent(story.keywords::add);
    NewsMl1Content.fill(item, story);
    return story;
  }

  private static void identify(Element identifier, Story story) {
    Optional<String> provider = line(identifier, "ProviderId");
    Optional<String> number = line(identifier, "NewsItemId");
    if (provider.isPresent() && number.isPresent()) {
      String day = line(identifier, "DateId").map(id -> id + ":").orElse("");
      story.id = Optional.of("urn:newsml:%s:%s%s".formatted(provider.get(), day, number.get()));
    } else story.id = line(identifier, "PublicIdentifier");
    story.number = line(identifier, "RevisionId").filter(revision -> revision.matches("\\d{1,15}"))
        .map(revision -> OptionalLong.of(Long.parseLong(revision)))
        .orElse(OptionalLong.empty());
  }

  private static void manage(Element management, Story story) {
    story.published = line(management, "FirstCreated").flatMap(WrittenDate::parse);
    story.made = line(management, "ThisRevisionCreated").flatMap(WrittenDate::parse).map(Published::instant);
    first(management, "Status").flatMap(status -> attribute(status, "FormalName"))
        .ifPresent(status -> story.status = Story.Status.of(status));
    boolean embargoed = story.status == Story.Status.WITHHELD && management.attr("FormalName").isEmpty()
        && first(management, "Status").map(s -> s.attr("FormalName").equalsIgnoreCase("embargoed")).orElse(false);
    Optional<Published> change = line(management, "StatusWillChange", "DateAndTime").flatMap(WrittenDate::parse);
    if (embargoed && change.isPresent()) {
      story.embargo = change;
      story.status = Story.Status.USABLE;
    }
    if (first(management, "Instruction").map(i -> i.attr("FormalName")).orElse("").matches("(?i)delete|kill|rescind"))
      story.status = Story.Status.CANCELED;
  }

  private static void newsLines(Element lines, Story story) {
    story.title = story.title.or(() -> line(lines, "HeadLine"));
    story.byline = story.byline.or(() -> line(lines, "ByLine"));
    story.dateline = story.dateline.or(() -> line(lines, "DateLine"));
    story.copyright = story.copyright.or(() -> line(lines, "CopyrightLine"));
    story.terms = story.terms.or(() -> line(lines, "RightsLine"));
    for (Element word : all(lines, "KeywordLine")) line(word).ifPresent(story.keywords::add);
  }

  private static void describe(Element metadata, Story story) {
    story.language = story.language.or(() -> formalName(metadata, "Language"));
    for (Element code : all(metadata, "SubjectCode"))
      for (Element subject : code.children())
        story.subjects.add(attribute(subject, "FormalName"), Optional.empty(), true);
    for (Element topic : all(metadata, "TopicOccurrence"))
      attribute(topic, "Topic")
          .filter(name -> !name.startsWith("#"))
          .ifPresent(story.keywords::add);
  }

  private static Optional<String> party(Element metadata, String role) {
    return first(metadata, role, "Party").flatMap(party -> attribute(party, "FormalName"));
  }

  private static Optional<String> formalName(Element metadata, String name) {
    return first(metadata, name).flatMap(element -> attribute(element, "FormalName"));
  }
}
