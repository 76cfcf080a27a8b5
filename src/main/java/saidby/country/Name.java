package saidby.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// A name as a table writes it, not yet cut into words: of thousands of names an article touches a few.
///
/// @param code of the country, or [Entry#NOWHERE]
/// @param written without its marks
/// @param marks "?", "*", both or nothing
/// @param region a state or province
record Name(String code, Place.Kind kind, String written, String marks, boolean region) {
  /// The first word as [TokenizedText#lower] gives it.
  String firstWord() {
    int space = written.indexOf(' ');
    int end = space < 0 ? written.length() : space;
    return isPlain(end) ? written.substring(0, end).toLowerCase(Locale.ROOT) : cut().lower(0);
  }

  /// Whether what stands before the offset is surely one word: letters, and hyphens between them.
  private boolean isPlain(int end) {
    for (int i = 0; i < end; i++) {
      char c = written.charAt(i);
      if (!Character.isLetter(c) && (c != '-' || i == 0 || i + 1 == end)) return false;
    }
    return end > 0;
  }

  Entry entry() {
    TokenizedText cut = cut();
    var words = new ArrayList<String>(cut.size());
    var lowers = new ArrayList<String>(cut.size());
    for (int i = 0; i < cut.size(); i++) {
      words.add(cut.word(i));
      lowers.add(cut.lower(i));
    }
    return new Entry(new Place(code, kind, written), words, lowers, marks.contains("?"), marks.contains("*"), region);
  }

  private TokenizedText cut() {
    return TokenizedText.of(written, List.of(new Span(0, written.length())));
  }
}
