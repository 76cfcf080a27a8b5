package saidby.search;

import java.util.List;
import saidby.model.Quote;
import saidby.model.Span;

/// One answer to a question.
public sealed interface Hit {
  ArticleSummary article();

  Score score();

  /// A quote with the sentences around it, in its paragraph, or in all of its paragraphs where it runs over several.
  ///
  /// @param quote its spans are offsets into the article's text; subtract [Passage#offset()] for the passage
  record QuoteHit(ArticleSummary article, Quote quote, Passage passage, Score score) implements Hit {
    /// The quote's words as far as the passage holds them, parts joined as [Quote#words(String)] does.
    public String words() {
      List<Span> content = quote.content();
      if (content.size() == 1) return passage.holds(content.getFirst()) ? passage.of(content.getFirst()) : "";
      var words = new StringBuilder();
      for (Span part : content)
        if (passage.holds(part)) words.append(words.isEmpty() ? "" : " … ").append(passage.of(part));
      return words.toString();
    }
  }

  /// A paragraph.
  ///
  /// @param paragraph its index in the article
  record ParagraphHit(ArticleSummary article, int paragraph, Passage passage, Score score) implements Hit {}

  /// A whole article, shown by its best passage.
  ///
  /// @param quotes how many quotes it has
  record ArticleHit(ArticleSummary article, int quotes, Passage passage, Score score) implements Hit {}
}
