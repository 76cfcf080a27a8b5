package saidby.authority;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What one article tells of one person.
///
/// @param name as the article gives it, the fullest form
/// @param role as the article gives it
/// @param gender as titles, pronouns and forename tell
/// @param offices nouns for what the person is, in lower case ("senator")
/// @param places words of these offices in lower case, states spelt out with hyphens ("ohio")
/// @param countries ISO codes that these offices name, or that the person is known to stand for
/// @param setting ISO codes of the countries that the article names at all
/// @param day on which the article appeared
public record Portrait(String name, Optional<String> role, Optional<Gender> gender, Set<String> offices,
    Set<String> places, Set<String> countries, Set<String> setting, Optional<LocalDate> day) {
  public Portrait {
    offices = Set.copyOf(offices);
    places = Set.copyOf(places);
    countries = Set.copyOf(countries);
    setting = Set.copyOf(setting);
  }
}
