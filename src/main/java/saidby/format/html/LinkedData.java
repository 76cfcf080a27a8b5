package saidby.format.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import saidby.format.draft.CleanText;

/// What a page tells of its story in JSON-LD (<https://schema.org/NewsArticle>).
final class LinkedData {
  private static final Pattern STORY = Pattern.compile(".*(?:Article|Posting|Report|Review|Recipe)$");
  private static final Pattern FRONT = Pattern.compile("CollectionPage|ItemList|SearchResultsPage|ProfilePage");

  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final List<Map<?, ?>> stories = new ArrayList<>();
  private final List<Map<?, ?>> pages = new ArrayList<>();
  private boolean isFront;

  private LinkedData() {}

  static LinkedData of(Document page) {
    var data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]"))
      for (Object value : LooseJson
          .values(script.data().replaceAll("(?s)^\\s*(?:<!--|//<!\\[CDATA\\[)|(?:-->|//\\]\\]>)\\s*$", "")))
        data.collect(value);
    return data;
  }

  private void collect(Object value) {
    switch (value) {
      case Map<?, ?> object -> {
        if (object.size() > 1) text(object.get("@id")).ifPresent(id -> byId.putIfAbsent(id, object));
        List<String> types = texts(object.get("@type")).toList();
        if (types.stream().anyMatch(type -> STORY.matcher(type).matches())) stories.add(object);
        else if (types.stream().anyMatch(type -> type.endsWith("WebPage"))) pages.add(object);
        isFront |= types.stream().anyMatch(type -> FRONT.matcher(type).matches());
        for (String part : List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "subjectOf"))
          Optional.ofNullable(object.get(part)).ifPresent(this::collect);
      }
      case Collection<?> several -> several.forEach(this::collect);
      default -> {}
    }
  }

  /// Whether the page says that it holds a story.
  boolean hasStory() {
    return !stories.isEmpty();
  }

  /// Whether the page says that it is a list of stories.
  boolean isFront() {
    return isFront && stories.isEmpty();
  }

  /// The first value of this name, of the story or else of the page.
  Optional<String> first(String name) {
    return objects().flatMap(object -> texts(object.get(name))).findFirst();
  }

  private Stream<Map<?, ?>> objects() {
    return Stream.concat(stories.stream(), pages.stream());
  }

  /// The names of those whom the first object with such a field names: authors, publishers.
  List<String> names(String field) {
    return objects().map(object -> Optional.ofNullable(object.get(field)).map(this::names).orElse(List.of()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> names(Object value) {
    return switch (value) {
      case Collection<?> several -> several.stream().flatMap(one -> names(one).stream()).distinct().toList();
      case Map<?, ?> object -> {
        Optional<Object> name = Optional.ofNullable(object.get("name"));
        if (name.isEmpty())
          name = text(object.get("@id")).flatMap(id -> Optional.ofNullable(byId.get(id)))
              .map(known -> known.get("name"));
        yield name.map(LinkedData::texts).orElse(Stream.empty()).toList();
      }
      default -> texts(value).toList();
    };
  }

  /// The one person that is described, if there is only one.
  Optional<String> onlyPerson() {
    List<String> names = byId.values()
        .stream()
        .filter(object -> texts(object.get("@type")).anyMatch("Person"::equals))
        .flatMap(object -> texts(object.get("name")))
        .distinct()
        .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// Values that are words, or a list of words.
  List<String> list(String field) {
    return objects().map(object -> texts(object.get(field)).toList())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The body of the story, one paragraph a line; the longest where there are several.
  Optional<String> body() {
    return stories.stream()
        .flatMap(story -> Optional.ofNullable(story.get("articleBody")).stream())
        .filter(String.class::isInstance)
        .map(body -> plain((String) body))
        .filter(body -> !body.isBlank())
        .reduce((one, other) -> other.length() > one.length() ? other : one);
  }

  /// Bodies are plain text, or HTML, or HTML that was escaped twice.
  private static String plain(String body) {
    String text = body.contains("&lt;") || body.contains("&amp;")
        ? Jsoup.parseBodyFragment(body).body().wholeText()
        : body;
    if (text.contains("</p>") || text.contains("<br")) return saidby.format.markup.Paragraphs.ofHtml(text);
    return CleanText.lines(text.contains("<") ? Jsoup.parseBodyFragment(text).body().wholeText() : text);
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  private static Stream<String> texts(@Nullable Object value) {
    return switch (value) {
      case String text when !text.isBlank() -> Stream.of(CleanText.line(Jsoup.parseBodyFragment(text).text()));
      case Collection<?> several -> several.stream().flatMap(LinkedData::texts);
      case null, default -> Stream.empty();
    };
  }
}
