package saidby.quote;

import java.util.List;
import java.util.Optional;
import saidby.model.Cue;
import saidby.model.Form;
import saidby.model.Span;

/// One statement as it stands in the text, whoever said it.
///
/// @param content the words without their quotation marks, in text order, not overlapping; several spans where the cue
///     interrupts the statement or where it runs over several paragraphs
/// @param cue the words that announce it; empty where none do
public record FoundQuote(List<Span> content, Form form, Optional<Cue> cue) {
  public FoundQuote {
    content = List.copyOf(content);
    if (content.isEmpty()) throw new IllegalArgumentException("a quote needs content");
  }

  /// First offset of the content.
  public int start() {
    return content.getFirst().start();
  }

  /// Offset behind the content.
  public int end() {
    return content.getLast().end();
  }
}
