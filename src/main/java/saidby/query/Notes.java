package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Hears of everything that cannot be read as typed: the lenient reader's keeps the first few for people, the strict
/// reader's ends the reading with the first.
final class Notes {
  private static final int MAX = 10;
  private static final int MAX_SHOWN = 40;

  private final boolean strict;
  private final List<String> notes = new ArrayList<>();

  private Notes(boolean strict) {
    this.strict = strict;
  }

  static Notes kept() {
    return new Notes(false);
  }

  static Notes refusing() {
    return new Notes(true);
  }

  /// @param what is wrong
  /// @param done what the lenient reader made of it
  /// @throws BadQuery where nothing may be wrong
  void add(String what, String done, Place place) {
    if (strict) throw new BadQuery(what, place);
    String note = what + ": " + done;
    if (notes.size() < MAX && !notes.contains(note)) notes.add(note);
  }

  void leftOut(String what, Place place) {
    add(what, "it was left out", place);
  }

  List<String> list() {
    return List.copyOf(notes);
  }

  static String shown(String text) {
    return "\"" + (text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...") + "\"";
  }
}
