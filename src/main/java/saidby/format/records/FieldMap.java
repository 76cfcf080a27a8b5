package saidby.format.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saidby.format.draft.CleanText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Paragraphs;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.json.JsonValue;
import saidby.model.Metadata;

/// How the fields of articles are called in JSON that is not ours: `title=headline,text=body.text,byline=authors[0].name`.
///
/// A path goes down by names with dots between them, and into arrays by index, from 0; without an index an array stands
/// for all its elements. A text in HTML becomes plain text.
public final class FieldMap {
  private static final List<String> TARGETS = List.of("id", "url", "title", "byline", "publishedAt", "source",
      "language",
      "section", "keywords", "text");

  /// How deep lists of articles lie in answers of APIs: `response.docs` lies two deep.
  private static final int WRAPPED = 3;

  private static final Pattern HTML = Pattern.compile("<(?:p|div|br|h[1-6]|blockquote|li)\\b[^<>]*>");
  /// No address of an article but that of a site, or no address at all: the same one in many rows would make one article
  /// of them.
  private static final Pattern NO_PAGE = Pattern.compile("(?i)(?:(?:https?:)?//)?[^/?#]*/*#?");

  private final SequencedMap<String, List<String>> paths;
  /// Whether nobody said that the fields are these: what is no date is no reason to lose an article then.
  private final boolean guessed;

  private FieldMap(SequencedMap<String, List<String>> paths, boolean guessed) {
    this.paths = paths;
    this.guessed = guessed;
  }

  /// A map that was told by names alone.
  ///
  /// @param paths of each field the steps that lead to it; with one to the text
  static FieldMap guessed(SequencedMap<String, List<String>> paths) {
    return new FieldMap(paths, true);
  }

  /// Reads a map as it is typed.
  ///
  /// @throws IllegalArgumentException when it cannot be understood; the message says what is wrong, in one line
  public static FieldMap parse(String written) {
    SequencedMap<String, List<String>> paths = new LinkedHashMap<>();
    for (String pair : written.split(",", -1)) {
      String[] sides = pair.strip().split("=", 2);
      if (sides.length < 2 || sides[0].isBlank() || sides[1].isBlank())
        throw new IllegalArgumentException("\"%s\" is not like title=headline".formatted(pair.strip()));
      String target = sides[0].strip();
      if (!TARGETS.contains(target))
        throw new IllegalArgumentException(
            "an article has no field \"%s\"; it has %s".formatted(target, String.join(", ", TARGETS)));
      if (paths.putIfAbsent(target, steps(sides[1].strip())) != null)
        throw new IllegalArgumentException("\"%s\" is mapped twice".formatted(target));
    }
    if (!paths.containsKey("text")) throw new IllegalArgumentException("tells no \"text\", which every article needs");
    return new FieldMap(paths, false);
  }

