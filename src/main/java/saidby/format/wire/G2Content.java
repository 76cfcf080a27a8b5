package saidby.format.wire;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.attribute;
import static saidby.format.markup.Branches.first;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import saidby.format.markup.Base64Text;
import saidby.format.markup.Paragraphs;

/// The content of a news item in NewsML-G2: the same story in several forms, of which the first with a text is taken.
final class G2Content {
  /// What programs read and people do not.
  private static final Set<String> DATA = Set.of("events", "event", "concept", "conceptSet", "sports-content",
      "sports-event", "newsCoverageSet", "assert");

  private G2Content() {}

  static void fill(Element set, Story story) {
    for (Element inline : inOrder(all(set, "inlineXML"), story)) {
      inlineXml(inline, story);
      tellLanguage(inline, story);
    }
    for (Element inline : inOrder(all(set, "inlineData"), story)) {
      Optional<String> text = data(inline);
      if (story.body.isEmpty()) story.body = text;
      tellLanguage(inline, story);
    }
    boolean known = story.body.isPresent() || story.summary.isPresent() || story.otherThanText.isPresent();
    if (!known && !all(set, "remoteContent").isEmpty())
      story.otherThanText = Optional.of("content that lies elsewhere");
  }

  /// What is in the language of the story comes first.
  private static List<Element> inOrder(List<Element> contents, Story story) {
    return contents.stream().sorted(Comparator.comparing(content -> isOther(content, story))).toList();
  }

  private static boolean isOther(Element content, Story story) {
    Optional<String> own = attribute(content, "xml:lang").map(G2Content::primary);
    return own.isPresent() && story.language.isPresent() && !own.equals(story.language.map(G2Content::primary));
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static void tellLanguage(Element content, Story story) {
    if (story.language.isEmpty() && story.body.isPresent()) story.language = attribute(content, "xml:lang");
  }

  private static void inlineXml(Element inline, Story story) {
    List<Element> nitfs = inline.children().stream().filter(child -> child.tagName().equals("nitf")).toList();
    for (Element nitf : nitfs) Nitf.fill(nitf, story);
    boolean data = inline.attr("contenttype").contains("sportsml")
        || inline.children().stream().anyMatch(child -> DATA.contains(child.tagName().replaceFirst("^.*:", "")));
    if (nitfs.isEmpty() && story.body.isEmpty() && !data) story.body = text(inline);
    if (data && story.body.isEmpty()) story.otherThanText = Optional.of("data");
  }

  private static Optional<String> text(Element inline) {
    Element content = first(inline, "html", "body").orElse(inline);
    return Optional.of(Paragraphs.of(content)).filter(text -> !text.isEmpty());
  }

  private static Optional<String> data(Element inline) {
    String type = attribute(inline, "contenttype").orElse("text/plain").toLowerCase(Locale.ROOT);
    boolean readable = type.startsWith("text/") || type.contains("html");
    if (!readable) return Optional.empty();
    String written = inline.hasAttr("encoding")
        ? Base64Text.of(inline.attr("encoding"), inline.wholeText())
        : inline.wholeText();
    String text = type.contains("html") ? Paragraphs.ofHtml(written) : Paragraphs.ofAny(written);
    return Optional.of(text).filter(found -> !found.isEmpty());
  }
}
