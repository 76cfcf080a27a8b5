package saidby.format.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import saidby.format.draft.CleanText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.json.JsonValue;

/// Reads tables of articles, one a row under a row of names (RFC 4180, also with semicolons, tabs or bars): what each
/// column holds is told by a map, or by its name.
public final class CsvTable {
  /// How programs write that they know nothing.
  private static final Set<String> NOTHING = Set.of("nan", "NaN", "NULL", "null", "None", "\\N");

  private CsvTable() {}

  /// Whether a text begins with names of columns, one of them that of a text.
  public static boolean recognises(String front) {
    String row = front.lines().findFirst().orElse("");
    List<String> columns = List.of(row.split("[" + CsvHeader.between(row) + "]", -1));
    SequencedMap<String, List<String>> paths = CsvHeader.paths(columns);
    boolean names = columns.stream().allMatch(column -> column.matches("[\"\\w.:-]{0,40}(?: [\"\\w.:-]{1,40}){0,2}"));
    return names && paths.containsKey("text") && paths.size() > 1;
  }

  /// Tells the article of each row.
  ///
  /// @param map what stands in which column; by their names where there is none
  public static void read(Source source, Optional<FieldMap> map, Drafts drafts) throws IOException {
    String front = source.front().lines().findFirst().orElse("");
    var rows = new CsvRows(new BufferedReader(source.text()), CsvHeader.between(front));
    List<String> columns = rows.next().orElse(List.of()).stream().map(CleanText::line).toList();
    SequencedMap<String, List<String>> paths = CsvHeader.paths(columns);
    if (map.isEmpty() && !paths.containsKey("text"))
      drafts.skip(Spot.WHOLE, "a table without a column of texts; see --map");
    else
      rows(rows, columns, map.orElseGet(() -> FieldMap.guessed(paths)), drafts);
  }

  private static void rows(CsvRows rows, List<String> columns, FieldMap map, Drafts drafts) {
    try {
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        Spot at = Spot.line(rows.line());
        if (row.get().stream().allMatch(String::isBlank)) continue;
        if (row.get().size() > columns.size())
          drafts.fail(at, "a row of %d cells in a table of %d columns".formatted(row.get().size(), columns.size()));
        else
          map.read(object(columns, row.get()), at, drafts);
      }
    } catch (IOException broken) {
      drafts.fail(Spot.line(rows.line()), broken.getMessage() + "; the file is not read beyond this place");
    }
  }

  private static JsonValue object(List<String> columns, List<String> row) {
    SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++)
      if (!NOTHING.contains(row.get(i).strip())) fields.putIfAbsent(columns.get(i), new JsonValue.Text(row.get(i)));
    return new JsonValue.Fields(fields);
  }
}
