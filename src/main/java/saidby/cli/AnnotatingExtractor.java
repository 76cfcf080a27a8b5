package saidby.cli;

import java.util.Optional;
import saidby.annotate.Annotator;
import saidby.format.ArticleMaker;
import saidby.json.ArticleDraft;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.search.QuoteExtractor;

/// Finds quotes for the server as `extract` does. What that needs is read when the first text comes, or when it is told to: it
/// takes a second, and servers shall answer at once.
final class AnnotatingExtractor implements QuoteExtractor {
  private final Annotator.Settings settings;
  private Optional<Annotator> annotator = Optional.empty();

  AnnotatingExtractor(Annotator.Settings settings) {
    this.settings = settings;
  }

  @Override
  public AnnotatedArticle extract(Metadata metadata, String text) {
    return annotator().annotate(ArticleMaker.article(ArticleDraft.ofText(metadata, text)));
  }

  /// For an article that is to be found by searches.
  AnnotatedArticle annotateForSearch(Article article) {
    return annotator().annotateForSearch(article);
  }

  /// Reads what the first text needs, and goes through one.
  void warm() {
    extract(Metadata.EMPTY, "“The harbour is quiet,” the captain said on Monday.");
  }

  private synchronized Annotator annotator() {
    if (annotator.isEmpty()) annotator = Optional.of(new Annotator(settings));
    return annotator.orElseThrow();
  }
}
