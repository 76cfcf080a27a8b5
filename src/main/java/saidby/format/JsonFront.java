package saidby.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saidby.format.wire.Ninjs;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// The first fields of a JSON object, as far as they stand at the front of a source: its family can be told by them.
///
/// @param fields name to value, with the names of those around it (`items.title`); "" for objects, arrays and null
record JsonFront(Map<String, String> fields) {
  private static final JsonFactory FACTORY = new JsonFactory();

  JsonFront {
    fields = Map.copyOf(fields);
  }

  /// Of the object, or the first object of an array, with which the text begins; the text may be cut off anywhere.
  static JsonFront of(String front) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(front)) {
      read(parser, fields);
    } catch (JacksonException _) {
      // cut off: what came before counts
    }
    return new JsonFront(fields);
  }

  private static void read(JsonParser parser, Map<String, String> fields) {
    @Nullable
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) token = parser.nextToken();
    if (token != JsonToken.START_OBJECT) return;
    Deque<String> around = new ArrayDeque<>();
    String name = "";
    for (token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case PROPERTY_NAME -> {
          name = parser.currentName();
          fields.putIfAbsent(String.join("", around) + name, "");
        }
        case VALUE_STRING, VALUE_NUMBER_INT -> fields.put(String.join("", around) + name, parser.getString());
        case START_OBJECT -> around.addLast(parser.streamReadContext().getParent().inArray() ? "" : name + ".");
        case START_ARRAY -> around.addLast(name + ".");
        case END_OBJECT, END_ARRAY -> {
          if (around.isEmpty()) return;
          around.removeLast();
        }
        default -> {}
      }
    }
  }

  /// The family that it belongs to; [Kind#JSON] where it is an article of our own, or of none.
  Kind family() {
    if (fields.containsKey("text")) return Kind.JSON;
    if (value("version").contains("jsonfeed.org") || has("feed_url", "items") || isFeedItem())
      return Kind.JSON_FEED;
    if (has("response") || has("webUrl", "webTitle")) return Kind.GUARDIAN;
    if (has("quoteID") || has("articleID")) return Kind.QUOTEBANK;
    boolean ninjs = Ninjs.recognises(fields.keySet()) || Ninjs.recognises(inside("items."))
        || Ninjs.recognises(inside("_items."));
    return ninjs ? Kind.NINJS : Kind.JSON;
  }

  /// Names of the fields of the elements of an array.
  private Set<String> inside(String array) {
    return fields.keySet()
        .stream()
        .filter(name -> name.startsWith(array))
        .map(name -> name.substring(array.length()))
        .collect(Collectors.toSet());
  }

  /// Whether a feed's items come before all else.
  private boolean isFeedItem() {
    return has("items.content_html") || has("items.content_text") || has("items.date_published");
  }

  /// Whether it describes other JSON: a JSON Schema.
  boolean isSchema() {
    return has("$schema") && !has("uri") && (has("properties") || has("definitions") || has("type") || has("$id"));
  }

  private boolean has(String... names) {
    return fields.keySet().containsAll(Set.of(names));
  }

  private String value(String name) {
    return fields.getOrDefault(name, "");
  }
}
