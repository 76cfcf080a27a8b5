package saidby.country;

import java.util.ArrayList;
import java.util.List;
import saidby.text.WordList;

/// Reads the tables of names. Their notation is told at the head of `countries.txt`.
final class GazetteerReader {
  private static final String FOLDER = "/saidby/country/";

  private final List<Name> names = new ArrayList<>(10_000);

  /// All names: countries before their parts, which decides between equal names.
  static List<Name> names() {
    var reader = new GazetteerReader();
    reader.read("countries.txt", false, Place.Kind.COUNTRY, Place.Kind.DEMONYM, Place.Kind.CAPITAL);
    reader.read("peoples.txt", false, Place.Kind.DEMONYM);
    reader.read("institutions.txt", false, Place.Kind.INSTITUTION);
    reader.read("states.txt", true, Place.Kind.PLACE);
    reader.read("places.txt", false, Place.Kind.PLACE);
    reader.readNowhere("nowhere.txt");
    return reader.names;
  }

  private void read(String file, boolean region, Place.Kind... columns) {
    for (String line : WordList.lines(FOLDER + file)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != columns.length + 1)
        throw new IllegalStateException(file + ": not a row of " + columns.length + " columns: " + line);
      String code = cells[0].strip();
      for (int i = 0; i < columns.length; i++) addAll(code, columns[i], cells[i + 1], region);
    }
  }

  private void readNowhere(String file) {
    for (String line : WordList.lines(FOLDER + file))
      addAll(Entry.NOWHERE, Place.Kind.PLACE, line, false);
  }

  private void addAll(String code, Place.Kind kind, String list, boolean region) {
    int from = 0;
    while (from < list.length()) {
      int comma = list.indexOf(',', from);
      int to = comma < 0 ? list.length() : comma;
      String name = list.substring(from, to).strip();
      if (!name.isEmpty()) add(code, kind, name, region);
      from = to + 1;
    }
  }

  /// Spells out what may stand in brackets: "allemand(e)(s)" is four names.
  private void add(String code, Place.Kind kind, String written, boolean region) {
    int open = written.indexOf('(');
    if (open <= 0 || written.charAt(open - 1) == ' ') {
      int length = plainLength(written);
      names.add(new Name(code, kind, written.substring(0, length), written.substring(length), region));
      return;
    }
    int close = written.indexOf(')', open);
    String before = written.substring(0, open);
    String behind = written.substring(close + 1);
    add(code, kind, before + behind, region);
    add(code, kind, before + written.substring(open + 1, close) + behind, region);
  }

  /// Length without the marks at the end.
  private static int plainLength(String written) {
    int length = written.length();
    while (length > 0 && (written.charAt(length - 1) == '?' || written.charAt(length - 1) == '*')) length--;
    return length;
  }
}
