package saidby.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Person.Kind;
import saidby.text.TokenizedText;

class SpeakerCountryTest {
  private static final String NO_PLACE = "Nobody named a place.";
  private static final String ABOUT_KENYA = "Kenya's parliament met in Nairobi. Kenyan farmers protested in Kenya.";
  private static final String ABOUT_AMERICA = "The United States votes on Tuesday. American voters in Ohio queued.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ukrainian President                  | UA
      U.S. Secretary of State              | US
      French foreign minister              | FR
      Kenya's president                    | KE
      governor of Texas                    | US
      Senator (R-Texas)                    | US
      White House press secretary          | US
      Pentagon spokeswoman                 | US
      Kremlin spokesman                    | RU
      mayor of Nairobi                     | KE
      U.S. ambassador to Ukraine           | US
      Representative French                |
      ambassador of Peru to the U.S.       | PE
      U.N. envoy to Syria                  |
      European Commission president        |
      Russia analyst                       |
      professor of Russian history         |
      ministre allemand de la Défense      | DE
      foreign minister                     |
      president                            |
      """)
  void readsARole(String role, String code) {
    assertEquals(Optional.ofNullable(code), of(person("Ana Brel", Kind.NAMED, role), NO_PLACE), role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Washington              | US | INSTITUTION
      the Kremlin             | RU | INSTITUTION
      Downing Street          | GB | INSTITUTION
      Kyiv                    | UA | INSTITUTION
      a White House official  | US | UNNAMED
      two Israeli officials   | IL | UNNAMED
      U.S. officials          | US | UNNAMED
      European diplomats      |    | UNNAMED
      a neighbour             |    | UNNAMED
      """)
  void readsInstitutionsAndUnnamedSources(String name, String code, Kind kind) {
    assertEquals(Optional.ofNullable(code), of(person(name, kind, null), NO_PLACE), name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      foreign minister     | KE
      police chief         | KE
      president            | KE
      former president     | KE
      prime minister       | KE
      U.N. spokesman       |
      farmer               |
      company president    |
      """)
  void anOfficeIsOfTheOneCountryThatTheArticleIsAbout(String role, String code) {
    assertEquals(Optional.ofNullable(code), of(person("Ana Brel", Kind.NAMED, role), ABOUT_KENYA), role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Norwegian Foreign Minister Ana Brel spoke first.             | NO
      Ana Brel, the Norwegian foreign minister, spoke first.       | NO
      Rep. Ana Brel (D-CA) spoke first.                            | US
      Sen. Ana Brel, D-Ore., spoke first.                          | US
      Norwegian Ana Brel spoke first.                              | NO
      Ana Brel of Norway spoke first.                              | NO
      In Oslo Ana Brel spoke first.                                |
      Ana Brel spoke first, the Norwegian ships came later.        |
      """)
  void readsTheWordsBesideTheName(String text, String code) {
    assertEquals(Optional.ofNullable(code), of(person("Ana Brel", Kind.NAMED, null), text), text);
  }

  @Test
  void aSenatorInAnAmericanStoryIsAmerican() {
    assertEquals(Optional.of("US"), of(person("Ana Brel", Kind.NAMED, "Sen."), ABOUT_AMERICA));
  }

  @Test
  void aPrimeMinisterStandsForNoCountryWithoutOne() {
    String text = "American and British diplomats met. The United States and the U.S. Senate said no; Britain waits.";
    assertEquals(Optional.of("GB"), of(person("Ana Brel", Kind.NAMED, "prime minister"), text));
    assertEquals(Optional.of("US"), of(person("Ana Brel", Kind.NAMED, "president"), text));
  }

  @Test
  void aCongresswomanIsAmericanEvenWhereTheStoryIsAboutAnotherCountry() {
    assertEquals(Optional.of("US"), of(person("Ana Brel", Kind.NAMED, "Congresswoman"), ABOUT_KENYA));
    String aboutPeru = "Peru's lawmakers met in Lima. Peruvian farmers protested.";
    assertEquals(Optional.of("PE"), of(person("Ana Brel", Kind.NAMED, "Congresswoman"), aboutPeru));
  }

  @Test
  void aSecretaryOfStateIsAmericanWhereTheStoryNamesTheUnitedStates() {
    String text = "Kenya's parliament met in Nairobi. Kenyan farmers wrote to the United States. Kenya waits in Kenya.";
    assertEquals(Optional.of("US"), of(person("Ana Brel", Kind.NAMED, "Secretary of State"), text));
  }

  @Test
  void aPopeStandsForTheVatican() {
    assertEquals(Optional.of("VA"), of(person("Ana Brel", Kind.NAMED, "Pope"), ABOUT_AMERICA));
  }

  @Test
  void aCountryThatIsKnownAlreadyIsKept() {
    Person person = person("Ana Brel", Kind.NAMED, "Kenyan president").withCountry("NO");
    assertEquals(Optional.of("NO"), of(person, ABOUT_KENYA));
  }

  private static Person person(String name, Kind kind, @org.jspecify.annotations.Nullable String role) {
    return new Person("id", name, kind, Optional.ofNullable(role), Optional.empty());
  }

  private static Optional<String> of(Person person, String text) {
    var article = new Article("a", Metadata.EMPTY, text);
    var cut = TokenizedText.of(text, article.paragraphs());
    return new SpeakerCountry().of(person, new CountryTagger().tag(article, cut));
  }
}
