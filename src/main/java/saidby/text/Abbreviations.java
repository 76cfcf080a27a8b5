package saidby.text;

import java.util.Set;

/// What is known of words that end in a full stop.
final class Abbreviations {
  private static final Set<String> KEEPING = Language.ENGLISH.words("abbreviations");
  private static final Set<String> CLOSING = Language.ENGLISH.words("closing-abbreviations");
  private static final Set<String> STARTERS = Language.ENGLISH.words("sentence-starters");

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
