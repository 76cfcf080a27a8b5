package saidby.search;

import java.util.Locale;
import java.util.Optional;

/// Order of the hits. Ties go by date, newest first, then by the article's id, then by the place in the article; what
/// has no date comes last in every order.
public enum Sort {
  RELEVANCE, NEWEST, OLDEST;

  /// Lower case, as the API writes it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sort> of(String code) {
    for (Sort sort : values()) if (sort.code().equals(code)) return Optional.of(sort);
    return Optional.empty();
  }
}
