package saidby.eval;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table for people, with a sentence or two about it.
///
/// @param note what stands above the rows
/// @param rows each as long as the header
record Table(String title, String note, List<String> header, List<List<String>> rows) {
  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    for (List<String> row : rows)
      if (row.size() != header.size()) throw new IllegalArgumentException("a row of another length: " + row);
  }

  /// The same under another title.
  Table titled(String other) {
    return new Table(other, note, header, rows);
  }

  /// As Markdown, under a heading of the second level.
  String markdown() {
    String line = IntStream.range(0, header.size()).mapToObj(i -> i == 0 ? "---" : "---:").collect(cells());
    return "## " + title + "\n\n" + note + "\n\n" + header.stream().collect(cells()) + line
        + rows.stream().map(row -> row.stream().collect(cells())).collect(Collectors.joining());
  }

  private static Collector<CharSequence, ?, String> cells() {
    return Collectors.joining(" | ", "| ", " |\n");
  }

  /// In columns, for a terminal.
  String text() {
    int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
    return title + "\n" + line(header, widths)
        + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private int width(int column) {
    return Math.max(header.get(column).length(),
        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  /// The first column to the left, figures to the right.
  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String filler = " ".repeat(widths[i] - row.get(i).length());
      line.append("  ").append(i == 0 ? row.get(i) + filler : filler + row.get(i));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
