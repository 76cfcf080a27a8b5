package saidby.json;

import java.util.List;
import java.util.Optional;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Version;

/// One article as its source tells it: checked, but without a derived id, and its text not normalised yet.
///
/// @param text not blank; the offsets of `given` point into it
/// @param given quotes that the article brought along; empty when it had no `quotes`
/// @param version which state of the article this is; empty where its source does not count
public record ArticleDraft(Optional<String> id, Metadata metadata, String text, Optional<List<GivenQuote>> given,
    Optional<Version> version) {
  public ArticleDraft {
    given = given.map(List::copyOf);
  }

  /// An article of which there is one state.
  public ArticleDraft(Optional<String> id, Metadata metadata, String text, Optional<List<GivenQuote>> given) {
    this(id, metadata, text, given, Optional.empty());
  }

  /// An article of which only this is known.
  public static ArticleDraft ofText(Metadata metadata, String text) {
    return new ArticleDraft(Optional.empty(), metadata, text, Optional.empty());
  }
}
