package saidby.people;

import java.util.HashSet;
import java.util.Set;

/// What somebody is.
///
/// @param head the noun in lower case ("minister")
/// @param words what describes it, in lower case ("foreign"), states spelt out
/// @param countries ISO 3166-1 alpha-2 codes that the phrase names
record Office(String head, Set<String> words, Set<String> countries) {
  Office {
    words = Set.copyOf(words);
    countries = Set.copyOf(countries);
  }

  static Office of(String head, String word) {
    return new Office(head, Set.of(word), Set.of());
  }

  /// The same office, described further.
  Office with(Set<String> moreWords, Set<String> moreCountries) {
    var allWords = new HashSet<>(words);
    allWords.addAll(moreWords);
    var allCountries = new HashSet<>(countries);
    allCountries.addAll(moreCountries);
    return new Office(head, allWords, allCountries);
  }
}
