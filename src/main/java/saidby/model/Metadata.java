package saidby.model;

import java.util.List;
import java.util.Optional;

/// What is known of an article beside its text. Language is a BCP 47 tag ("en", "fr").
///
/// @param rights what may be shown of it; empty where the operator tells nothing, and in everything that is stored
public record Metadata(Optional<String> url, Optional<String> title, Optional<String> byline,
    Optional<Published> published, Optional<String> source, Optional<String> language, Optional<String> section,
    List<String> keywords, Optional<Rights> rights) {

  /// Nothing is known.
  public static final Metadata EMPTY = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Metadata {
    keywords = List.copyOf(keywords);
  }

  /// As it is read and stored: nothing is known of rights.
  public Metadata(Optional<String> url, Optional<String> title, Optional<String> byline, Optional<Published> published,
      Optional<String> source, Optional<String> language, Optional<String> section, List<String> keywords) {
    this(url, title, byline, published, source, language, section, keywords, Optional.empty());
  }

  /// The same, shown under these rights.
  public Metadata with(Rights shownUnder) {
    return new Metadata(url, title, byline, published, source, language, section, keywords, Optional.of(shownUnder));
  }

  /// The same, under this title.
  public Metadata withTitle(String newTitle) {
    return new Metadata(url, Optional.of(newTitle), byline, published, source, language, section, keywords, rights);
  }
}
