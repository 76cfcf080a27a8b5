package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.query.Synonyms;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymSearchTest {
  private static final Synonyms SYNONYMS = new Synonyms(List.of(same("ceasefire", "cease-fire", "truce"),
      same("EU", "European Union"), new Synonyms.Rule(List.of("POTUS"), List.of("President", "White House"))));

  private Found found = none();

  private static Synonyms.Rule same(String... words) {
    return new Synonyms.Rule(List.of(words), List.of(words));
  }

  @SuppressWarnings("NullAway") // set before each test runs
  private static Found none() {
    return null;
  }

  @BeforeAll
  void fill() throws IOException {
    found = new Found(SearchPolicy.patient(SYNONYMS), List.of("A ceasefire holds", "Two truces failed",
        "Cease-fires do not last", "The EU acts", "European farmers want a union", "The European Unions of old",
        "Ask POTUS", "The president went to the White House", "Nothing of this"));
  }

  @AfterAll
  void close() throws IOException {
    found.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      truce            | A ‹ceasefire› holds; Two ‹truces› failed; ‹Cease-fires› do not last
      Cease-Fires      | A ‹ceasefire› holds; Two ‹truces› failed; ‹Cease-fires› do not last
      truce fail       | Two ‹truces› ‹failed›
      "truce"          |
      "truces"         | Two ‹truces› failed
      truc*            | Two ‹truces› failed
      eu               | The ‹EU› acts; The ‹European Unions› of old
      european union   | The ‹EU› acts; The ‹European Unions› of old; ‹European› farmers want a ‹union›
      "European Union" |
      the NEAR/0 EU    | ‹The EU› acts; ‹The European Unions› of old
      truce -eu        | A ‹ceasefire› holds; Two ‹truces› failed; ‹Cease-fires› do not last
      nothing OR truce | A ‹ceasefire› holds; Two ‹truces› failed; ‹Cease-fires› do not last; ‹Nothing› of this
      POTUS            | The ‹president› went to the ‹White House›
      president        | The ‹president› went to the White House
      """)
  void wordsOutsideQuotationMarksFindTheirSynonyms(String typed, String expected) {
    assertEquals(expected == null ? "" : expected, String.join("; ", found.by(typed)));
  }

  @Test
  void theAnswerTellsWhichWordsWereWidened() {
    assertEquals(List.of("truce finds also ceasefire, cease-fire", "European Union finds also EU",
        "POTUS is read as President, White House"),
        found.answer("truce OR (European Union) OR POTUS").remarks().notes());
    assertTrue(found.answer("\"truce\" nothing").remarks().notes().isEmpty());
  }
}
