package saidby.eval;

import java.util.List;
import saidby.model.Article;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// An article in which people marked who is the source of what. Its text is what the gold file holds, whatever its
/// Unicode form, since the offsets count on it.
///
/// @param line where it stands in its file, from 1
/// @param publisher who published it; empty when the file does not tell
record GoldArticle(String id, String publisher, int line, String text, List<GoldAttribution> attributions) {
  GoldArticle {
    attributions = List.copyOf(attributions);
  }

  TokenizedText tokens() {
    return TokenizedText.of(text, Article.paragraphsOf(text));
  }

  /// One statement: its words, who said it, what announces it; each may be in pieces, source and cue may be empty.
  record GoldAttribution(List<Span> content, List<Span> source, List<Span> cue, SourceType type) {
    GoldAttribution {
      content = List.copyOf(content);
      source = List.copyOf(source);
      cue = List.copyOf(cue);
    }

    /// The words that name the source, pieces joined by a space; empty when there are none.
    String sourceIn(String text) {
      return String.join(" ", source.stream().map(span -> span.in(text)).toList());
    }
  }
}
