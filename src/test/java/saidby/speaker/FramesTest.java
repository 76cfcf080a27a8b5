package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Form;
import saidby.text.TokenizedText;

class FramesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0',
      textBlock = """
          The report was described by Ines Valdoro as “a bad joke.”                      | a bad joke. <- Ines Valdoro
          The plan, dubbed “a bad joke” by Ines Valdoro, was dropped on Monday.          | a bad joke <- Ines Valdoro
          It was, in the words of Ines Valdoro, “a disgrace for the whole harbour.”      | a disgrace for the whole harbour. <- Ines Valdoro
          “A bad joke” is how Ines Valdoro described the report.                         | A bad joke <- Ines Valdoro
          Added Valdoro, “We are late.”                                                  | We are late. <- Valdoro
          Port is ‘nearly broke’, says harbour master                                    | nearly broke <- harbour master
          Insisting that “no worker will lose a job,” Ines Valdoro left the hall.        | no worker will lose a job, <- Ines Valdoro
          The book “Long Ferry” by Ines Valdoro was sold out on Monday.                  |
          """)
  void aTurnOfPhraseNamesTheSpeaker(String text, String expected) {
    assertEquals(expected == null ? "" : expected, spoken(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0',
      textBlock = """
          “The bridge,” Ines Valdoro said, “will open in May, and the port will follow.” | The bridge, / will open in May, and the port will follow. <- Ines Valdoro
          “It is open,” Ines Valdoro said, adding that it was “the best of bridges.”     | It is open, <- Ines Valdoro; the best of bridges. <- Ines Valdoro
          """)
  void aSentenceThatIsSplitAroundItsSpeakerIsOneQuote(String text, String expected) {
    assertEquals(expected, spoken(text));
  }

  @Test
  void aLongDescriptionIsOnePhrase() {
    assertEquals("Nobody was hurt, <- a former senior law enforcement official",
        spoken("“Nobody was hurt,” said a former senior law enforcement official."));
  }

  private static String spoken(String text) {
    return SpeakerAttributor.standard()
        .attribute(TokenizedText.of(text, Article.paragraphsOf(text)), Optional.of("en"))
        .stream()
        .filter(said -> said.quote().form() != Form.INDIRECT)
        .map(said -> said.quote().content().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "))
            + " <- " + said.mention().map(span -> span.in(text)).orElse("nobody"))
        .collect(Collectors.joining("; "));
  }
}
