package saidby.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
  @ParameterizedTest
  @CsvSource({"said,say", "says,say", "saying,say", "told,tell", "admitted,admit", "denies,deny", "argued,argue",
      "quipped,quip",
      "warning,warn", "wrote,write"})
  void formsLeadToTheDictionaryForm(String form, String lemma) {
    assertEquals(Optional.of(lemma), CueLexicon.english().lemma(form));
  }

  @Test
  void otherWordsAnnounceNothing() {
    assertEquals(Optional.empty(), CueLexicon.english().lemma("table"));
  }
}
