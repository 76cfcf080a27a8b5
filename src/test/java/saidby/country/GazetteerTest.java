package saidby.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ukraine            | UA | COUNTRY
      UKRAINE            | UA | COUNTRY
      Ukrainians         | UA | DEMONYM
      Kyiv               | UA | CAPITAL
      the Kremlin        | RU | INSTITUTION
      US                 | US | COUNTRY
      U.S.               | US | COUNTRY
      USA                | US | COUNTRY
      America            | US | COUNTRY
      Britain            | GB | COUNTRY
      Briton             | GB | DEMONYM
      Downing Street     | GB | INSTITUTION
      Dutch              | NL | DEMONYM
      The Hague          | NL | CAPITAL
      DRC                | CD | COUNTRY
      Ivory Coast        | CI | COUNTRY
      Côte d’Ivoire      | CI | COUNTRY
      Burma              | MM | COUNTRY
      Northern Ireland   | GB | PLACE
      Ireland            | IE | COUNTRY
      North Korea        | KP | COUNTRY
      Niger              | NE | COUNTRY
      Nigerien           | NE | DEMONYM
      Nigerian           | NG | DEMONYM
      Guinea-Bissau      | GW | COUNTRY
      Equatorial Guinea  | GQ | COUNTRY
      American Samoa     | AS | COUNTRY
      Georgia            | GE | COUNTRY
      South Georgia      | GS | COUNTRY
      Kosovo             | XK | COUNTRY
      Allemagne          | DE | COUNTRY
      allemandes         | DE | DEMONYM
      Allemand           | DE | DEMONYM
      l’Élysée           | FR | INSTITUTION
      sud-africaine      | ZA | DEMONYM
      N'Djamena          | TD | CAPITAL
      Rashtrapati Bhavan | IN | INSTITUTION
      Wyo.               | US | PLACE
      """)
  void resolvesNames(String name, String code, Place.Kind kind) {
    Optional<Place> place = gazetteer.find(name);
    assertEquals(Optional.of(code), place.map(Place::code), name);
    assertEquals(Optional.of(kind), place.map(Place::kind), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"us", "turkey", "chad", "polish", "Us", "jordan", "of", "", " ", "the", "Atlantis", "Ukraine war"})
  void leavesOrdinaryWordsAlone(String word) {
    assertEquals(Optional.empty(), gazetteer.find(word));
  }

  @Test
  void knowsEveryCountryOfTheJdkByItsEnglishOrFrenchName() {
    Set<String> missing = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      boolean known = Stream.of(Locale.ENGLISH, Locale.FRENCH)
          .map(language -> country.getDisplayCountry(language).replaceAll(" China$| \\(.*", ""))
          .anyMatch(name -> gazetteer.find(name).map(Place::code).equals(Optional.of(code)));
      if (!known) missing.add(code);
    }
    assertTrue(missing.isEmpty(), "unknown: " + missing);
  }
}
