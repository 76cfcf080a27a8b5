package saidby.model;

import java.util.List;
import java.util.Optional;

/// One statement of one speaker, verbatim.
///
/// @param id stable across re-indexing: article id, hash of the words, ordinal among equal words
/// @param content spans of the words without their quotation marks, in text order, not overlapping; several where the
///     cue interrupts the quote or where it runs over several paragraphs
/// @param paragraph index into [Article#paragraphs()] of the first content span
/// @param mentions ISO 3166-1 alpha-2 codes of the countries named in the quote itself
public record Quote(String id, Form form, List<Span> content, Optional<Cue> cue, int paragraph,
    Attribution attribution, List<String> mentions) {
  public Quote {
    content = List.copyOf(content);
    mentions = List.copyOf(mentions);
    if (content.isEmpty()) throw new IllegalArgumentException("a quote needs content: " + id);
    for (int i = 1; i < content.size(); i++)
      if (content.get(i).start() < content.get(i - 1).end())
        throw new IllegalArgumentException("content out of order: " + content);
  }

  /// First offset of the content.
  public int start() {
    return content.getFirst().start();
  }

  /// Offset behind the content.
  public int end() {
    return content.getLast().end();
  }

  /// The verbatim words, parts joined by " … ".
  public String words(String text) {
    var words = new StringBuilder();
    for (Span span : content) words.append(words.isEmpty() ? "" : " … ").append(text, span.start(), span.end());
    return words.toString();
  }
}
