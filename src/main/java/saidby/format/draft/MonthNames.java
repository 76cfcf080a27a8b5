package saidby.format.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// The months, in full and cut short.
final class MonthNames {
  /// Each month by its names without accents, in English, French, German and Spanish.
  private static final List<List<String>> NAMES = List.of(List.of("january", "janvier", "januar", "enero"),
      List.of("february", "fevrier", "februar", "febrero"), List.of("march", "mars", "marz", "marzo"),
      List.of("april", "avril", "abril"), List.of("may", "mai", "mayo"), List.of("june", "juin", "juni", "junio"),
      List.of("july", "juillet", "juli", "julio"), List.of("august", "aout", "agosto"),
      List.of("september", "septembre", "septiembre"), List.of("october", "octobre", "oktober", "octubre"),
      List.of("november", "novembre", "noviembre"), List.of("december", "decembre", "dezember", "diciembre"));

  private MonthNames() {}

  /// 1 to 12; 0 when it is no month's name, nor at least three letters of one.
  static int number(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
    if (plain.length() < 3 || plain.equals("jui")) return 0;
    for (int i = 0; i < NAMES.size(); i++)
      for (String name : NAMES.get(i)) if (name.startsWith(plain)) return i + 1;
    return 0;
  }
}
