package saidby.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// The values of a document one after the other, or the elements of the array around them all. For one thread.
final class JsonSequence implements AutoCloseable {
  private final JsonParser parser;
  private long line = 1;

  /// Reads a value to its end, from its first token on.
  @FunctionalInterface
  interface Element<T> {
    T read(JsonParser parser, JsonToken first) throws BadArticle;
  }

  /// Closes the source when it is closed itself.
  JsonSequence(JsonFactory factory, Reader source) {
    parser = factory.createParser(source);
  }

  /// The next value; empty at the end. After [BrokenJson] no other can be asked for.
  <T> Optional<T> next(Element<T> element) throws BadArticle, IOException {
    try {
      @Nullable
      JsonToken token = parser.nextToken();
      while (frames(token)) token = parser.nextToken();
      if (token == null) return Optional.empty();
      line = parser.currentTokenLocation().getLineNr();
      return Optional.of(element.read(parser, token));
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }

  /// Whether the token only opens or closes the array around all values.
  private boolean frames(@Nullable JsonToken token) {
    return token == JsonToken.END_ARRAY
        || (token == JsonToken.START_ARRAY && parser.streamReadContext().getNestingDepth() == 1);
  }

  /// Line on which the value read last begins, from 1.
  long line() {
    return line;
  }

  @Override
  public void close() {
    parser.close();
  }
}
