package saidby.eval;

import java.util.Locale;

/// How a gold source is written: `NAME`, with a proper name ("Ada Pell, the mayor"); `PRONOUN`, with a pronoun alone;
/// `NOMINAL`, with a description ("a spokesman"); `NONE`, not at all.
enum SourceType {
  NAME, PRONOUN, NOMINAL, NONE;

  /// @throws IllegalArgumentException when there is none of this name
  static SourceType of(String written) {
    for (SourceType type : values()) if (type.code().equals(written)) return type;
    throw new IllegalArgumentException("not a source type: " + written);
  }

  /// Lower case, as gold files write it.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
