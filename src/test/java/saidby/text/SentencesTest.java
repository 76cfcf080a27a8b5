package saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Span;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      One. Two! Three? Four…                         | ‹One.› ‹Two!› ‹Three?› ‹Four…›
      Mr. Pell spoke. J. B. Orr did not.             | ‹Mr. Pell spoke.› ‹J. B. Orr did not.›
      It cost 3.5 million. It did.                   | ‹It cost 3.5 million.› ‹It did.›
      “It is. It was.” He left. So did she.          | ‹“It is. It was.”› ‹He left.› ‹So did she.›
      “It is. It was,” he said. So did she.          | ‹“It is. It was,” he said.› ‹So did she.›
      “Is it?” he asked. No.                         | ‹“Is it?” he asked.› ‹No.›
      He said: "Yes. No." Then he left.              | ‹He said: "Yes. No."› ‹Then he left.›
      « Oui. Non », dit-il. Puis rien.               | ‹« Oui. Non », dit-il.› ‹Puis rien.›
      „Ja. Nein“, sagte er. Dann nichts.             | ‹„Ja. Nein“, sagte er.› ‹Dann nichts.›
      “Never closed. It goes on. And on.             | ‹“Never closed.› ‹It goes on.› ‹And on.›
      no end and no capital. none here               | ‹no end and no capital. none here›
      (He left.) She stayed.                         | ‹(He left.)› ‹She stayed.›
      """)
  void cutsBetweenSentencesAndNeverWithinAQuotation(String text, String expected) {
    assertEquals(expected,
        Sentences.of(text).stream().map(s -> "‹" + s.in(text) + "›").collect(Collectors.joining(" ")));
  }

  @Test
  void holdsEverythingButWhiteSpace() {
    String alphabet = "aB .?!…“”\"«»„\n’)(\uD83D\uDE005";
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--)
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      List<Span> sentences = Sentences.of(text.toString());
      String together = sentences.stream().map(span -> span.in(text.toString())).collect(Collectors.joining());
      assertEquals(text.toString().replaceAll("\\s", ""), together.replaceAll("\\s", ""), "seed " + seed + text);
      for (Span span : sentences)
        assertTrue(span.in(text.toString()).strip().length() == span.length(), "seed " + seed);
    }
  }
}
