package saidby.people;

import java.util.HashSet;
import java.util.Set;

/// What one article tells of somebody.
///
/// @param gender above 0 for a man, below for a woman, as titles, offices and pronouns tell, the forename left out; within
///     1 of 0 nothing is known
/// @param offices nouns for what they are, in lower case ("minister")
/// @param words that describe the offices, in lower case, states spelt out ("foreign", "ohio")
/// @param countries ISO 3166-1 alpha-2 codes that the offices name
public record Profile(double gender, Set<String> offices, Set<String> words, Set<String> countries) {
  /// Of whom nothing is told.
  public static final Profile BLANK = new Profile(0, Set.of(), Set.of(), Set.of());

  public Profile {
    offices = Set.copyOf(offices);
    words = Set.copyOf(words);
    countries = Set.copyOf(countries);
  }

  static Profile of(Figure figure) {
    var heads = new HashSet<String>();
    var words = new HashSet<String>();
    var countries = new HashSet<String>();
    for (Office office : figure.offices()) {
      heads.add(office.head());
      words.addAll(office.words());
      countries.addAll(office.countries());
    }
    return new Profile(figure.gender() - Cast.forenameTells(figure.words()), heads, words, countries);
  }
}
