package saidby.server.page;

import java.util.Optional;
import saidby.search.Hit;
import saidby.search.SearchResult;

/// How another site shows quotes, and an imaginary one that does.
///
/// @param script address of the component, from the root of this site
/// @param integrity what a page may hold the script to
/// @param quote one that the example shows; empty where the index has none
public record EmbedPage(String script, String integrity, Optional<Shown> quote) {

  private static final int SOME_LENGTH = 60;

  /// A quote by its id and its page.
  public record Shown(String id, String href, String words) {}

  /// @param result of which the first hit of some length is shown
  public static EmbedPage of(String script, String integrity, SearchResult result) {
    return new EmbedPage(script, integrity, result.hits()
        .stream()
        .filter(Hit.QuoteHit.class::isInstance)
        .map(Hit.QuoteHit.class::cast)
        .map(hit -> new Shown(hit.quote().id(), Address.quote(hit.quote().id()),
            String.join(" … ", ResultView.parts(hit.quote(), hit.passage()))))
        .filter(shown -> shown.words().length() >= SOME_LENGTH)
        .findFirst());
  }
}
