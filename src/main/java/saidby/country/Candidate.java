package saidby.country;

import java.util.List;

/// Words of a text that the gazetteer knows, before it is decided what they mean.
///
/// @param from first token
/// @param to token behind the last one
/// @param entries what bears the name, best known first; never empty
record Candidate(int from, int to, List<Entry> entries) {
  Entry first() {
    return entries.getFirst();
  }

  boolean isSingleWord() {
    return to - from == 1;
  }

  /// Whether the name alone tells the country.
  boolean isClear() {
    return entries.size() == 1 && !first().ambiguous();
  }
}
