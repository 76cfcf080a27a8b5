package saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Span;

class LanguageTest {
  private static final String LONG_NAMES = "Odell ".repeat(60);

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
          ENGLISH | The council met on Monday, and the mayor said that it was ready to vote for the new bridge if he agreed.
          FRENCH  | Le conseil de la ville est réuni pour la première fois dans les locaux du port, et le maire est présent.
          OTHER   | Der Rat der Stadt traf sich am Montag in der alten Halle, weil die neue Brücke noch lange nicht bezahlt ist.
          OTHER   | El consejo de la ciudad se reunió el lunes en el viejo salón porque el nuevo puente todavía no está pagado.
          ENGLISH | Odell: no bridge
          """)
  void theCommonestWordsTellTheLanguage(Language expected, String text) {
    assertEquals(expected, Language.of(tokens(text), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"en-GB,ENGLISH", "EN,ENGLISH", "eng,ENGLISH", "fr,FRENCH", "fr_CA,FRENCH", "de,OTHER", "zh-Hans,OTHER",
      "und,ENGLISH"})
  void theTagOfTheArticleDecides(String tag, Language expected) {
    assertEquals(expected, Language.of(tokens("The mayor said that it was late."), Optional.of(tag)));
  }

  @Test
  void wordsOfNoLanguageAreNotTakenForOneThatIsRead() {
    assertEquals(Language.OTHER, Language.of(tokens(LONG_NAMES), Optional.empty()));
  }

  @Test
  void everyKnownLanguageHasItsWordLists() {
    Stream.of(Language.ENGLISH, Language.FRENCH)
        .forEach(known -> assertEquals(true, known.lines("cues").size() > 10, known + " has cues"));
  }

  private static TokenizedText tokens(String text) {
    return TokenizedText.of(text, List.of(new Span(0, text.length())));
  }
}
