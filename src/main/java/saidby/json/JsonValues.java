package saidby.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// JSON values out of a document, one at a time as trees: values one after the other, or the elements of the array
/// around them all. For one thread.
public final class JsonValues implements AutoCloseable {
  /// Most that one value may hold, in UTF-16 units of its strings; each value counts some more for the room it takes.
  public static final int LARGEST = 48_000_000;
  private static final int EACH = 64;

  private final JsonParser parser;
  private long line = 1;
  private long left;

  /// Closes the source when it is closed itself.
  public JsonValues(Reader source) {
    parser = Jackson.LENIENT.createParser(source);
  }

  /// The one value of a text, a line of JSONL for example.
  public static JsonValue parse(String json) throws BadArticle {
    try (JsonParser parser = Jackson.LENIENT.createParser(json)) {
      var values = new JsonValues(parser);
      JsonToken token = parser.nextToken();
      if (token == null) throw new BadArticle("nothing stands here", 1);
      JsonValue value = values.whole(token);
      if (Optional.ofNullable(parser.nextToken()).isPresent()) throw new BadArticle("more than one JSON value", 1);
      return value;
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }

  private JsonValues(JsonParser parser) {
    this.parser = parser;
  }

  /// The next value; empty at the end. After [BrokenJson] no other can be asked for.
  public Optional<JsonValue> next() throws BadArticle, IOException {
    try {
      @Nullable
      JsonToken token = parser.nextToken();
      while (frames(token)) token = parser.nextToken();
      if (token == null) return Optional.empty();
      line = parser.currentTokenLocation().getLineNr();
      return Optional.of(whole(token));
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }

  /// Whether the token only opens or closes the array around all values.
  private boolean frames(@Nullable JsonToken token) {
    return (token == JsonToken.END_ARRAY || token == JsonToken.START_ARRAY) && isOutermost(token);
  }

  private boolean isOutermost(JsonToken token) {
    return parser.streamReadContext().getNestingDepth() == (token == JsonToken.START_ARRAY ? 1 : 0);
  }

  /// Reads the value to its end, even where it is too large to be kept.
  private JsonValue whole(JsonToken token) throws BadArticle {
    left = LARGEST;
    JsonValue value = value(token);
    if (left < 0) throw new BadArticle("longer than %,d characters".formatted(LARGEST), line);
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
      JsonValue value = value(parser.nextToken());
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

  /// Line on which the value read last begins, from 1.
  public long line() {
    return line;
  }

  @Override
  public void close() {
    parser.close();
  }
}
