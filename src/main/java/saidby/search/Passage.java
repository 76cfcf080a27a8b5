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

  /// Offset in the article's text behind the slice.
  public int end() {
    return offset + text.length();
  }

  /// Whether all of this span of the article's text lies in the slice.
  public boolean holds(Span span) {
    return span.start() >= offset && span.end() <= end();
  }

  /// What stands at this span of the article's text, which the slice holds.
  public String of(Span span) {
    return text.substring(span.start() - offset, span.end() - offset);
  }
}
