package saidby.format.wire;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.below;
import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Paragraphs;
import saidby.format.markup.XmlItems;
import saidby.model.Published;

/// Reads NITF, the News Industry Text Format, 2 to 3.6 (<https://iptc.org/standards/nitf/>): alone, or as the body of
/// something else.
public final class Nitf {
  private Nitf() {}

  /// A document of one or more stories.
  public static void read(Source source, Drafts drafts) throws IOException {
    try (XmlItems items = XmlItems.open(source, drafts)) {
      for (Optional<Element> nitf = items.next("nitf"); nitf.isPresent(); nitf = items.next("nitf")) {
        var story = new Story();
        fill(nitf.get(), story);
        story.tell(Spot.line(items.line()), drafts);
      }
      if (!items.any()) drafts.skip(Spot.WHOLE, "no story in it");
    }
  }

  /// A document that stands as a string in something else; empty where it is none.
  static Optional<Story> embedded(String written) {
    if (!written.contains("<nitf")) return Optional.empty();
    var story = new Story();
    try {
      fill(XmlItems.root(Source.of("body", written)), story);
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.of(story);
  }

  /// Adds what the document tells and the story does not know yet.
  static void fill(Element nitf, Story story) {
    first(nitf, "head").ifPresent(head -> head(head, story));
    first(nitf, "body").ifPresent(body -> body(body, story));
    story.title = story.title.or(() -> line(nitf, "head", "title"));
    if (story.published.isEmpty())
      attribute(nitf, "change.date").flatMap(day -> attribute(nitf, "change.time")
          .flatMap(time -> WrittenDate.parse(day + " " + time))
          .or(() -> WrittenDate.parse(day))).ifPresent(when -> story.published = Optional.of(when));
  }

  private static void head(Element head, Story story) {
    for (Element subject : below(head, "tobject.subject")) {
      Optional<String> name = attribute(subject, "tobject.subject.detail")
          .or(() -> attribute(subject, "tobject.subject.matter"))
          .or(() -> attribute(subject, "tobject.subject.type"));
      story.subjects.add(attribute(subject, "tobject.subject.refnum"), name, true);
    }
    first(head, "docdata").ifPresent(data -> docdata(data, story));
    if (story.published.isEmpty()) story.published = metaDate(head);
    for (Element data : below(head, "pubdata")) {
      story.source = story.source.or(() -> attribute(data, "name"));
      story.published = story.published.or(() -> attribute(data, "date.publication").flatMap(Nitf::normed));
      story.subjects.add(Optional.empty(), attribute(data, "position.section"), true);
    }
  }

  private static void docdata(Element data, Story story) {
    Optional<Element> key = first(data, "du-key");
    Optional<Element> document = first(data, "doc-id");
    Optional<String> own = key.flatMap(k -> attribute(k, "key"))
        .or(() -> document.flatMap(id -> attribute(id, "id-string")));
    // a key is unique only among those of who gave it
    String giver = document.flatMap(id -> attribute(id, "regsrc")).map(name -> name + ":").orElse("");
    story.id = story.id.or(() -> own.map(id -> giver + id));
    if (story.number.isEmpty())
      story.number = key.flatMap(k -> attribute(k, "version"))
          .map(Nitf::number)
          .orElse(OptionalLong.empty());
    story.published = story.published.or(() -> date(data, "date.issue")).or(() -> date(data, "date.release"));
    story.embargo = story.embargo.or(() -> date(data, "date.release"));
    story.copyright = story.copyright.or(() -> first(data, "doc.copyright").flatMap(Nitf::copyright));
    story.terms = story.terms.or(() -> first(data, "doc.rights").flatMap(rights -> attribute(rights, "limitations")));
    for (Element word : below(data, "keyword")) attribute(word, "key").ifPresent(story.keywords::add);
    all(data, "del-list").stream()
        .flatMap(list -> below(list, "from-src").stream())
        .flatMap(from -> attribute(from, "src-name").stream())
        .findFirst()
        .ifPresent(name -> story.source = story.source.or(() -> Optional.of(name)));
    attribute(data, "management-status").ifPresent(status -> status(status, story));
  }

  /// What is under embargo is withheld as long as nobody says until when.
  private static void status(String status, Story story) {
    boolean timed = status.equalsIgnoreCase("embargoed") && story.embargo.isPresent();
    story.status = timed ? Story.Status.USABLE : Story.Status.of(status);
  }

  private static Optional<String> copyright(Element copyright) {
    Optional<String> year = attribute(copyright, "year").filter(y -> y.length() >= 4).map(y -> y.substring(0, 4));
    return attribute(copyright, "holder")
        .map(holder -> year.map(y -> "© " + y + " " + holder).orElse("© " + holder));
  }

  private static OptionalLong number(String written) {
    return written.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(written)) : OptionalLong.empty();
  }

