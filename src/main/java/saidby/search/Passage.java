package saidby.search;

import java.util.List;
import saidby.model.Span;

/// A slice of an article as shown with a hit.
///
/// @param offset where the slice begins in the article's text
/// @param text verbatim
/// @param highlights what the query found, relative to `text`, in order, not overlapping
public record Passage(int offset, String text, List<Span> highlights) {
  public Passage {
    highlights = List.copyOf(highlights);
  }

  /// The same with these words marked.
  public Passage marked(List<Span> found) {
    return new Passage(offset, text, found);
  }
}
