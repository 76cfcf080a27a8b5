package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saidby.model.Article;
import saidby.text.TokenizedText;

class TranscriptTest {
  private static String lines(String words) {
    return Transcript.of(TokenizedText.of(words, Article.paragraphsOf(words)))
        .quotes()
        .stream()
        .map(said -> said.mention().map(span -> span.in(words)).orElse("?") + " <- "
            + said.quote().content().getFirst().in(words))
        .collect(Collectors.joining("; "));
  }

  @Test
  void namesThatTakeTurnsMakeATranscript() {
    assertEquals("FALK <- Is it safe?; BRANDT <- It is.; FALK <- Is it?; BRANDT <- Yes.",
        lines("FALK: Is it safe?\n\nBRANDT: It is.\n\nFALK: Is it?\n\nBRANDT: Yes."));
  }

  @Test
  void namesMayStandInDoubledBrackets() {
    assertEquals("WN <- Is it safe?; Noel Brandt <- It is.; WN <- Is it?; Noel Brandt <- Yes.",
        lines("((WN)) Is it safe?\n\n((Noel Brandt)) It is.\n\n((WN)) Is it?\n\n((Noel Brandt)) Yes."));
  }

  @Test
  void aListOfPlacesWithSeveralLinesEachIsNone() {
    assertEquals("", lines("Ridgeton: a bridge\n\nRidgeton: a school\n\nLowell: a road\n\nLowell: a pier"));
  }
}