  /// `a.b[0]` as `a`, `b`, `[0]`.
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (String name : path.replaceAll("\\[(\\d{1,6})]", ".[$1]").split("\\.", -1)) {
      if (name.isEmpty() && steps.isEmpty() && path.startsWith("[")) continue;
      if (name.isBlank() || (name.contains("[") && !name.matches("\\[\\d{1,6}]")))
        throw new IllegalArgumentException("\"%s\" is not a path like body.text or authors[0].name".formatted(path));
      steps.add(name);
    }
    return steps;
  }

  /// Tells the article in one object, or the articles in the lists that it holds.
  public void read(JsonValue object, Spot at, Drafts drafts) {
    List<JsonValue> listed = hasText(object) ? List.of() : listed(object, WRAPPED);
    if (listed.isEmpty()) article(object, at, drafts);
    else for (JsonValue each : listed) article(each, at, drafts);
  }

  private boolean hasText(JsonValue object) {
    return !all(object, "text").isEmpty();
  }

  /// All elements of the lists in which any has a text.
  private List<JsonValue> listed(JsonValue object, int depth) {
    List<JsonValue> found = new ArrayList<>();
    if (object instanceof JsonValue.Fields(Map<String, JsonValue> byName) && depth > 0)
      for (JsonValue inside : byName.values())
        found.addAll(inside.items().stream().anyMatch(this::hasText) ? inside.items() : listed(inside, depth - 1));
    return found;
  }

  private void article(JsonValue object, Spot at, Drafts drafts) {
    Optional<String> text = one(object, "text", "\n").map(FieldMap::plain).filter(t -> !t.isBlank());
    Optional<String> date = one(object, "publishedAt", " ");
    if (text.isEmpty()) drafts.fail(at, "text: nothing at " + written("text"));
    else
      if (text.get().length() > JsonLimits.TEXT)
        drafts.fail(at, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
      else
        if (!guessed && date.isPresent() && date.flatMap(WrittenDate::parse).isEmpty())
          drafts.fail(at, notADate(date.get()));
        else {
          if (date.isPresent() && date.flatMap(WrittenDate::parse).isEmpty()) drafts.notice(at, notADate(date.get()));
          drafts.article(at, new ArticleDraft(line(object, "id", JsonLimits.NAME), metadata(object, date), text.get(),
              Optional.empty()));
        }
  }

  private static String notADate(String written) {
    return "publishedAt: not a date: \"%s\"".formatted(CleanText.line(written));
  }

  private Metadata metadata(JsonValue object, Optional<String> date) {
    List<String> keywords = all(object, "keywords").stream()
        .flatMap(words -> List.of(words.split("\\s*[,;]\\s*")).stream())
        .map(CleanText::line)
        .filter(word -> !word.isEmpty() && word.length() <= JsonLimits.NAME)
        .distinct()
        .toList();
    return new Metadata(url(object), line(object, "title", JsonLimits.LINE),
        line(object, "byline", JsonLimits.LINE), date.flatMap(WrittenDate::parse),
        line(object, "source", JsonLimits.NAME), line(object, "language", JsonLimits.NAME),
        line(object, "section", JsonLimits.NAME),
        keywords);
  }

  /// Of a map that was typed whatever it leads to, unless all articles would have the same id by it.
  private Optional<String> url(JsonValue object) {
    boolean any = !guessed && paths.containsKey("id");
    return line(object, "url", JsonLimits.URL)
        .filter(url -> any || !NO_PAGE.matcher(url).matches() || (!guessed && !url.contains("//")));
  }

  private Optional<String> line(JsonValue object, String target, int limit) {
    return one(object, target, ", ").map(CleanText::line)
        .filter(line -> !line.isEmpty())
        .map(line -> line.length() <= limit ? line : line.substring(0, limit - 1) + "…");
  }

  private Optional<String> one(JsonValue object, String target, String between) {
    return Optional.of(all(object, target).stream().collect(Collectors.joining(between)))
        .filter(found -> !found.isEmpty());
  }

  private List<String> all(JsonValue object, String target) {
    List<String> steps = Optional.ofNullable(paths.get(target)).orElse(List.of());
    if (steps.isEmpty()) return List.of();
    List<String> found = new ArrayList<>();
    collect(object, steps, found);
    return found;
  }

  private static void collect(JsonValue at, List<String> steps, List<String> found) {
    if (at instanceof JsonValue.Items(List<JsonValue> items)) {
      boolean indexed = !steps.isEmpty() && steps.getFirst().startsWith("[");
      if (indexed) {
        int index = Integer.parseInt(steps.getFirst().substring(1, steps.getFirst().length() - 1));
        if (index < items.size()) collect(items.get(index), steps.subList(1, steps.size()), found);
      } else for (JsonValue item : items) collect(item, steps, found);
    } else if (steps.isEmpty()) at.text().ifPresent(found::add);
    else at.get(steps.getFirst()).ifPresent(value -> collect(value, steps.subList(1, steps.size()), found));
  }

  private static String plain(String written) {
    return HTML.matcher(written).find() ? Paragraphs.ofHtml(written) : written;
  }

  private String written(String target) {
    return String.join(".", Optional.ofNullable(paths.get(target)).orElse(List.of())).replace(".[", "[");
  }

  /// As it can be typed again.
  @Override
  public String toString() {
    return paths.entrySet()
        .stream()
        .map(Map.Entry::getKey)
        .map(target -> target + "=" + written(target))
        .collect(Collectors.joining(","));
  }
}
