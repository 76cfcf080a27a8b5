package saidby.model;

import java.util.List;
import java.util.Optional;

/// A quote that came with its article, attributed elsewhere; it is taken as given and nothing is searched beside it.
///
/// @param content UTF-16 offsets into the article's text
/// @param speakerCountry ISO 3166-1 alpha-2
public record GivenQuote(List<Span> content, Optional<String> speaker, Optional<String> speakerCountry,
    Optional<String> speakerRole, Optional<Form> form) {
  public GivenQuote {
    content = List.copyOf(content);
  }
}
