package saidby.search;

import java.util.List;
import saidby.model.AnnotatedArticle;
import saidby.model.Span;

/// An article with what a query finds in it.
///
/// @param found offsets into the article's text, in order, not overlapping
/// @param remarks where it is partial, there may be more
public record FoundArticle(AnnotatedArticle annotated, List<Span> found, Remarks remarks) {
  public FoundArticle {
    found = List.copyOf(found);
  }

  /// Nothing to remark.
  public FoundArticle(AnnotatedArticle annotated, List<Span> found) {
    this(annotated, found, Remarks.NONE);
  }
}
