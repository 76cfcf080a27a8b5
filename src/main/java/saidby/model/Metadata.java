package saidby.model;

import java.util.List;
import java.util.Optional;

/// What is known of an article beside its text. Language is a BCP 47 tag ("en", "fr").
public record Metadata(Optional<String> url, Optional<String> title, Optional<String> byline,
    Optional<Published> published, Optional<String> source, Optional<String> language, Optional<String> section,
    List<String> keywords) {

  /// Nothing is known.
  public static final Metadata EMPTY = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Metadata {
    keywords = List.copyOf(keywords);
  }

  /// The same, under this title.
  public Metadata withTitle(String newTitle) {
    return new Metadata(url, Optional.of(newTitle), byline, published, source, language, section, keywords);
  }
}
