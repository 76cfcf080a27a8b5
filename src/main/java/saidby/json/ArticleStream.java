package saidby.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Articles out of a JSON document, one at a time: one object, an array of them, or objects one after the other. For
/// one thread.
public final class ArticleStream implements AutoCloseable {
  private final JsonSequence values;

  /// Closes the source when it is closed itself.
  public ArticleStream(Reader source) {
    values = new JsonSequence(Jackson.FACTORY, source);
  }

  /// The next article; empty at the end. After a [BadArticle] the next can be asked for, after [BrokenJson] not.
  public Optional<ArticleDraft> next() throws BadArticle, IOException {
    return values.next((parser, _) -> ArticleFields.read(new FieldReader(parser)));
  }

  /// Line on which the article read last begins, from 1.
  public long line() {
    return values.line();
  }

  @Override
  public void close() {
    values.close();
  }
}
