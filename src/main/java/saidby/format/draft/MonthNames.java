package saidby.format.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// The months, in full and cut short.
final class MonthNames {
  /// Each month by its names without accents, in English, French, German, Spanish, Italian, Portuguese, Dutch, the
  /// Scandinavian languages, Polish, Russian and Ukrainian.
  private static final List<List<String>> NAMES = List.of(
      month("january janvier januar enero gennaio janeiro stycznia styczen января январь січня січень"),
      month("february fevrier februar febrero febbraio fevereiro lutego luty февраля февраль лютого лютии"),
      month("march mars marz marzo marco maart marca marzec марта март березня березень"),
      month("april avril abril aprile kwietnia kwiecien апреля апрель квітня квітень"),
      month("may mai mayo maggio maio mei maja мая маи травня травень"),
      month("june juin juni junio giugno junho czerwca czerwiec июня июнь червня червень"),
      month("july juillet juli julio luglio julho lipca lipiec июля июль липня липень"),
      month("august aout agosto augustus sierpnia sierpien августа август серпня серпень"),
      month("september septembre septiembre settembre setembro wrzesnia wrzesien сентября сентябрь вересня вересень"),
      month("october octobre oktober octubre ottobre outubro pazdziernika pazdziernik октября октябрь жовтня жовтень"),
      month("november novembre noviembre novembro listopada listopad ноября ноябрь листопада листопад"),
      month(
          "december decembre dezember diciembre dicembre dezembro desember grudnia grudzien декабря декабрь грудня грудень"));

  private MonthNames() {}

  private static List<String> month(String names) {
    return List.of(names.split(" ")).stream().map(MonthNames::plain).toList();
  }

  /// In lower case without accents.
  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }

  /// 1 to 12; 0 when it is no month's name, nor at least three letters of one.
  static int number(String written) {
    String plain = plain(written);
    if (plain.length() < 3 || plain.equals("jui")) return 0;
    for (int i = 0; i < NAMES.size(); i++)
      for (String name : NAMES.get(i)) if (name.startsWith(plain)) return i + 1;
    return 0;
  }
}
