package saidby.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Makes a tree of one value, within a limit. For one value.
final class JsonTree {
  private static final int EACH = 64;

  private final JsonParser parser;
  private final JsonValues.Parts parts;
  private long left = JsonValues.LARGEST;
  private boolean tooLarge;

  JsonTree(JsonParser parser, JsonValues.Parts parts) {
    this.parser = parser;
    this.parts = parts;
  }

  /// Reads the value to its end, even where it is too large to be kept.
  ///
  /// @param line of its first token, for the error
  JsonValue whole(JsonToken token, long line) throws BadArticle {
    JsonValue value = value(token);
    if (tooLarge) parts.taker().take(value);
    if (left < 0 || tooLarge) throw new BadArticle("longer than %,d characters".formatted(JsonValues.LARGEST), line);
    return value;
  }

  private JsonValue value(JsonToken token) {
    left -= EACH;
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> new JsonValue.Text(string());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Figure(parser.getString());
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      default -> new JsonValue.Nothing();
    };
  }

  private String string() {
    var text = new LimitedText((int) Math.max(0, left));
    parser.readString(text);
    if (text.overflowed()) left = -1;
    String read = text.toString();
    left -= read.length();
    return read;
  }

  private JsonValue fields() {
    SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      boolean inParts = token == JsonToken.START_ARRAY && name.equals(parts.list());
      JsonValue value = inParts ? itemsInParts(name, fields) : value(token);
      left -= name.length();
      if (left >= 0) fields.put(name, value);
    }
    return new JsonValue.Fields(fields);
  }

  private JsonValue items() {
    List<JsonValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      JsonValue value = value(token);
      if (left >= 0) items.add(value);
    }
    return new JsonValue.Items(items);
  }

  /// Gives out what is there whenever half of the room is used up. An element that is too large by itself is left out.
  private JsonValue itemsInParts(String name, SequencedMap<String, JsonValue> around) {
    long room = left;
    List<JsonValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (left < room / 2 && !items.isEmpty()) {
        SequencedMap<String, JsonValue> part = new LinkedHashMap<>(around);
        part.put(name, new JsonValue.Items(items));
        parts.taker().take(new JsonValue.Fields(part));
        items.clear();
        left = room;
      }
      long before = left;
      JsonValue value = value(token);
      if (left >= 0) items.add(value);
      else {
        tooLarge = true;
        left = before;
      }
    }
    return new JsonValue.Items(items);
  }
}
