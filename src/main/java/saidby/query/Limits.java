package saidby.query;

/// How much of each kind one query may ask for; beyond it, things are left out, and told.
final class Limits {
  /// Words, phrases, values and dates.
  static final int MAX_LEAVES = 200;
  static final int MAX_PARENTHESES = 100;
  /// Patterns, also those within phrases: each may stand for every word that there is.
  static final int MAX_PATTERNS = 20;
  /// Fuzzy words: each costs as much as some hundred plain ones.
  static final int MAX_FUZZY = 10;
  /// Signs of nearness.
  static final int MAX_NEAR = 10;
  /// Words between quotation marks, in all phrases; the paragraph that somebody checks has fewer.
  static final int MAX_PHRASE_WORDS = 500;
  /// Words that a run of characters without spaces may fall into, as an address does.
  static final int MAX_PARTS = 40;
  /// Words of a phrase with a slop: the places of all are tried in turn.
  static final int MAX_SLOPPY_WORDS = 20;

  private final Notes notes;
  private int leaves;
  private int patterns;
  private int fuzzy;
  private int near;
  private int phraseWords;

  Limits(Notes notes) {
    this.notes = notes;
  }

  boolean takes(QueryNode node, Place place) {
    if (!within(++leaves, MAX_LEAVES, "words, phrases and values", place)) return false;
    return switch (node) {
      case QueryNode.Title(QueryNode.Text text) -> takesKind(text, place);
      case QueryNode.Text text -> takesKind(text, place);
      default -> true;
    };
  }

  private boolean takesKind(QueryNode.Text text, Place place) {
    return switch (text) {
      case QueryNode.Pattern _ -> pattern(place);
      case QueryNode.Fuzzy _ -> within(++fuzzy, MAX_FUZZY, "words by likeness", place);
      default -> true;
    };
  }

  boolean pattern(Place place) {
    return within(++patterns, MAX_PATTERNS, "patterns", place);
  }

  boolean near(Place place) {
    return within(++near, MAX_NEAR, "signs of nearness", place);
  }

  /// How many of so many words of a phrase are taken.
  int phraseWords(int words, boolean sloppy, Place place) {
    int most = MAX_PHRASE_WORDS - phraseWords;
    if (sloppy) most = Math.min(most, MAX_SLOPPY_WORDS);
    phraseWords += Math.min(words, most);
    if (words <= most) return words;
    notes.add("a query holds at most %d words between quotation marks, and %d with a nearness behind them"
        .formatted(MAX_PHRASE_WORDS, MAX_SLOPPY_WORDS), "the others were left out", place);
    return most;
  }

  /// How many words are taken of a run without spaces that has more.
  int parts(Place place) {
    notes.add("a word holds at most %d parts".formatted(MAX_PARTS), "the others were left out", place);
    return MAX_PARTS;
  }

  private boolean within(int count, int most, String what, Place place) {
    if (count > most) notes.add("a query holds at most %d %s".formatted(most, what), "the others were left out", place);
    return count <= most;
  }
}
