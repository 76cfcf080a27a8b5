package saidby.annotate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.authority.Authority;
import saidby.authority.AuthorityEntry;
import saidby.authority.Gender;
import saidby.authority.Match;
import saidby.authority.Portrait;
import saidby.country.ArticleCountries;
import saidby.model.Article;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Span;
import saidby.people.CastList;
import saidby.people.Profile;

/// Finishes the people of one article: the country that each stands for, and the id, name, role and country of the
/// authority file, where one is given and somebody in it is meant. What the article says stays. Each person is asked for
/// once, however often they are quoted.
final class Identities {
  /// Below this it is not known whether somebody is a man or a woman.
  private static final double GENDER_KNOWN = 1;

  private final Article article;
  private final ArticleCountries countries;
  private final Locator locator;
  private final Optional<Authority> authority;
  private final Map<Person, Identity> known = new HashMap<>();
  private Optional<Set<String>> setting = Optional.empty();

  Identities(Article article, ArticleCountries countries, Locator locator, Optional<Authority> authority) {
    this.article = article;
    this.countries = countries;
    this.locator = locator;
    this.authority = authority;
  }

  /// A person in the end.
  ///
  /// @param before as the article alone gives them
  /// @param match what the authority file said; empty where none was asked
  record Identity(Person person, Person before, Optional<Match> match) {}

  /// Somebody whom the article introduces no further.
  Identity of(Person person) {
    return of(person, Optional.empty());
  }

  /// @param cast knows what the article tells of them
  Identity of(Person person, CastList cast) {
    return of(person, Optional.of(cast));
  }

  private Identity of(Person person, Optional<CastList> cast) {
    Identity found = known.get(person);
    if (found == null) {
      Person located = locator.locate(person);
      found = authority.filter(_ -> person.kind() == Person.Kind.NAMED)
          .map(file -> identify(located, file.match(portrait(located, cast))))
          .orElseGet(() -> new Identity(located, located, Optional.empty()));
      known.put(person, found);
    }
    return found;
  }

  private static Identity identify(Person person, Match match) {
    if (!(match instanceof Match.Is is)) return new Identity(person, person, Optional.of(match));
    AuthorityEntry entry = is.entry();
    var identified = new Person(entry.personId(), entry.name(), person.kind(), person.role().or(entry::role),
        person.country().or(entry::country));
    return new Identity(identified, person, Optional.of(match));
  }

  private Portrait portrait(Person person, Optional<CastList> cast) {
    Profile profile = cast.map(list -> list.profile(person)).orElse(Profile.BLANK);
    var stands = new HashSet<>(profile.countries());
    person.country().ifPresent(stands::add);
    return new Portrait(person.name(), person.role(), gender(profile), profile.offices(), profile.words(), stands,
        setting(), article.metadata().published().map(Identities::day));
  }

  private static Optional<Gender> gender(Profile profile) {
    if (Math.abs(profile.gender()) < GENDER_KNOWN) return Optional.empty();
    return Optional.of(profile.gender() > 0 ? Gender.MALE : Gender.FEMALE);
  }

  private Set<String> setting() {
    if (setting.isEmpty())
      setting = Optional.of(Set.copyOf(countries.namedIn(List.of(new Span(0, article.text().length())))));
    return setting.get();
  }

  private static LocalDate day(Published published) {
    return switch (published) {
      case Published.Day day -> day.date();
      case Published.Moment moment -> moment.instant().atZone(ZoneOffset.UTC).toLocalDate();
    };
  }
}
