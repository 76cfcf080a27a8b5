package saidby.format.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// The months in English and French, in full and cut short.
final class MonthNames {
  /// Each month by what its names begin with, without accents; June and July share no beginning in either language.
  private static final List<List<String>> NAMES = List.of(List.of("january", "janvier"), List.of("february", "fevrier"),
      List.of("march", "mars"), List.of("april", "avril"), List.of("may", "mai"), List.of("june", "juin"),
      List.of("july", "juillet"), List.of("august", "aout"), List.of("september", "septembre"),
      List.of("october", "octobre"), List.of("november", "novembre"), List.of("december", "decembre"));

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
