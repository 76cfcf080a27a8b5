package saidby.country;

import java.util.Optional;
import java.util.Set;
import saidby.model.Person;
import saidby.text.TokenizedText;

/// The country that a speaker stands for, or honestly none. A pure function, safe on any thread.
///
/// Read in this order: the role ("Kenya's president"), the name of an institution or an unnamed source ("a White House
/// official"), the words beside the name in the article ("Ama Doe (D-CA)", "Ama Doe, the Kenyan foreign minister"), and
/// for holders of a state's office the one country that the article is about.
public final class SpeakerCountry {
  private static final Set<String> OF_CONGRESS = Set.of("rep", "rep.", "reps.", "sen", "sen.", "sens.", "senator",
      "congressman", "congresswoman", "congressmember", "republican", "democrat", "gov.", "gop", "governor");
  private static final String UNITED_STATES = "US";

  /// @param person as the article gives it; a country that it has already is kept
  /// @param article the countries of the article that quotes the person
  /// @return ISO 3166-1 alpha-2 code
  public Optional<String> of(Person person, ArticleCountries article) {
    if (person.country().isPresent()) return person.country();
    Optional<Phrase> role = person.role().map(Phrase::of);
    Optional<String> stated = role.flatMap(phrase -> phrase.country(article));
    if (stated.isPresent() || role.filter(Phrase::isAboveStates).isPresent()) return stated;
    return switch (person.kind()) {
      case NAMED -> introduced(person, article).or(() -> role.flatMap(phrase -> byOffice(phrase, article)));
      case UNNAMED, INSTITUTION -> nameless(Phrase.of(person.name()), article);
    };
  }

  private static Optional<String> nameless(Phrase name, ArticleCountries article) {
    Optional<String> named = name.country(article);
    if (named.isPresent() || name.isAboveStates()) return named;
    return byOffice(name, article);
  }

  private static Optional<String> introduced(Person person, ArticleCountries article) {
    return new Introduction(article.text(), person.name()).country(article);
  }

  /// An office is of the country that the article is about, if that is clear.
  private static Optional<String> byOffice(Phrase role, ArticleCountries article) {
    if (isOfCongress(role) && article.isAbout(UNITED_STATES)) return Optional.of(UNITED_STATES);
    return role.isOffice() ? article.dominant() : Optional.empty();
  }

  private static boolean isOfCongress(Phrase role) {
    TokenizedText text = role.text();
    for (int i = role.from(); i < role.to(); i++) if (OF_CONGRESS.contains(text.lower(i))) return true;
    return false;
  }
}
