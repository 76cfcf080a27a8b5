package saidby.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import saidby.model.Metadata;
import saidby.search.Hit;

/// A citation for LaTeX: the article as `@misc`, which every style of BibTeX knows, and what was said as its note. Names
/// stand in double braces, as a byline may be a list, an office or a person, and BibTeX would cut it into parts.
final class BibtexCitation {
  private BibtexCitation() {}

  static String of(Hit.QuoteHit hit, String page) {
    Metadata metadata = hit.article().metadata();
    var entry = new StringBuilder("@misc{").append(key(hit)).append(",\n");
    metadata.byline().ifPresent(byline -> field(entry, "author", "{" + escaped(byline) + "}"));
    field(entry, "title", "{" + escaped(Credit.title(metadata)) + "}");
    metadata.source().ifPresent(source -> field(entry, "howpublished", escaped(source)));
    metadata.published().map(Credit::day).ifPresent(day -> {
      field(entry, "year", Integer.toString(day.getYear()));
      field(entry, "month", Integer.toString(day.getMonthValue()));
      field(entry, "date", day.toString());
    });
    metadata.language().ifPresent(language -> field(entry, "langid", escaped(language)));
    field(entry, "url", address(Credit.original(metadata).orElse(page)));
    field(entry, "note", escaped(TextCitation.who(hit)));
    return entry.append("}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  /// Who, when and which, of letters and digits alone: "anailic2026a1b2c3d4".
  private static String key(Hit.QuoteHit hit) {
    String plain = Normalizer.normalize(Credit.name(hit).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String name = plain.replaceAll("[^a-z0-9]", "");
    String year = hit.article()
        .metadata()
        .published()
        .map(published -> Integer.toString(Credit.day(published).getYear()))
        .orElse("nodate");
    var hash = new CRC32();
    hash.update(hit.quote().id().getBytes(StandardCharsets.UTF_8));
    return name.substring(0, Math.min(name.length(), 30)) + year + HexFormat.of().toHexDigits(hash.getValue(), 8);
  }

  /// Text in a field: what TeX takes for commands stands for itself.
  private static String escaped(String text) {
    var escaped = new StringBuilder();
    TextCitation.oneLine(text).chars().forEach(c -> {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{', '}', '$', '&', '#', '_', '%' -> escaped.append('\\').append((char) c);
        case '^' -> escaped.append("\\textasciicircum{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        default -> escaped.append((char) c);
      }
    });
    return escaped.toString();
  }

  /// An address keeps its characters, but for those that would end the field.
  private static String address(String address) {
    return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}
