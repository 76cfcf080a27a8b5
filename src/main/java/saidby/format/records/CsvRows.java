package saidby.format.records;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a table as text, one after the other: RFC 4180, with any sign between the cells. A cell that only begins
/// with a quotation, as in tables where nothing is put in quotation marks, keeps its marks. For one thread.
final class CsvRows {
  /// Characters of a row.
  private static final int LONGEST = 32_000_000;
  private static final int END = -1;

  private final PushbackReader text;
  private final char between;
  private long line = 1;
  private long begun = 1;
  private int size;
  /// The character behind the cell read last.
  private int behind;

  /// @param between what stands between two cells
  CsvRows(Reader text, char between) {
    this.text = new PushbackReader(text, 1);
    this.between = between;
  }

  /// Line on which the row read last begins, from 1.
  long line() {
    return begun;
  }

  /// The next row; empty at the end.
  ///
  /// @throws IOException where a cell does not end; nothing can be read behind it then
  Optional<List<String>> next() throws IOException {
    begun = line;
    size = 0;
    int first = text.read();
    if (first == END) return Optional.empty();
    text.unread(first);
    List<String> cells = new ArrayList<>();
    do
      cells.add(cell());
    while (behind == between);
    return Optional.of(cells);
  }

  private String cell() throws IOException {
    var cell = new StringBuilder();
    int c = read();
    if (c == '"') c = quoted(cell);
    for (; c != between && c != '\n' && c != END; c = read()) cell.append((char) c);
    behind = c;
    return cell.toString();
  }

  /// Reads behind the mark that opens a cell, and returns the character behind the one that closes it.
  private int quoted(StringBuilder cell) throws IOException {
    for (int c = read(); c != END; c = read()) {
      if (c != '"') cell.append((char) c);
      else {
        c = read();
        if (c == between || c == '\n' || c == END) return c;
        if (c != '"') {
          cell.insert(0, '"').append('"');
          return c;
        }
        cell.append('"');
      }
    }
    throw new IOException("a quotation mark that opens a cell is not closed");
  }

  /// Each end of a line is one character.
  private int read() throws IOException {
    int c = text.read();
    if (c == '\r') {
      int next = text.read();
      if (next != '\n' && next != END) text.unread(next);
      c = '\n';
    }
    if (c == '\n') line++;
    if (++size > LONGEST) throw new IOException("a row of more than %,d characters".formatted(LONGEST));
    return c;
  }
}
