package saidby.model;

import java.util.List;

/// An annotated article with the explanations of all that was decided.
///
/// @param explanations one for each quote, in the same order
/// @param leftOut what might have been a quote and was judged to be none
public record ExplainedArticle(AnnotatedArticle annotated, List<Explanation> explanations, List<LeftOut> leftOut) {
  public ExplainedArticle {
    explanations = List.copyOf(explanations);
    leftOut = List.copyOf(leftOut);
    if (explanations.size() != annotated.quotes().size())
      throw new IllegalArgumentException(
          "%d explanations of %d quotes".formatted(explanations.size(), annotated.quotes().size()));
  }

  /// Words in marks, or reported ones, that are no quote.
  public record LeftOut(Span words, Explanation explanation) {}
}
