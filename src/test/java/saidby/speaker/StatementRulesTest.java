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

class StatementRulesTest {
  @Test
  void theNameUnderAQuoteSignsIt() {
    assertEquals("We will not give up the harbour to anyone. <- Ana Odell",
        spoken("“We will not give up the harbour to anyone.” ― Ana Odell\n\nThe harbour is old.", "en"));
  }

  @Test
  void aSentenceThatEndsInAColonAnnouncesTheNextParagraph() {
    assertEquals("We will not give up the harbour to anyone. <- Ana Odell",
        spoken("Ana Odell issued the following statement:\n\n“We will not give up the harbour to anyone.”", "en"));
  }

  @Test
  void transcriptLinesBelongToTheirLabels() {
    assertEquals("Where were you on Monday? <- LYLE; At the harbour. <- ODELL; All day? <- LYLE; Until noon. <- ODELL",
        spoken("LYLE: Where were you on Monday?\n\nODELL: At the harbour.\n\nLYLE: All day?\n\nODELL: Until noon.",
            "en"));
  }

  @Test
  void aListOfWhenAndWhereIsNoTranscript() {
    assertEquals("", spoken("When: Monday\nWhere: Harbour\nWhen: Friday\nWhere: Town hall", "en"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0',
      textBlock = """
          « Nous sommes prêts à partir », a déclaré Odile Varga lundi.           | Nous sommes prêts à partir <- Odile Varga
          « Nous sommes prêts à partir », explique-t-elle. « C'est l'heure. »    | Nous sommes prêts à partir / C'est l'heure. <- elle
          Selon Odile Varga, le port est « une honte ».                          | une honte <- Odile Varga
          Le maire a déclaré : « Nous sommes prêts à partir. »                   | Nous sommes prêts à partir. <- Le maire
          Elle aime le film « Le Port ».                                         |
          """)
  void frenchCuesStandBeforeTheirNamesToo(String text, String expected) {
    assertEquals(expected == null ? "" : expected, spoken(text, "fr"));
  }

  private static String spoken(String text, String language) {
    return SpeakerAttributor.standard()
        .attribute(TokenizedText.of(text, Article.paragraphsOf(text)), Optional.of(language))
        .stream()
        .filter(said -> said.quote().form() != Form.INDIRECT)
        .map(said -> said.quote().content().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "))
            + " <- "
            + said.mention().map(span -> span.in(text)).orElse("nobody"))
        .collect(Collectors.joining("; "));
  }
}
