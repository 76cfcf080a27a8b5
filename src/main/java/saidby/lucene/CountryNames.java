package saidby.lucene;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saidby.lucene.word.Analysis;

/// The codes behind the English names of countries. Built when first needed: most people write codes.
final class CountryNames {
  private static final Map<String, String> CODES = new HashMap<>();
  static {
    for (String code : Locale.getISOCountries())
      CODES.put(Analysis.folded(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
    CODES.putAll(Map.of("uk", "GB", "britain", "GB", "great britain", "GB", "usa", "US", "america", "US",
        "czech republic", "CZ", "burma", "MM", "kosovo", "XK"));
  }

  private CountryNames() {}

  /// The ISO 3166-1 code of the country of this name, in any case and with or without accents.
  static Optional<String> code(String name) {
    return name.length() == 2 && !name.equalsIgnoreCase("uk")
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(Analysis.folded(name)));
  }
}
