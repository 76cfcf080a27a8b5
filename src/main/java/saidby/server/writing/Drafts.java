package saidby.server.writing;

import java.util.Optional;
import java.util.function.Function;
import saidby.json.ArticleDraft;
import saidby.json.ArticleParser;
import saidby.json.BadArticle;
import saidby.model.Article;
import saidby.server.http.ProblemType;

/// Reads the article that is the body of a request.
final class Drafts {
  private Drafts() {}

  /// @param id that the address tells; the article may repeat it
  static Article article(String body, Optional<String> id, Function<ArticleDraft, Article> maker) {
    ArticleDraft draft = draft(body);
    if (id.isPresent() && draft.id().isPresent() && !draft.id().equals(id))
      throw ProblemType.BAD_BODY.with("The id in the body is not that of the address.");
    return maker.apply(new ArticleDraft(id.or(draft::id), draft.metadata(), draft.text(), draft.given()));
  }

  private static ArticleDraft draft(String body) {
    try {
      return ArticleParser.parse(body);
    } catch (BadArticle e) {
      throw ProblemType.BAD_BODY.with("Line %d: %s.".formatted(e.line(), e.reason()));
    }
  }
}
