package saidby.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads JSON that holds exactly one article, as a line of JSONL or the body of a request does.
public final class ArticleParser {
  private ArticleParser() {}

  /// Reads one article; anything behind it is an error.
  public static ArticleDraft parse(String json) throws BadArticle {
    try (JsonParser parser = Jackson.FACTORY.createParser(json)) {
      parser.nextToken();
      if (!parser.hasCurrentToken()) throw new BadArticle("article: missing", 1);
      ArticleDraft draft = ArticleFields.read(new FieldReader(parser));
      if (Optional.ofNullable(parser.nextToken()).isPresent())
        throw new BadArticle("more than one JSON value", parser.currentTokenLocation().getLineNr());
      return draft;
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }
}
