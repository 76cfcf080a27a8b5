package saidby.search;

import java.util.Locale;
import java.util.Optional;

/// Order of the hits; `RECENT_RELEVANCE` is relevance, the less the older an article is. Ties go by date, newest first,
/// then by the article's id, then by the place in the article; what has no date comes last in every order.
public enum Sort {
  RELEVANCE, NEWEST, OLDEST, RECENT_RELEVANCE;

  /// As the API writes it: `recent-relevance`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it depends on how well hits match.
  public boolean isByScore() {
    return this == RELEVANCE || this == RECENT_RELEVANCE;
  }

  public static Optional<Sort> of(String code) {
    for (Sort sort : values()) if (sort.code().equals(code)) return Optional.of(sort);
    return Optional.empty();
  }
}
