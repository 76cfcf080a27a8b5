package saidby.format.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.json.JsonValue;
import saidby.model.Published;

/// Reads ninjs 1.0 to 3.x, news in JSON (<https://iptc.org/standards/ninjs/>). Names changed from version to version
/// (`versioncreated`, `versionCreated`), and `body_text` became `bodies`; all are read, whichever version a file says.
public final class Ninjs {
  private static final Set<String> SIGNS = Set.of("$standard", "versioncreated", "versionCreated", "pubstatus",
      "pubStatus",
      "representationtype", "representationType", "body_text", "body_html", "body_xhtml", "plannedCoverage", "bodies",
      "headlines");
  /// A string of so many characters under a name that ninjs does not know may be a story.
  private static final int MAY_BE_A_STORY = 300;

  private static final Set<String> TERMS = Set.of("uri", "title", "headline", "byline", "by", "ednote", "edNote",
      "usageterms",
      "usageTerms", "copyrightnotice", "copyrightNotice");

  private Ninjs() {}

  /// Whether an object with fields of these names is most likely an item of ninjs.
  public static boolean recognises(Set<String> names) {
    if (names.contains("uri")) return true;
    return names.stream().anyMatch(SIGNS::contains);
  }

  /// Tells what the item is, or each of those that an answer of an API lists.
  public static void read(JsonValue answer, Spot at, Drafts drafts) {
    Optional<JsonValue> listed = answer.get("items").or(() -> answer.get("_items"));
    boolean list = !answer.has("uri") && listed.filter(items -> !items.items().isEmpty()).isPresent();
    for (JsonValue item : list ? listed.get().items() : List.of(answer)) item(item, at, drafts);
  }

  private static void item(JsonValue item, Spot at, Drafts drafts) {
    NinjsItem fields = new NinjsItem(item);
    var story = new Story();
    story.id = fields.text("uri");
    story.url = story.id.filter(id -> id.matches("(?i)https?://.+"));
    Optional<String> wrong = NinjsBody.wrong(item);
    if (wrong.isPresent()) drafts.fail(at, wrong.get());
    else {
      about(fields, story);
      rights(fields, story);
      subjects(fields, story);
      NinjsBody.fill(item, story);
      kind(fields, story);
      Optional<String> other = otherText(item, story);
      String unknown = other.map("no text where ninjs has it, but at \"%s\"; see --map"::formatted).orElse("");
      if (isPackage(item, story) && (other.isEmpty() || parts(item).stream().anyMatch(Ninjs::holdsStory))) {
        if (other.isPresent()) drafts.notice(at, unknown);
        for (JsonValue part : parts(item)) item(part, at, drafts);
      } else
        if (story.status == Story.Status.USABLE && other.isPresent()) drafts.fail(at, unknown);
        else story.tell(at, drafts);
    }
  }

  /// Whether it is only there for the items that stand inside of it. What holds it back holds them back.
  private static boolean isPackage(JsonValue item, Story story) {
    return story.isFree() && story.body.isEmpty() && story.summary.isEmpty() && story.otherThanText.isEmpty()
        && !parts(item).isEmpty();
  }

  /// Whether it, or an item inside of it, has a text where ninjs has it.
  private static boolean holdsStory(JsonValue item) {
    var story = new Story();
    NinjsBody.fill(item, story);
    kind(new NinjsItem(item), story);
    return (story.body.isPresent() && story.otherThanText.isEmpty())
        || parts(item).stream().anyMatch(Ninjs::holdsStory);
  }

  /// Items inside of an item, by name or in a list.
  private static List<JsonValue> parts(JsonValue item) {
    return item.get("associations")
        .map(all -> all instanceof JsonValue.Fields(Map<String, JsonValue> byName)
            ? List.copyOf(byName.values())
            : all.items())
        .orElse(List.of());
  }