  /// `norm="20260107T083000Z"`; some stop after the day and tell the zone.
  private static Optional<Published> date(Element data, String name) {
    return first(data, name).flatMap(date -> attribute(date, "norm")).flatMap(Nitf::normed);
  }

  private static Optional<Published> normed(String norm) {
    return WrittenDate.parse(norm.replaceFirst("^(\\d{8})[+-]\\d{4}$", "$1"));
  }

  /// As the archive of a large newspaper has it: a `meta` for each part of the day.
  private static Optional<Published> metaDate(Element head) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of("year", "month", "day_of_month"))
      all(head, "meta").stream()
          .filter(meta -> meta.attr("name").equals("publication_" + part))
          .findFirst()
          .flatMap(meta -> attribute(meta, "content"))
          .filter(value -> value.matches("\\d{1,4}"))
          .ifPresent(value -> parts.add("%02d".formatted(Integer.parseInt(value))));
    return parts.size() == 3 ? WrittenDate.parse(String.join("-", parts)) : Optional.empty();
  }

  private static void body(Element body, Story story) {
    first(body, "body.head").ifPresent(head -> {
      story.title = story.title.or(() -> line(head, "hedline", "hl1"));
      story.byline = story.byline.or(() -> bylines(head));
      story.dateline = story.dateline.or(() -> first(head, "dateline").flatMap(Nitf::dateline));
      story.source = story.source.or(() -> line(head, "distributor"));
      story.summary = story.summary.or(() -> first(head, "abstract").map(Paragraphs::of).filter(t -> !t.isEmpty()));
      story.copyright = story.copyright.or(() -> line(head, "rights"));
    });
    Optional<String> text = first(body, "body.content").map(Nitf::content).filter(t -> !t.isEmpty());
    story.body = story.body.or(() -> text);
  }

  /// The paragraphs; a lead that is repeated in the full text stands there once.
  private static String content(Element content) {
    List<Element> blocks = all(content, "block");
    Optional<String> full = blocks.stream()
        .filter(block -> block.attr("class").equals("full_text"))
        .map(Paragraphs::of)
        .filter(text -> !text.isEmpty())
        .findFirst();
    return full.orElseGet(() -> Paragraphs.of(content));
  }

  /// Several authors may have one each; one of another class is the same once more, in another form.
  private static Optional<String> bylines(Element head) {
    List<Element> bylines = all(head, "byline");
    return Optional.of(bylines.stream()
        .filter(byline -> byline.attr("class").equals(bylines.getFirst().attr("class")))
        .flatMap(byline -> byline(byline).stream())
        .collect(Collectors.joining(", "))).filter(by -> !by.isEmpty());
  }

  /// Without the title of the author, which stands in a `byttl`, unless there is nothing else.
  private static Optional<String> byline(Element byline) {
    Element names = byline.clone();
    names.getElementsByTag("byttl").remove();
    return line(names).map(by -> by.replaceFirst("[,;\\s]+$", "")).filter(by -> !by.isEmpty()).or(() -> line(byline));
  }

  /// `<location>Paris</location>, <story.date>June 3</story.date>`.
  private static Optional<String> dateline(Element dateline) {
    return line(dateline);
  }
}
