package saidby.search;

import java.util.Optional;
import saidby.model.AnnotatedArticle;

/// Finds one thing by its id. Safe on any thread.
public interface ArticleLookup {
  Optional<AnnotatedArticle> article(String id);

  Optional<Hit.QuoteHit> quote(String id);
}
