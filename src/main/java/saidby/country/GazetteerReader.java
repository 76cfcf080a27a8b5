package saidby.country;

import java.util.ArrayList;
import java.util.List;
import saidby.model.Span;
import saidby.text.TokenizedText;
import saidby.text.WordList;

/// Reads the tables of names. Their notation is told at the head of `countries.txt`.
final class GazetteerReader {
  private static final String FOLDER = "/saidby/country/";

  private record Name(String code, Place.Kind kind, String written, boolean region) {}

  private final List<Name> names = new ArrayList<>(10_000);

  /// All entries: countries before their parts, which decides between equal names.
  static List<Entry> entries() {
    var reader = new GazetteerReader();
    reader.read("countries.txt", false, Place.Kind.COUNTRY, Place.Kind.DEMONYM, Place.Kind.CAPITAL);
    reader.read("peoples.txt", false, Place.Kind.DEMONYM);
    reader.read("institutions.txt", false, Place.Kind.INSTITUTION);
    reader.read("states.txt", true, Place.Kind.PLACE);
    reader.read("places.txt", false, Place.Kind.PLACE);
    reader.readNowhere("nowhere.txt");
    return reader.cut();
  }

  private void read(String file, boolean region, Place.Kind... columns) {
    for (String line : WordList.lines(FOLDER + file)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != columns.length + 1)
        throw new IllegalStateException(file + ": not a row of " + columns.length + " columns: " + line);
      String code = cells[0].strip();
      for (int i = 0; i < columns.length; i++)
        for (String name : cells[i + 1].split(",")) if (!name.isBlank()) add(code, columns[i], name.strip(), region);
    }
  }

  private void readNowhere(String file) {
    for (String line : WordList.lines(FOLDER + file))
      for (String name : line.split(",")) add(Entry.NOWHERE, Place.Kind.PLACE, name.strip(), false);
  }

  /// Spells out what may stand in brackets: "allemand(e)(s)" is four names.
  private void add(String code, Place.Kind kind, String written, boolean region) {
    int open = written.indexOf('(');
    int close = written.indexOf(')');
    if (open <= 0 || written.charAt(open - 1) == ' ') {
      names.add(new Name(code, kind, written, region));
      return;
    }
    String before = written.substring(0, open);
    String behind = written.substring(close + 1);
    add(code, kind, before + behind, region);
    add(code, kind, before + written.substring(open + 1, close) + behind, region);
  }

  /// Cuts all names at once, each as a paragraph of one text, so that they are cut as articles are.
  private List<Entry> cut() {
    var text = new StringBuilder(200_000);
    var spans = new ArrayList<Span>(names.size());
    for (Name name : names) {
      int start = text.length();
      text.append(name.written(), 0, plainLength(name.written()));
      spans.add(new Span(start, text.length()));
      text.append('\n');
    }
    return entries(TokenizedText.of(text.toString(), spans));
  }

  private List<Entry> entries(TokenizedText cut) {
    var entries = new ArrayList<Entry>(names.size());
    int from = 0;
    for (int i = 0; i < names.size(); i++) {
      int to = from;
      while (to < cut.size() && cut.paragraph(to) == i) to++;
      entries.add(entry(names.get(i), cut, from, to));
      from = to;
    }
    return entries;
  }

  private static Entry entry(Name name, TokenizedText cut, int from, int to) {
    var words = new ArrayList<String>(to - from);
    var lowers = new ArrayList<String>(to - from);
    for (int i = from; i < to; i++) {
      words.add(cut.word(i));
      lowers.add(cut.lower(i));
    }
    String marks = name.written().substring(plainLength(name.written()));
    var place = new Place(name.code(), name.kind(), name.written().substring(0, plainLength(name.written())));
    return new Entry(place, words, lowers, marks.contains("?"), marks.contains("*"), name.region());
  }

  /// Length without the marks at the end.
  private static int plainLength(String written) {
    int length = written.length();
    while (length > 0 && (written.charAt(length - 1) == '?' || written.charAt(length - 1) == '*')) length--;
    return length;
  }
}
