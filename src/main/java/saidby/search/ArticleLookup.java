package saidby.search;

import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.query.ParsedQuery;

/// Finds one thing by its id. Safe on any thread.
public interface ArticleLookup {
  Optional<AnnotatedArticle> article(String id);

  /// The same, with everything in its paragraphs that the words of the query find, whole phrases as one.
  Optional<FoundArticle> article(String id, ParsedQuery query);

  Optional<Hit.QuoteHit> quote(String id);
}
