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
    try (XmlItems items = XmlItems.open(source)) {
      for (Optional<Element> nitf = items.next("nitf"); nitf.isPresent(); nitf = items.next("nitf")) {
        var story = new Story();
        fill(nitf.get(), story);
        story.tell(Spot.line(items.line()), drafts);
      }
    }
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
    if (story.source.isEmpty())
      story.source = below(head, "pubdata").stream()
          .flatMap(data -> attribute(data, "name").stream())
          .findFirst();
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
    if (data.attr("management-status").strip().length() > 0)
      story.status = Story.Status.of(data.attr("management-status"));
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
    return first(data, name).flatMap(date -> attribute(date, "norm"))
        .map(norm -> norm.replaceFirst("^(\\d{8})[+-]\\d{4}$", "$1"))
        .flatMap(WrittenDate::parse);
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
      story.byline = story.byline.or(() -> first(head, "byline").flatMap(Nitf::byline));
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
