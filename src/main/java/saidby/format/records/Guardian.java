package saidby.format.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import saidby.format.draft.CleanText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Paragraphs;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.json.JsonValue;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Version;

/// Reads answers of the Guardian's Open Platform (<https://open-platform.theguardian.com/documentation/>): searches
/// (`response.results`), single items (`response.content`), and items that were taken out of them.
public final class Guardian {
  private Guardian() {}

  /// Tells of every item of an answer.
  public static void read(JsonValue answer, Spot at, Drafts drafts) {
    JsonValue response = answer.get("response").orElse(answer);
    Optional<String> error = response.text("message").filter(_ -> !response.has("results") && !response.has("content"));
    if (error.isPresent() && !response.has("webTitle"))
      drafts.fail(at, "the API answered: " + CleanText.line(error.get()));
    else
      if (response.has("results")) {
        List<JsonValue> results = response.get("results").map(JsonValue::items).orElse(List.of());
        if (results.isEmpty()) drafts.skip(at, "an answer without results");
        for (JsonValue result : results) item(result, at, drafts);
      } else
        if (response.has("content") || response.has("webTitle"))
          item(response.get("content").orElse(response), at, drafts);
        else
          drafts.fail(at, "an answer, but not the Guardian's: tell how its fields are called (--map text=NAME)");
  }

  private static void item(JsonValue item, Spot at, Drafts drafts) {
    Optional<JsonValue> fields = item.get("fields");
    Optional<String> whole = body(item, fields);
    Optional<String> text = whole.or(() -> teaser(fields));
    String id = item.text("id").orElse("an item");
    if (text.isEmpty())
      drafts.skip(at, "%s: %s without a text".formatted(id, item.text("type").orElse("an item")));
    else
      if (text.get().length() > JsonLimits.TEXT)
        drafts.fail(at, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
      else
        drafts.article(at,
            new ArticleDraft(Optional.empty(), metadata(item, whole.isEmpty()), text.get(), Optional.empty(),
                version(fields)));
  }

  private static Optional<String> body(JsonValue item, Optional<JsonValue> fields) {
    return fields.flatMap(f -> f.text("body"))
        .map(Guardian::story)
        .filter(text -> !text.isEmpty())
        .or(() -> blocks(item))
        .or(() -> fields.flatMap(f -> f.text("bodyText")).map(Paragraphs::ofAny));
  }

  private static Optional<String> blocks(JsonValue item) {
    Optional<JsonValue> blocks = item.get("blocks");
    Optional<JsonValue> asked = blocks.flatMap(all -> all.get("requestedBodyBlocks")).flatMap(Guardian::firstOf);
    List<String> texts = blocks.flatMap(all -> all.get("body"))
        .or(() -> asked)
        .map(JsonValue::items)
        .orElse(List.of())
        .stream()
        .flatMap(
            block -> block.text("bodyHtml").map(Guardian::story).or(() -> block.text("bodyTextSummary")).stream())
        .filter(text -> !text.isEmpty())
        .toList();
    return Optional.of(String.join("\n", texts)).filter(text -> !text.isEmpty());
  }

  /// Each is the answer to a question of its own about the same blocks.
  private static Optional<JsonValue> firstOf(JsonValue named) {
    return named instanceof JsonValue.Fields(Map<String, JsonValue> byName)
        ? byName.values().stream().findFirst()
        : Optional.empty();
  }

  /// Without what leads elsewhere, which stands in `aside`.
  private static String story(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("aside").remove();
    return Paragraphs.of(body);
  }

  private static Optional<String> teaser(Optional<JsonValue> fields) {
    return fields.flatMap(f -> f.text("standfirst").or(() -> f.text("trailText")))
        .map(Paragraphs::ofHtml)
        .filter(text -> !text.isEmpty());
  }

  private static Metadata metadata(JsonValue item, boolean summaryOnly) {
    JsonValue fields = item.get("fields").orElse(item);
    Optional<String> authors = Optional.of(String.join(", ", tags(item, "contributor"))).filter(by -> !by.isEmpty());
    var metadata = new Metadata(item.text("webUrl"),
        fields.text("headline").or(() -> item.text("webTitle")).map(Guardian::plain),
        fields.text("byline").map(Guardian::plain).or(() -> authors),
        item.text("webPublicationDate").flatMap(WrittenDate::parse),
        fields.text("publication").or(() -> Optional.of("The Guardian")),
        fields.text("lang").map(tag -> tag.toLowerCase(Locale.ROOT)).or(() -> Optional.of("en")),
        item.text("sectionName"), tags(item, "keyword"));
    return metadata.with(Optional.empty(), summaryOnly);
  }

  private static List<String> tags(JsonValue item, String type) {
    return item.get("tags")
        .map(JsonValue::items)
        .orElse(List.of())
        .stream()
        .filter(tag -> tag.text("type").orElse("keyword").equals(type))
        .flatMap(tag -> tag.text("webTitle").stream())
        .toList();
  }

  private static String plain(String written) {
    return CleanText.line(Paragraphs.ofHtml(written));
  }

  private static Optional<Version> version(Optional<JsonValue> fields) {
    return fields.flatMap(f -> f.text("lastModified"))
        .flatMap(WrittenDate::parse)
        .map(Published::instant)
        .map(made -> new Version(OptionalLong.empty(), Optional.of(made)));
  }
}
