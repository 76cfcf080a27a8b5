package saidby.search;

import java.util.List;
import saidby.model.Metadata;
import saidby.model.Rights;

/// What every hit tells of its article.
///
/// @param countries ISO codes of what the story is about, strongest first
public record ArticleSummary(String id, Metadata metadata, List<String> countries) {
  public ArticleSummary {
    countries = List.copyOf(countries);
  }

  /// The same, shown under these rights.
  public ArticleSummary with(Rights rights) {
    return new ArticleSummary(id, metadata.with(rights), countries);
  }
}
