package saidby.search;

import saidby.model.Quote;

/// One answer to a question.
public sealed interface Hit {
  ArticleSummary article();

  Score score();

  /// A quote with the sentences around it, in its paragraph, or in all of its paragraphs where it runs over several.
  ///
  /// @param quote its spans are offsets into the article's text; subtract [Passage#offset()] for the passage
  record QuoteHit(ArticleSummary article, Quote quote, Passage passage, Score score) implements Hit {}

  /// A paragraph.
  ///
  /// @param paragraph its index in the article
  record ParagraphHit(ArticleSummary article, int paragraph, Passage passage, Score score) implements Hit {}

  /// A whole article, shown by its best passage.
  ///
  /// @param quotes how many quotes it has
  record ArticleHit(ArticleSummary article, int quotes, Passage passage, Score score) implements Hit {}
}
