package saidby.text;

import java.util.Set;

/// What is known of words that end in a full stop.
final class Abbreviations {
  private static final String EN = "/saidby/lang/en/";
  private static final Set<String> KEEPING = WordList.words(EN + "abbreviations.txt");
  private static final Set<String> CLOSING = WordList.words(EN + "closing-abbreviations.txt");
  private static final Set<String> STARTERS = WordList.words(EN + "sentence-starters.txt");

  private Abbreviations() {}

  /// Whether the word, lower case and without its full stop, is an abbreviation; of a hyphenated one ("R-Ky") its
  /// last part.
  static boolean isAbbreviation(String lower) {
    return KEEPING.contains(lower.substring(lower.lastIndexOf('-') + 1));
  }

  /// Whether a sentence ends at an abbreviation (lower case, without its full stop) that stands before this
  /// capitalised word.
  static boolean endsBefore(String lower, String next) {
    return CLOSING.contains(lower.substring(lower.lastIndexOf('-') + 1)) && STARTERS.contains(next);
  }
}
