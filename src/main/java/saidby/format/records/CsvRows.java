package saidby.format.records;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a table as text, one after the other: RFC 4180, with any sign between the cells. A cell that only begins
/// with a quotation, as in tables where nothing is put in quotation marks, keeps its marks. For one thread.
///
/// A mark that opens a cell and is not closed there would take in all rows behind it: it is known by the end of the
/// table, by a row that is too long, or by a mark on a later line that has words behind it, as one has that opens a cell
/// there. Such a row is given up, and the next one is looked for on the next line.
final class CsvRows {
  /// Characters of a row.
  private static final int LONGEST = 32_000_000;
  private static final int END = -1;

  private final PushbackReader text;
  private final char between;
  /// What was read beyond the first line of the row, to be read again if it is given up.
  private final StringBuilder beyond = new StringBuilder();
  /// What is to be read again, and how much of it was.
  private String again = "";
  private int taken;
  private long line = 1;
  private long begun = 1;
  private int size;
  /// The character behind the cell read last.
  private int behind;

  /// A row that does not end where it should; the next one can be read.
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    Broken(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

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
  Optional<List<String>> next() throws IOException, Broken {
    begun = line;
    size = 0;
    beyond.setLength(0);
    if (isEnd()) return Optional.empty();
    List<String> cells = new ArrayList<>();
    try {
      do
        cells.add(cell());
      while (behind == between);
    } catch (Broken row) {
      giveUp();
      throw row;
    }
    return Optional.of(cells);
  }

  private boolean isEnd() throws IOException {
    if (taken < again.length()) return false;
    int first = text.read();
    if (first != END) text.unread(first);
    return first == END;
  }

  /// Goes back to the end of the row's first line.
  private void giveUp() throws IOException {
    if (line == begun) {
      for (int c = character(); c != '\n' && c != END;) c = character();
    } else {
      again = beyond + again.substring(taken);
      taken = 0;
    }
    line = begun + 1;
  }

  private String cell() throws IOException, Broken {
    var cell = new StringBuilder();
    int c = read();
    if (c == '"') c = quoted(cell);
    for (; c != between && c != '\n' && c != END; c = read()) cell.append((char) c);
    behind = c;
    return cell.toString();
  }

  /// Reads behind the mark that opens a cell, and returns the character behind the one that closes it.
  private int quoted(StringBuilder cell) throws IOException, Broken {
    long opened = line;
    for (int c = read(); c != END; c = read()) {
      if (c != '"') cell.append((char) c);
      else {
        c = read();
        if (c == between || c == '\n' || c == END) return c;
        if (c != '"') {
          if (line > opened) break;
          cell.insert(0, '"').append('"');
          return c;
        }
        cell.append('"');
      }
    }
    throw new Broken("a quotation mark that opens a cell is not closed");
  }

  private int read() throws IOException, Broken {
    int c = character();
    if (line > begun && c != END) beyond.append((char) c);
    if (c == '\n') line++;
    if (++size > LONGEST) throw new Broken("a row of more than %,d characters".formatted(LONGEST));
    return c;
  }

  /// Each end of a line is one character.
  private int character() throws IOException {
    if (taken < again.length()) return again.charAt(taken++);
    int c = text.read();
    if (c != '\r') return c;
    int next = text.read();
    if (next != '\n' && next != END) text.unread(next);
    return '\n';
  }
}
