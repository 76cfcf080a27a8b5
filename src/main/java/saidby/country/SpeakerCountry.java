package saidby.country;

import java.util.Optional;
import saidby.model.Person;

/// The country that a speaker stands for, or honestly none. A pure function, safe on any thread.
///
/// Read in this order: the role ("Kenya's president"), the name of an institution or an unnamed source ("a White House
/// official"), the words beside the name in the article ("Ama Doe (D-CA)", "Ama Doe, the Kenyan foreign minister"), and
/// for holders of a state's office the one country that the article is about.
public final class SpeakerCountry {
  /// @param person as the article gives it; a country that it has already is kept
  /// @param article the countries of the article that quotes the person
  /// @return ISO 3166-1 alpha-2 code
  public Optional<String> of(Person person, ArticleCountries article) {
    if (person.country().isPresent()) return person.country();
    Optional<Phrase> role = person.role().map(Phrase::of);
    Optional<String> stated = role.flatMap(phrase -> phrase.country(article));
    if (stated.isPresent() || role.filter(Phrase::isAboveStates).isPresent()) return stated;
    return switch (person.kind()) {
      case NAMED -> named(person, role, article);
      case UNNAMED, INSTITUTION -> nameless(Phrase.of(person.name()), article);
    };
  }

  private static Optional<String> named(Person person, Optional<Phrase> role, ArticleCountries article) {
    return new Introduction(article.text(), person.name()).country(article)
        .or(() -> role.flatMap(phrase -> new Office(phrase).country(article)));
  }

  private static Optional<String> nameless(Phrase name, ArticleCountries article) {
    Optional<String> named = name.country(article);
    if (named.isPresent() || name.isAboveStates()) return named;
    return new Office(name).country(article);
  }
}
