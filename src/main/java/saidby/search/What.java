package saidby.search;

import java.util.Locale;
import java.util.Optional;

/// What kind of hit is wanted.
public enum What {
  QUOTES, PARAGRAPHS, ARTICLES;

  /// Lower case, as the API writes it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<What> of(String code) {
    for (What what : values()) if (what.code().equals(code)) return Optional.of(what);
    return Optional.empty();
  }
}
