package saidby.export;

import java.util.Locale;
import java.util.Optional;
import saidby.search.Hit;

/// How a citation is written: `TEXT`, a sentence; `BIBTEX`, an entry for LaTeX; `CSL`, JSON as reference managers read it.
public enum CitationStyle {
  TEXT("text/plain; charset=utf-8"), BIBTEX("application/x-bibtex; charset=utf-8"), CSL(
      "application/vnd.citationstyles.csl+json");

  private final String contentType;

  CitationStyle(String contentType) {
    this.contentType = contentType;
  }

  public String contentType() {
    return contentType;
  }

  /// Lower case, as the API writes it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CitationStyle> of(String code) {
    for (CitationStyle style : values()) if (style.code().equals(code)) return Optional.of(style);
    return Optional.empty();
  }

  /// @param page address of the quote's page
  public String write(Hit.QuoteHit hit, String page) {
    return switch (this) {
      case TEXT -> TextCitation.of(hit, page);
      case BIBTEX -> BibtexCitation.of(hit, page);
      case CSL -> CslCitation.of(hit, page);
    };
  }
}
