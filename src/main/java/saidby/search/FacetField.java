package saidby.search;

import java.util.Optional;

/// What hits can be counted and filtered by.
public enum FacetField {
  SPEAKER("speaker"), COUNTRY("country"), SPEAKER_COUNTRY("speakerCountry"), SOURCE("source"), FORM("form"), CUE("cue"),
  LANGUAGE("language");

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
