package saidby.eval;

import java.util.List;
import saidby.model.Article;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// An article in which people marked who is the source of what.
record GoldArticle(String id, String text, List<GoldAttribution> attributions) {

  TokenizedText tokens() {
    return TokenizedText.of(text, Article.paragraphsOf(text));
  }

  /// One statement: its words, who said it, what announces it; each may be in pieces, source and cue may be empty.
  record GoldAttribution(List<Span> content, List<Span> source, List<Span> cue) {}
}
