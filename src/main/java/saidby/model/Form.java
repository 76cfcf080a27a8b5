package saidby.model;

import java.util.Locale;
import java.util.Optional;

/// How the words of a quote stand in the text: `DIRECT`, every word between quotation marks; `MIXED`, some words
/// between marks, inside the reporter's own sentence; `INDIRECT`, a clause reported without marks.
public enum Form {
  DIRECT, MIXED, INDIRECT;

  /// Lower case, as the API and the index write it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form of this code, in any case of letters; empty if there is none.
  public static Optional<Form> of(String code) {
    for (Form form : values()) if (form.name().equalsIgnoreCase(code)) return Optional.of(form);
    return Optional.empty();
  }
}
