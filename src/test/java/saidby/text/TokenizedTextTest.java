package saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Span;

class TokenizedTextTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Mr. Odell met Ms. Varga.            | Mr. Odell met Ms. Varga .
      The U.S. envoy left at 3 p.m. Then  | The U.S. envoy left at 3 p.m. Then
      J. Odell and I. Then                | J. Odell and I . Then
      Varga’s cease-fire isn't hers       | Varga ’s cease-fire isn't hers
      the leaders' plan                   | the leaders ' plan
      $3.5 and 1,200, no more             | $ 3.5 and 1,200 , no more
      ``so'' it... went -- out            | `` so '' it ... went -- out
      Rep. Odell (R-Ky.) wrote to @odell  | Rep. Odell ( R-Ky. ) wrote to @odell
      a.b@news.example and AT&T           | a.b @news.example and AT&T
      « oui »                             | « oui »
      """)
  void wordsAreCutAsAReaderWouldCutThem(String text, String cut) {
    TokenizedText tokens = tokens(text);
    assertEquals(cut, IntStream.range(0, tokens.size()).mapToObj(tokens::word).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      It ended. The mayor left.                       | 2
      Mr. Odell left the U.S. on Monday.              | 1
      He left the U.S. The mayor stayed.              | 2
      “Why now?” she asked. “We agreed.” He left.     | 3
      "We agreed." "Never," he said.                  | 2
      It cost 3.5 million. 20 people came.            | 2
      He paused ... then went on.                     | 1
      (It rained.) They left.                         | 2
      """)
  void sentencesEndWhereAReaderWouldPause(String text, int sentences) {
    assertEquals(sentences, tokens(text).sentenceCount());
  }

  @Test
  void aParagraphEndsASentence() {
    TokenizedText tokens = tokens("No full stop\n\nnor here");
    assertEquals(2, tokens.sentenceCount());
    assertEquals(1, tokens.paragraph(tokens.firstTokenOf(1)));
    assertEquals("nor here", sentence(tokens, 1).in(tokens.text()));
  }

  @Test
  void anOffsetFindsItsToken() {
    TokenizedText tokens = tokens("ab  cd");
    assertEquals(List.of(0, 0, 1, 1, 1, 1, 2), IntStream.range(0, 7).mapToObj(tokens::tokenAt).toList());
  }

  @Test
  void tokensOfAnyTextAreInOrderAndInsideTheirSentence() {
    String alphabet = "aB. .?!'\"’“”«»\u00a0\n-–…1,é\ud83d\ude00`(&@_sS";
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      String text = random.ints(random.nextInt(200), 0, alphabet.length())
          .mapToObj(i -> alphabet.substring(i, i + 1))
          .collect(Collectors.joining());
      TokenizedText tokens = tokens(text);
      int behind = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertTrue(tokens.start(i) >= behind && tokens.end(i) > tokens.start(i), "seed " + seed);
        Span sentence = sentence(tokens, tokens.sentence(i));
        assertTrue(sentence.contains(new Span(tokens.start(i), tokens.end(i))), "seed " + seed);
        assertEquals(i, tokens.tokenAt(tokens.start(i)), "seed " + seed);
        behind = tokens.end(i);
      }
    }
  }

  private static Span sentence(TokenizedText tokens, int sentence) {
    return new Span(tokens.start(tokens.firstTokenOf(sentence)), tokens.end(tokens.firstTokenOf(sentence + 1) - 1));
  }

  private static TokenizedText tokens(String text) {
    return TokenizedText.of(text, Article.paragraphsOf(text));
  }
}
