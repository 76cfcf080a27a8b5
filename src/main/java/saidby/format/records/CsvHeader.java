package saidby.format.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// The first row of a table, which names its columns. Ids are not taken from a table: most are mere numbers of rows, the
/// same in the next table.
final class CsvHeader {
  /// What each field of an article is called most often, the best name first; in lower case, letters alone.
  private static final Map<String, List<String>> NAMES = Map.of(
      "text", List.of("text", "content", "body", "fulltext", "articletext", "articlebody", "bodytext", "maintext",
          "articlecontent", "plaintext", "article", "story"),
      "title", List.of("title", "headline", "articletitle", "heading"),
      "byline", List.of("byline", "author", "authors", "authorname"),
      "publishedAt", List.of("publishedat", "published", "publishdate", "publisheddate", "datepublished", "datepublish",
          "publicationdate", "pubdate", "date", "datetime", "timestamp"),
      "source", List.of("source", "publication", "publisher", "newspaper", "outlet", "sourcename", "sourcedomain"),
      "url", List.of("url", "link", "articleurl", "permalink"), "language", List.of("language", "lang"),
      "section", List.of("section", "sectionname", "category"), "keywords", List.of("keywords", "tags"));
  private static final String SIGNS = ",;\t|";

  private CsvHeader() {}

  /// What stands between the cells of a row: the sign that comes most often in it.
  static char between(String row) {
    char best = ',';
    for (char sign : SIGNS.toCharArray()) if (count(row, sign) > count(row, best)) best = sign;
    return best;
  }

  private static long count(String row, char sign) {
    return row.chars().filter(c -> c == sign).count();
  }

  /// Which column holds which field; without `text` where none is called like a text.
  static SequencedMap<String, List<String>> paths(List<String> columns) {
    SequencedMap<String, List<String>> paths = new LinkedHashMap<>();
    NAMES.forEach((field, names) -> names.stream()
        .flatMap(name -> columns.stream().filter(column -> plain(column).equals(name)))
        .findFirst()
        .ifPresent(column -> paths.put(field, List.of(column))));
    return paths;
  }

  private static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
