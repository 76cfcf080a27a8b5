package saidby.format.wire;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.below;
import static saidby.format.markup.Branches.first;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import saidby.format.markup.Base64Text;
import saidby.format.markup.Paragraphs;

/// Finds the text among the components of a NewsML 1 item. A component says what it is for by its role (`Body`,
/// `Caption`, `StyleSheet`), and by the format of its content.
final class NewsMl1Content {
  /// Roles that are no part of the running text.
  private static final Set<String> BESIDE = Set.of("stylesheet", "headline", "subheadline", "caption", "contact",
      "logo",
      "photo", "picture", "preview", "quicklook", "thumbnail", "video", "audio", "graphic", "teaser", "boilerplate");
  private static final Set<String> SUMMARIES = Set.of("summary", "abstract", "teaser", "lead");

  private NewsMl1Content() {}

  /// A content item and the roles of the components that it stands in.
  private record Piece(Element content, String role) {}

  static void fill(Element item, Story story) {
    List<Piece> pieces = new ArrayList<>();
    for (Element component : all(item, "NewsComponent")) collect(component, "", pieces);
    List<String> texts = new ArrayList<>();
    for (Piece piece : pieces) for (Element data : below(piece.content(), "DataContent")) {
      Optional<String> text = text(piece, data, story);
      if (text.isEmpty() || texts.contains(text.get())) continue;
      if (SUMMARIES.contains(piece.role())) story.summary = story.summary.or(() -> text);
      else if (!BESIDE.contains(piece.role())) texts.add(text.get());
    }
    if (story.body.isEmpty() && !texts.isEmpty()) story.body = Optional.of(String.join("\n", texts));
    if (story.body.isEmpty() && pieces.stream().anyMatch(piece -> isMedia(piece.content())))
      story.otherThanText = Optional.of("pictures, sound or film");
  }

  private static void collect(Element component, String around, List<Piece> pieces) {
    String role = first(component, "Role").flatMap(name -> attribute(name, "FormalName"))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElse(around);
    for (Element content : all(component, "ContentItem")) pieces.add(new Piece(content, role));
    for (Element inner : all(component, "NewsComponent")) collect(inner, role, pieces);
    // of several equivalent versions of one thing, the first is enough
    if (component.attr("EquivalentsList").equalsIgnoreCase("yes") && pieces.size() > 1)
      pieces.subList(1, pieces.size()).removeIf(piece -> component.equals(piece.content().parent()));
  }

  /// The text of one piece; a story in NITF tells more than its text.
  private static Optional<String> text(Piece piece, Element data, Story story) {
    Optional<Story> nitf = below(data, "nitf").stream()
        .findFirst()
        .map(NewsMl1Content::nitf)
        .or(() -> Nitf.embedded(data.wholeText()));
    if (nitf.isPresent()) {
      Story inner = nitf.get();
      story.title = story.title.or(() -> inner.title);
      story.byline = story.byline.or(() -> inner.byline);
      story.dateline = story.dateline.or(() -> inner.dateline);
      story.published = story.published.or(() -> inner.published);
      return inner.body;
    }
    if (kind(piece.content()).matches(".*(css|javascript|image|video|audio).*")) return Optional.empty();
    Element body = below(data, "html").stream().findFirst().flatMap(html -> first(html, "body")).orElse(data);
    String text = body.childrenSize() > 0 ? Paragraphs.of(body) : plain(data, kind(piece.content()));
    return Optional.of(text).filter(found -> !found.isEmpty());
  }

  private static Story nitf(Element nitf) {
    var story = new Story();
    Nitf.fill(nitf, story);
    return story;
  }

  /// Content may be packed, to pass through XML.
  private static String plain(Element data, String kind) {
    String notation = Optional.ofNullable(data.parent()).map(around -> around.attr("Notation")).orElse("");
    String written = notation.isEmpty() ? data.wholeText() : Base64Text.of(notation, data.wholeText());
    return kind.contains("html") ? Paragraphs.ofHtml(written) : Paragraphs.ofAny(written);
  }

  private static String kind(Element content) {
    return (formal(content, "MimeType") + " " + formal(content, "Format") + " " + formal(content, "MediaType"))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isMedia(Element content) {
    return kind(content).matches(".*(image|jpeg|video|audio|photo|graphic).*");
  }

  private static String formal(Element content, String name) {
    return first(content, name).map(element -> element.attr("FormalName")).orElse("");
  }
}
