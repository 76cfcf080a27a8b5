package saidby.model;

import java.util.List;
import java.util.Optional;

/// What is known of an article beside its text. Language is a BCP 47 tag ("en", "fr").
///
/// @param rights what may be shown of it, as the operator tells; where he tells nothing, the usage terms that the
///     article brought along, which allow the whole text
/// @param summaryOnly whether the text is no more than a summary: the source, a feed for example, told no more
public record Metadata(Optional<String> url, Optional<String> title, Optional<String> byline,
    Optional<Published> published, Optional<String> source, Optional<String> language, Optional<String> section,
    List<String> keywords, Optional<Rights> rights, boolean summaryOnly) {

  /// Nothing is known.
  public static final Metadata EMPTY = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Metadata {
    keywords = List.copyOf(keywords);
  }

  /// A whole article that tells nothing of rights.
  public Metadata(Optional<String> url, Optional<String> title, Optional<String> byline, Optional<Published> published,
      Optional<String> source, Optional<String> language, Optional<String> section, List<String> keywords) {
    this(url, title, byline, published, source, language, section, keywords, Optional.empty(), false);
  }

  /// The same, shown under these rights.
  public Metadata with(Rights shownUnder) {
    return with(Optional.of(shownUnder), summaryOnly);
  }

  /// The same, shown under these rights, its text whole or no more than a summary.
  public Metadata with(Optional<Rights> shownUnder, boolean onlySummary) {
    return new Metadata(url, title, byline, published, source, language, section, keywords, shownUnder, onlySummary);
  }

  /// The same, under this title.
  public Metadata withTitle(String newTitle) {
    return new Metadata(url, Optional.of(newTitle), byline, published, source, language, section, keywords, rights,
        summaryOnly);
  }
}
