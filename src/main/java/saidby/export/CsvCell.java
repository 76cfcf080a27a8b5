package saidby.export;

/// One cell of a table as RFC 4180 writes it, safe to open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which makes it text. So does one that
/// looks as though it had got one already: taking one apostrophe away from every cell of apostrophes with such a
/// character behind them gives back just what was there.
///
/// The characters are those of OWASP's note on CSV injection: `= + - @`, tab, line breaks, and the wide forms that
/// spreadsheets in East Asia read the same way.
final class CsvCell {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvCell() {}

  static void write(StringBuilder row, String value) {
    boolean escaped = isFormula(value);
    if (!escaped && isPlain(value)) {
      row.append(value);
      return;
    }
    row.append('"');
    if (escaped) row.append('\'');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') row.append('"');
      row.append(c);
    }
    row.append('"');
  }

  private static boolean isFormula(String value) {
    int first = 0;
    while (first < value.length() && value.charAt(first) == '\'') first++;
    return first < value.length() && FORMULA.indexOf(value.charAt(first)) >= 0;
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == ',' || c == ';' || c < ' ') return false;
    }
    return value.isEmpty() || (value.charAt(0) != ' ' && value.charAt(value.length() - 1) != ' ');
  }
}
