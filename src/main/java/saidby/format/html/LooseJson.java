package saidby.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON as it stands in pages, with what people forget: line breaks in strings, commas at the end, comments. Values are
/// maps, lists and strings; numbers and words are strings too, null is left out.
final class LooseJson {
  private static final int DEPTH = 60;
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
          JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
          JsonReadFeature.ALLOW_MISSING_VALUES)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
      .build();

  private LooseJson() {}

  /// The values in the text, as far as they can be read.
  static List<Object> values(String text) {
    List<Object> values = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(text.strip().toCharArray())) {
      while (true) {
        @Nullable
        JsonToken token = parser.nextToken();
        if (token == null) return values;
        value(parser, token).ifPresent(values::add);
      }
    } catch (JacksonException _) {
      return values;
    }
  }

  private static Optional<Object> value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> Optional.of(array(parser));
      case VALUE_NULL, END_OBJECT, END_ARRAY, NOT_AVAILABLE, PROPERTY_NAME -> Optional.empty();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_EMBEDDED_OBJECT ->
        Optional.ofNullable(parser.getString());
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = Optional.ofNullable(parser.currentName()).orElse("");
      @Nullable
      JsonToken token = parser.nextToken();
      if (token != null) value(parser, token).ifPresent(value -> object.putIfAbsent(name, value));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    for (@Nullable
    JsonToken token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken())
      value(parser, token).ifPresent(array::add);
    return array;
  }
}
