package saidby.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saidby.country.ArticleCountries;
import saidby.country.SpeakerCountry;
import saidby.model.Person;

/// Gives the speakers of one article the countries that they stand for; asks once a person, however often they are
/// quoted.
final class Locator {
  private final SpeakerCountry speakerCountry;
  private final ArticleCountries countries;
  private final Map<Person, Optional<String>> known = new HashMap<>();

  Locator(SpeakerCountry speakerCountry, ArticleCountries countries) {
    this.speakerCountry = speakerCountry;
    this.countries = countries;
  }

  /// The person with their country, where it is known.
  Person locate(Person person) {
    if (person.country().isPresent()) return person;
    Optional<String> country = known.computeIfAbsent(person, someone -> speakerCountry.of(someone, countries));
    return country.map(person::withCountry).orElse(person);
  }
}
