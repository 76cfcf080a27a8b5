package saidby.speaker;

import java.util.List;

/// What the end of an English word tells.
final class WordEnding {
  private static final List<String> DESCRIBING = List.of("ment", "tion", "sion", "ness", "ity", "ance", "ence", "ship",
      "ism", "free", "less", "ous", "ive", "ic", "al", "ary", "able", "ible", "wide", "based", "ian", "ese");

  private WordEnding() {}

  /// Whether the word ends as nouns and adjectives do and verbs hardly ever.
  static boolean describes(String lower) {
    for (String ending : DESCRIBING) if (lower.endsWith(ending)) return true;
    return false;
  }
}