  /// The name of a field that holds a text where there is none otherwise: this is some other JSON then.
  private static Optional<String> otherText(JsonValue item, Story story) {
    boolean empty = story.body.isEmpty() && story.summary.isEmpty() && story.otherThanText.isEmpty();
    if (!empty || !(item instanceof JsonValue.Fields(Map<String, JsonValue> byName))) return Optional.empty();
    return byName.entrySet()
        .stream()
        .filter(field -> !TERMS.contains(field.getKey()))
        .filter(field -> field.getValue().text().filter(text -> text.length() > MAY_BE_A_STORY).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void about(NinjsItem fields, Story story) {
    fields.text("pubstatus", "pubStatus").ifPresent(status -> story.status = Story.Status.of(status));
    fields.value("embargoed").flatMap(Ninjs::written).ifPresent(story::embargo);
    story.published = date(fields, "firstcreated", "firstCreated")
        .or(() -> date(fields, "contentcreated", "contentCreated"))
        .or(() -> date(fields, "versioncreated", "versionCreated"));
    story.made = date(fields, "versioncreated", "versionCreated").map(Published::instant);
    fields.text("version")
        .filter(version -> version.matches("\\d{1,15}"))
        .ifPresent(version -> story.number = OptionalLong.of(Long.parseLong(version)));
    story.byline = fields.text("byline", "by");
    story.language = fields.text("language");
    story.title = NinjsBody.headline(fields.item()).or(() -> fields.text("title"));
    fields.text("located").ifPresent(story.keywords::add);
    for (JsonValue word : fields.list("keywords"))
      word.text()
          .or(() -> word.text("name"))
          .ifPresent(story.keywords::add);
    story.source = fields.list("infosources", "infoSources", "infosource")
        .stream()
        .filter(party -> !party.text("rel").orElse("").toLowerCase(Locale.ROOT).contains("interview"))
        .flatMap(party -> party.text("name").stream())
        .findFirst();
  }

  private static Optional<String> written(JsonValue value) {
    return value.text().or(() -> value instanceof JsonValue.Text(String blank) ? Optional.of(blank) : Optional.empty());
  }

  private static void rights(NinjsItem fields, Story story) {
    story.source = fields.text("copyrightholder", "copyrightHolder").or(() -> story.source);
    story.copyright = fields.text("copyrightnotice", "copyrightNotice")
        .or(() -> fields.text("copyrightholder", "copyrightHolder").map(holder -> "© " + holder));
    story.terms = fields.text("usageterms", "usageTerms");
    story.termsLink = fields.value("rightsinfo", "rightsInfo")
        .flatMap(info -> info.text("linkedrights").or(() -> info.text("linkedRights")))
        .filter(link -> link.matches("https?://.+"));
  }

  private static void subjects(NinjsItem fields, Story story) {
    for (JsonValue subject : fields.list("subject", "subjects")) {
      Optional<String> code = subject.text("code").or(() -> subject.text("literal")).or(() -> subject.text("uri"));
      String rel = subject.text("rel").orElse("");
      story.subjects.add(code, subject.text("name"), !rel.equals("about") && !rel.equals("mentions"));
    }
  }

  /// A picture has no text of its own: what stands in its body is its caption.
  private static void kind(NinjsItem fields, Story story) {
    Optional<String> type = fields.text("type").filter(t -> !Set.of("text", "composite").contains(t));
    boolean scheduled = fields.value("eventDetails", "plannedCoverage").isPresent();
    if (type.isPresent()) story.otherThanText = Optional.of(MediaKinds.named(type.get()));
    else if (scheduled) story.otherThanText = Optional.of("an event or its coverage");
    if (Set.of("a picture", "a graphic").contains(story.otherThanText.orElse(""))) story.body = Optional.empty();
  }

  private static Optional<Published> date(NinjsItem fields, String... names) {
    return fields.text(names).flatMap(WrittenDate::parse);
  }

  /// An item and its fields under the names of all versions.
  private record NinjsItem(JsonValue item) {
    Optional<JsonValue> value(String... names) {
      for (String name : names) if (item.get(name).isPresent()) return item.get(name);
      return Optional.empty();
    }

    Optional<String> text(String... names) {
      return value(names).flatMap(JsonValue::text);
    }

    List<JsonValue> list(String... names) {
      return value(names).map(JsonValue::items).orElse(List.of());
    }
  }
}
