package saidby.search;

import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.query.ParsedQuery;

/// Finds one thing by its id. Safe on any thread.
public interface ArticleLookup {
  Optional<AnnotatedArticle> article(String id);

  /// The version of the whole article, however much of it is shown; see [ArticleVersion].
  default Optional<String> version(String id) {
    return article(id).map(ArticleVersion::of);
  }

  /// The same article, with everything in its paragraphs that the words of the query find, whole phrases as one.
  Optional<FoundArticle> article(String id, ParsedQuery query);

  Optional<Hit.QuoteHit> quote(String id);
}
