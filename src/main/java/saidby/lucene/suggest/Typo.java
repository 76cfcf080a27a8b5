package saidby.lucene.suggest;

import java.util.ArrayList;
import java.util.List;

/// Finds words that begin with what was typed but for one typo: a letter more or less, another letter, or two
/// neighbours in each other's place. Words in order are a tree of their beginnings; the walk leaves every branch that
/// two typos would be needed for, so it takes some hundred steps however many words there are.
///
/// The steps are those of a bit-parallel automaton (Wu and Manber, Fast Text Searching Allowing Errors, 1992), which
/// costs nothing to make; Lucene's Levenshtein automata take some tenths of a millisecond each.
final class Typo {
  /// Shorter ones would find nearly everything.
  static final int LEAST = 3;
  /// In shorter ones the first letter must be right: two letters in the middle of a word are in nearly every name.
  private static final int LEAST_TO_BEGIN = 4;
  /// Longer ones are no words that anyone types; their letters fill one `long`.
  static final int MOST = 60;

  private final Texts words;
  private final int[] typed;
  private final List<Range> found = new ArrayList<>();

  private Typo(Texts words, int[] typed) {
    this.words = words;
    this.typed = typed;
  }

  /// Ranges of words, in order; those without a typo are among them.
  static List<Range> beginnings(Texts words, String typed) {
    var typo = new Typo(words, typed.codePoints().toArray());
    if (typo.typed.length < LEAST || typo.typed.length > MOST) return List.of();
    typo.walk(0, words.size(), 0, new State(0, 0, -1));
    return typo.found;
  }

  /// How much of what was typed has been met.
  ///
  /// @param exact so many letters, without a typo; -1 when that is not possible any more
  /// @param once bit i: i letters, with one typo
  /// @param swapped so many letters, and then the next but one; -1 if not
  private record State(int exact, long once, int swapped) {
    static final State NOTHING = new State(-1, 0, -1);
  }

  private void walk(int low, int high, int place, State state) {
    int at = low;
    while (at < high && words.length(at) == place) at++;
    while (at < high) {
      int letter = letter(at, place);
      int next = place + utf8Length(letter);
      int end = words.sameUntil(at, high, place, next);
      State after = place == 0 && typed.length < LEAST_TO_BEGIN && letter != typed[0]
          ? State.NOTHING
          : step(state, letter);
      if (isWhole(after)) add(at, end);
      else if (after.exact >= 0 || after.once != 0 || after.swapped >= 0) walk(at, end, next, after);
      at = end;
    }
  }

  private void add(int start, int end) {
    boolean joins = !found.isEmpty() && found.getLast().end() == start;
    found.add(new Range(joins ? found.removeLast().start() : start, end));
  }

  private boolean isWhole(State state) {
    return state.exact >= typed.length - 1 || (state.once & (1L << typed.length)) != 0;
  }

  private State step(State state, int letter) {
    long once = (state.once & places(letter)) << 1;
    if (state.swapped >= 0 && is(state.swapped, letter)) once |= 1L << (state.swapped + 2);
    int at = state.exact;
    if (at < 0) return new State(-1, once, -1);
    once |= 3L << at;
    if (is(at + 1, letter)) once |= 1L << (at + 2);
    return new State(is(at, letter) ? at + 1 : -1, once, is(at + 1, letter) ? at : -1);
  }

  private boolean is(int place, int letter) {
    return place < typed.length && typed[place] == letter;
  }

  /// Where the letter was typed, as bits.
  private long places(int letter) {
    long places = 0;
    for (int i = 0; i < typed.length; i++) if (typed[i] == letter) places |= 1L << i;
    return places;
  }

  private int letter(int word, int place) {
    int first = words.at(word, place) & 0xFF;
    if (first < 0x80) return first;
    int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    int letter = first & (0x3F >> more);
    for (int i = 1; i <= more; i++) letter = (letter << 6) | (words.at(word, place + i) & 0x3F);
    return letter;
  }

  private static int utf8Length(int letter) {
    if (letter < 0x80) return 1;
    if (letter < 0x800) return 2;
    return letter < 0x10000 ? 3 : 4;
  }
}
