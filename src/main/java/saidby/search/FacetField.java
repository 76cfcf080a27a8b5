package saidby.search;

import java.util.Optional;

/// What hits can be counted and filtered by: who said it, what the story is about, whom the speaker stands for, which
/// countries the quote itself names, the outlet, the form of the quote, its cue, the article's language and section. A
/// paragraph or an article has the values of the quotes in it.
public enum FacetField {
  SPEAKER("speaker"), COUNTRY("country"), SPEAKER_COUNTRY("speakerCountry"), MENTIONS("mentions"), SOURCE("source"),
  FORM("form"), CUE("cue"),
  LANGUAGE("language"), SECTION("section");

  private final String code;

  FacetField(String code) {
    this.code = code;
  }

  /// As the API writes it, camel case.
  public String code() {
    return code;
  }

  public static Optional<FacetField> of(String code) {
    for (FacetField field : values()) if (field.code.equals(code)) return Optional.of(field);
    return Optional.empty();
  }
}
