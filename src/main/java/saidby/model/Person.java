package saidby.model;

import java.util.Optional;

/// Someone, or something, that can be quoted.
///
/// @param id slug of the name ("jane-doe"), stable across articles, or the id of an authority file; anonymous sources carry
///     the prefix "unnamed:", so that they never merge with a named person
/// @param name canonical name, or the words of the article for an anonymous source ("a White House official")
/// @param role what the article calls the person ("Ukrainian President")
/// @param country ISO 3166-1 alpha-2 code of the country that the person stands for
public record Person(String id, String name, Kind kind, Optional<String> role, Optional<String> country) {
  public Person {
    if (id.isBlank()) throw new IllegalArgumentException("a person needs an id: " + name);
    if (name.isBlank()) throw new IllegalArgumentException("a person needs a name: " + id);
  }

  /// What kind of speaker stands behind a name: `NAMED`, a human being known by name; `UNNAMED`, a source that the
  /// article does not name; `INSTITUTION`, a government, a company, a place that speaks for one ("Kyiv").
  public enum Kind {
    NAMED, UNNAMED, INSTITUTION
  }

  /// The same person standing for this country.
  public Person withCountry(String code) {
    return new Person(id, name, kind, role, Optional.of(code));
  }
}
