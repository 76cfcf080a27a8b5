package saidby.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// Articles out of a JSON document, one at a time: one object, an array of them, or objects one after the other. For
/// one thread.
public final class ArticleStream implements AutoCloseable {
  private final JsonParser parser;
  private long line = 1;

  /// Closes the source when it is closed itself.
  public ArticleStream(Reader source) {
    parser = Jackson.FACTORY.createParser(source);
  }

  /// The next article; empty at the end. After a [BadArticle] the next can be asked for, after [BrokenJson] not.
  public Optional<ArticleDraft> next() throws BadArticle, IOException {
    try {
      @Nullable
      JsonToken token = parser.nextToken();
      while (frames(token)) token = parser.nextToken();
      if (token == null) return Optional.empty();
      line = parser.currentTokenLocation().getLineNr();
      return Optional.of(ArticleFields.read(new FieldReader(parser)));
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }

  /// Whether the token only opens or closes the array around all articles.
  private boolean frames(@Nullable JsonToken token) {
    return token == JsonToken.END_ARRAY
        || (token == JsonToken.START_ARRAY && parser.streamReadContext().getNestingDepth() == 1);
  }

  /// Line on which the article read last begins, from 1.
  public long line() {
    return line;
  }

  @Override
  public void close() {
    parser.close();
  }
}
