package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Form;
import saidby.model.Span;
import saidby.text.TokenizedText;

class SpeakerAttributorTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0',
      textBlock = """
          “We have agreed,” Mayor Ana Odell said.                            | direct: We have agreed, <- Mayor Ana Odell
          “We have agreed,” said Odell, the mayor.                           | direct: We have agreed, <- Odell
          Odell said: “We have agreed.”                                      | direct: We have agreed. <- Odell
          “We have agreed,” she told reporters. “It was late.”               | direct: We have agreed, / It was late. <- she
          "We have agreed," Odell said. "It was late."                       | direct: We have agreed, / It was late. <- Odell
          Odell called the plan “a disgrace to the city” on Monday.          | mixed: a disgrace to the city <- Odell
          The minister said that talks had “changed everything” for farmers. | mixed: changed everything <- The minister
          According to Odell, the plan was “a disgrace to the city.”         | mixed: a disgrace to the city. <- Odell
          ‘We have agreed,’ Odell said. ‘It was late.’                       | direct: We have agreed, / It was late. <- Odell
          ''We have agreed,'' Odell said.                                    | direct: We have agreed, <- Odell
          """)
  void eachQuoteFindsTheWordsThatNameItsSpeaker(String text, String expected) {
    assertEquals(expected, described(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      The mayor said the talks would go on until Friday.         | the talks would go on until Friday <- The mayor
      The talks would go on until Friday, the mayor said.        | The talks would go on until Friday <- the mayor
      According to Odell, the talks would go on until Friday.    | the talks would go on until Friday <- Odell
      """)
  void reportedSpeechIsAnIndirectQuote(String text, String expected) {
    assertEquals("indirect: " + expected,
        attribute(text).stream().map(said -> described(text, said)).collect(Collectors.joining("; ")));
  }

  @Test
  void aQuoteOverSeveralParagraphsIsOne() {
    assertEquals("direct: It was late. / We were tired, but we agreed. <- Odell",
        described("Odell said after the talks: “It was late.\n\n“We were tired, but we agreed.”"));
  }

  @Test
  void aLanguageThatIsNotReadKeepsItsMarkedRunsWithoutSpeakers() {
    String text = "„Wir haben uns geeinigt“, sagte die Bürgermeisterin Ana Odell.\n\n"
        + "Ihr Gegner sagte: »Es war spät.\n\n»Wir waren müde.«";
    assertEquals(
        List.of("direct: Wir haben uns geeinigt <- nobody", "direct: Es war spät. / Wir waren müde. <- nobody"),
        attribute(text, "de").stream().map(said -> described(text, said)).toList());
  }

  @Test
  void aTitleIsNoQuote() {
    assertEquals("", described("The band played songs from “Night Train” in the park."));
  }

  @Test
  void everyContentIsASliceInOrderWhateverTheText() {
    List<String> pieces = List.of("“", "”", "\"", "'", "‘", "’", "«", "»", "\n", " ", ". ", ", ", "Odell", " said",
        " he",
        " told reporters", "the mayor", "according to ", "\ud83d\ude00", "?", ":", " — ", "''", "``", "(", ")", "a",
        "7");
    for (int seed = 0; seed < 400; seed++) {
      String text = new Random(seed).ints(seed % 90, 0, pieces.size())
          .mapToObj(pieces::get)
          .collect(Collectors.joining());
      for (SpokenQuote said : attribute(text)) {
        int behind = 0;
        for (Span span : said.quote().content()) {
          assertTrue(span.start() >= behind && span.end() <= text.length() && span.length() > 0, "seed " + seed);
          behind = span.end();
        }
        assertTrue(said.mention().isEmpty() || said.mention().get().end() <= text.length(), "seed " + seed);
      }
    }
  }

  @Test
  void tenThousandQuotesInOneParagraphAreNoTrouble() {
    assertTrue(attribute("“We have agreed,” Odell said. ".repeat(10_000)).size() > 1000);
  }

  @Test
  void anEndlessSentenceIsNoTrouble() {
    String text = "Odell said, it was so, he said, ".repeat(5_000);
    for (SpokenQuote said : attribute(text)) assertTrue(said.quote().end() <= text.length());
  }

  private static String described(String text) {
    return attribute(text).stream()
        .filter(said -> said.quote().form() != Form.INDIRECT)
        .map(said -> described(text, said))
        .collect(Collectors.joining("; "));
  }

  private static String described(String text, SpokenQuote said) {
    String content = said.quote().content().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "));
    return "%s: %s <- %s".formatted(said.quote().form().name().toLowerCase(Locale.ROOT), content,
        said.mention().map(span -> span.in(text)).orElse("nobody"));
  }

  private static List<SpokenQuote> attribute(String text) {
    return attribute(text, "en");
  }

  private static List<SpokenQuote> attribute(String text, String language) {
    return SpeakerAttributor.standard()
        .attribute(TokenizedText.of(text, Article.paragraphsOf(text)), Optional.of(language));
  }
}
