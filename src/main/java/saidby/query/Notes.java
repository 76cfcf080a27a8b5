package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Collects what was left out; the first few suffice.
final class Notes {
  private static final int MAX = 10;
  private static final int MAX_SHOWN = 40;
  private final List<String> notes = new ArrayList<>();

  void add(String note) {
    if (notes.size() < MAX && !notes.contains(note)) notes.add(note);
  }

  List<String> list() {
    return List.copyOf(notes);
  }

  static String shortened(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
  }
}
