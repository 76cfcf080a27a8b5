package saidby.format.wiki;

import java.util.List;
import java.util.Optional;

/// What the commonest templates show. Others show boxes, notes and lists beside the story, and are left out.
final class WikiTemplates {
  private WikiTemplates() {}

  /// @param name in lower case
  /// @param values those without a name, in order
  static Optional<String> shown(String name, List<String> values) {
    return switch (name) {
      case "w", "wikt", "wiktionary", "wikipedia", "lien", "wsource", "commons-inline", "l" ->
        value(values, 1).or(() -> value(values, 0));
      case "nowrap", "small", "big", "abbr", "abbr.", "abréviation", "sic", "nobr", "font", "c", "center", "s-",
          "smallcaps", "sc", "petit", "unité/2", "pronounced" ->
        value(values, 0);
      case "lang", "langue", "lang-en", "lang-fr", "transl", "color", "tooltip", "citation étrangère" ->
        name.startsWith("lang-") ? value(values, 0) : value(values, 1).or(() -> value(values, 0));
      case "quote", "blockquote", "cquote", "citation bloc", "bq", "début citation" ->
        value(values, 0).map(words -> "\n\n" + words + "\n\n");
      case "quoteright", "quoteleft", "quotebox", "quote box", "pull quote", "cquote2" ->
        value(values, 0)
            .map(words -> "\n\n" + words + value(values, 1).map(author -> " — " + author).orElse("") + "\n\n");
      case "guil", "citation", "\"", "«»" -> value(values, 0).map(words -> "« " + words + " »");
      case "convert", "unité", "unit", "nombre", "cvt", "formatnum" ->
        value(values, 0).map(number -> number + value(values, 1).map(unit -> " " + unit).orElse(""));
      case "usd", "us$" -> value(values, 0).map(amount -> "US$" + amount);
      case "gbp" -> value(values, 0).map(amount -> "£" + amount);
      case "eur", "euro" -> value(values, 0).map(amount -> "€" + amount);
      case "heure" -> value(values, 0).map(hour -> hour + " h" + value(values, 1).map(m -> " " + m).orElse(""));
      case "1er", "ier" -> Optional.of("1er");
      case "1re", "ire" -> Optional.of("1re");
      case "e", "ème" -> Optional.of("e");
      case "s", "siècle" -> value(values, 0).map(century -> century + "e siècle");
      case "ndash", "–", "en dash" -> Optional.of("–");
      case "mdash", "—", "em dash", "spaced mdash", "snd" -> Optional.of("—");
      case "nbsp", "spaces", "space", "pad" -> Optional.of(" ");
      case "'", "apostrophe" -> Optional.of("’");
      case "!", "pipe" -> Optional.of("|");
      case "=" -> Optional.of("=");
      case "m.", "mr" -> Optional.of("M. " + value(values, 0).orElse(""));
      case "mme" -> Optional.of("Mme " + value(values, 0).orElse(""));
      default -> Optional.empty();
    };
  }

  private static Optional<String> value(List<String> values, int index) {
    return index < values.size() ? Optional.of(values.get(index).strip()).filter(v -> !v.isEmpty()) : Optional.empty();
  }
}
