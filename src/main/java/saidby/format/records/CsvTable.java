package saidby.format.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  /// How programs and people write that they know nothing, in lower case.
  private static final Set<String> NOTHING = Set.of("nan", "null", "none", "\\n", "n/a", "na", "#n/a", "-");

  /// Rows by which a table is told from prose.
  private static final int ROWS = 5;

  private final List<String> columns;
  private final FieldMap map;
  private final Drafts drafts;
  /// Whether the row before was given up: what follows may be its lines, until a row has all cells.
  private boolean torn;

  private CsvTable(List<String> columns, FieldMap map, Drafts drafts) {
    this.columns = columns;
    this.map = map;
    this.drafts = drafts;
  }

  /// Whether a text begins with names of columns, one of them that of a text, and most of the rows behind them have as
  /// many cells, the first one before all: the first line of prose can look like names.
  public static boolean recognises(String front) {
    String header = front.lines().findFirst().orElse("");
    List<String> columns = List.of(header.split("[" + CsvHeader.between(header) + "]", -1));
    SequencedMap<String, List<String>> paths = CsvHeader.paths(columns);
    boolean names = columns.stream().allMatch(column -> column.matches("[\"\\w.:-]{0,40}(?: [\"\\w.:-]{1,40}){0,2}"));
    return names && paths.containsKey("text") && paths.size() > 1 && areRows(front, header, columns);
  }

  private static boolean areRows(String front, String header, List<String> columns) {
    String behind = front.substring(header.length()).replaceFirst("\\R", "");
    // its first row is longer than what can be looked at
    if (behind.length() > Source.HEAD / 4 && behind.indexOf('\n') < 0) return true;
    var rows = new CsvRows(new StringReader(behind), CsvHeader.between(header));
    int seen = 0;
    int alike = 0;
    try {
      for (Optional<List<String>> row = rows.next(); row.isPresent() && seen < ROWS; row = rows.next()) {
        if (fits(row.get(), columns)) alike++;
        else if (seen == 0) return false;
        seen++;
      }
    } catch (CsvRows.Broken _) {
      return 2 * alike >= seen; // a long cell that is cut off here
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return 2 * alike >= seen;
  }

  /// Whether no cell is missing, nor one too many that says anything.
  private static boolean fits(List<String> row, List<String> columns) {
    return row.size() >= filled(columns) && filled(row) <= columns.size();
  }

  /// Cells up to the last that is not blank.
  private static int filled(List<String> cells) {
    int count = cells.size();
    while (count > 0 && cells.get(count - 1).isBlank()) count--;
    return count;
  }

  /// Tells the article of each row.
  ///
  /// @param map what stands in which column; by their names where there is none
  public static void read(Source source, Optional<FieldMap> map, Drafts drafts) throws IOException {
    String front = source.front().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    var rows = new CsvRows(new BufferedReader(source.text()), CsvHeader.between(front));
    List<String> columns = header(rows, drafts);
    SequencedMap<String, List<String>> paths = CsvHeader.paths(columns);
    if (map.isEmpty() && !paths.containsKey("text"))
      drafts.skip(Spot.WHOLE, "a table without a column of texts; see --map");
    else
      new CsvTable(columns, map.orElseGet(() -> FieldMap.guessed(paths)), drafts).rows(rows);
  }

  /// The first row that is not blank.
  private static List<String> header(CsvRows rows, Drafts drafts) throws IOException {
    try {
      Optional<List<String>> row = rows.next();
      while (row.isPresent() && filled(row.get()) == 0) row = rows.next();
      return row.orElse(List.of()).stream().map(CleanText::line).toList();
    } catch (CsvRows.Broken broken) {
      drafts.fail(Spot.line(rows.line()), broken.reason());
      return List.of();
    }
  }

  private void rows(CsvRows rows) {
    try {
      for (boolean goesOn = true; goesOn;) goesOn = row(rows);
    } catch (IOException failure) {
      drafts.fail(Spot.line(rows.line()), failure.getMessage() + "; the file is not read beyond this place");
    }
  }

  /// False at the end.
  private boolean row(CsvRows rows) throws IOException {
    try {
      Optional<List<String>> row = rows.next();
      row.filter(cells -> filled(cells) > 0).ifPresent(cells -> row(cells, Spot.line(rows.line())));
      return row.isPresent();
    } catch (CsvRows.Broken broken) {
      drafts.fail(Spot.line(rows.line()), broken.reason());
      torn = true;
      return true;
    }
  }

  private void row(List<String> row, Spot at) {
    boolean wrong = filled(row) > columns.size() || (torn && !fits(row, columns));
    if (wrong) drafts.fail(at, "a row of %d cells in a table of %d columns".formatted(row.size(), columns.size()));
    else {
      torn = false;
      map.read(object(row), at, drafts);
    }
  }

  private JsonValue object(List<String> row) {
    SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++)
      if (!isNothing(row.get(i))) fields.putIfAbsent(columns.get(i), new JsonValue.Text(row.get(i)));
    return new JsonValue.Fields(fields);
  }

  private static boolean isNothing(String cell) {
    return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
  }
}
