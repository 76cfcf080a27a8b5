package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Span;
import saidby.text.TokenizedText;

class StatementsTest {
  /// "words of the speaker <- content", paragraphs parted by slashes; in the text "¶" begins a paragraph.
  private static String statements(String marked) {
    String words = marked.replace("¶", "\n\n");
    return Statements.of(TokenizedText.of(words, Article.paragraphsOf(words)))
        .quotes()
        .stream()
        .map(said -> said.mention().map(span -> span.in(words)).orElse("?") + " <- " + said.quote()
            .content()
            .stream()
            .map(span -> span.in(words))
            .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining("; "));
  }

  // @formatter:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      RIDGETON - Mayor Iris Falk (D-Ohio) today issued the following statement on the flood:¶I am proud of all who filled sand bags.¶We will build it again. | Mayor Iris Falk <- I am proud of all who filled sand bags. / We will build it again.
      Senator Noel Brandt, a member of the Committees on Water, Rules and Harbors, released this statement:¶I thank the crews who worked all night long.       | Senator Noel Brandt <- I thank the crews who worked all night long.
      (Ridgeton, OH) Iris Falk issued the following statement: The river took our bridge, and we shall build it again.                                       | Iris Falk <- The river took our bridge, and we shall build it again.
      Iris Falk voted no on Monday and released the following statement:¶The bill does nothing for those whose houses are gone.                              | ? <- The bill does nothing for those whose houses are gone.
      Below is the statement by Senator Brandt:¶The bill does nothing for those whose houses are gone.                                                     | Senator Brandt <- The bill does nothing for those whose houses are gone.
      Mayor Falk said:¶I shall not run again, and I ask you not to ask me why.                                                                             | Mayor Falk <- I shall not run again, and I ask you not to ask me why.
      Dear Minister Holt:¶I write to you about the bridge that we lost.¶Please send us engineers.¶Sincerely,¶Iris Falk¶Mayor of Ridgeton                  | Iris Falk <- I write to you about the bridge that we lost. / Please send us engineers.
      """)
  // @formatter:on
  void whatIsGivenInFullWithoutMarksIsAQuote(String text, String expected) {
    assertEquals(expected, statements(text));
  }

  // @formatter:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Iris Falk issued the following statement:¶“I am proud of all who filled sand bags.”
      Anger grew following his remarks that we should all move to another town up the river.¶I do not think so.
      The campaign released a film this week showing Brandt making remarks about the river.¶Iris Falk, who saw it, laughed.
      Dear Minister Holt:¶I write to you about the bridge that we lost.
      """)
  // @formatter:on
  void nothingElseIs(String text) {
    assertEquals("", statements(text));
  }

  @Test
  void aStatementEndsWhereBackgroundAndContactsFollow() {
    assertEquals("Iris Falk <- I am proud of all who filled sand bags today.", statements(
        "Iris Falk released this statement:¶I am proud of all who filled sand bags today.¶###¶We can be reached by phone."));
  }

  @Test
  void theTextAroundAStatementIsLeftToOthers() {
    String words = "Iris Falk issued this statement: I am proud of all who filled sand bags.\n\nContact: Noel Brandt";
    assertEquals("Iris Falk issued this statement:|Contact: Noel Brandt",
        Statements.of(TokenizedText.of(words, Article.paragraphsOf(words)))
            .others()
            .stream()
            .map((Span span) -> span.in(words))
            .collect(Collectors.joining("|")));
  }
}
