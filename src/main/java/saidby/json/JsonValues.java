package saidby.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// JSON values out of a document, one at a time as trees: values one after the other, or the elements of the array
/// around them all. For one thread.
public final class JsonValues implements AutoCloseable {
  /// Most that one value may hold, in UTF-16 units of its strings; each value counts some more for the room it takes.
  public static final int LARGEST = 48_000_000;

  private final JsonSequence values;
  private final Parts parts;

  /// Takes what a value holds that is too large to be held whole.
  ///
  /// @param list name of the field whose array is given out in parts; empty for none
  /// @param taker of each part but the last: the object around the array as far as it was read, with some of its elements
  public record Parts(String list, Taker taker) {
    /// Values are held whole, or refused.
    public static final Parts NONE = new Parts("", _ -> {});

    /// Takes one part.
    @FunctionalInterface
    public interface Taker {
      void take(JsonValue part);
    }
  }

  /// Closes the source when it is closed itself.
  public JsonValues(Reader source, Parts parts) {
    values = new JsonSequence(Jackson.LENIENT, source);
    this.parts = parts;
  }

  /// The one value of a text, a line of JSONL for example.
  public static JsonValue parse(String json) throws BadArticle {
    try (JsonParser parser = Jackson.LENIENT.createParser(json)) {
      @Nullable
      JsonToken token = parser.nextToken();
      if (token == null) throw new BadArticle("nothing stands here", 1);
      JsonValue value = new JsonTree(parser, Parts.NONE).whole(token, 1);
      if (Optional.ofNullable(parser.nextToken()).isPresent()) throw new BadArticle("more than one JSON value", 1);
      return value;
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }

  /// The next value; empty at the end. After [BrokenJson] no other can be asked for.
  public Optional<JsonValue> next() throws BadArticle, IOException {
    return values.next((parser, first) -> new JsonTree(parser, parts).whole(first, values.line()));
  }

  /// Line on which the value read last begins, from 1.
  public long line() {
    return values.line();
  }

  @Override
  public void close() {
    values.close();
  }
}
