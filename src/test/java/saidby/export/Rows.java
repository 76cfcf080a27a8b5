package saidby.export;

import java.util.ArrayList;
import java.util.List;

/// Reads a table as RFC 4180 says, and refuses what it does not allow.
public final class Rows {
  private final String csv;
  private int at;

  private Rows(String csv) {
    this.csv = csv;
  }

  public static List<List<String>> of(String csv) {
    var reader = new Rows(csv);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < csv.length()) rows.add(reader.row());
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(csv.charAt(at) == '"' ? quoted() : plain());
      if (csv.startsWith("\r\n", at)) {
        at += 2;
        return cells;
      }
      if (csv.charAt(at++) != ',') throw new IllegalArgumentException("neither , nor CRLF at " + (at - 1));
    }
  }

  private String plain() {
    int start = at;
    while (",\r\n\"".indexOf(csv.charAt(at)) < 0) at++;
    return csv.substring(start, at);
  }

  private String quoted() {
    var value = new StringBuilder();
    at++;
    while (true) {
      char c = csv.charAt(at++);
      if (c != '"') value.append(c);
      else if (at < csv.length() && csv.charAt(at) == '"') {
        value.append('"');
        at++;
      } else return value.toString();
    }
  }
}
