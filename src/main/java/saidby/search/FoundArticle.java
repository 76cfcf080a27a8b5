package saidby.search;

import java.util.List;
import saidby.model.AnnotatedArticle;
import saidby.model.Span;

/// An article with what a query finds in it.
///
/// @param found offsets into the article's text, in order, not overlapping
public record FoundArticle(AnnotatedArticle annotated, List<Span> found) {
  public FoundArticle {
    found = List.copyOf(found);
  }
}
