package saidby.lucene.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words are found for which.
class InflectionTest {

  @ParameterizedTest
  @ValueSource(strings = {"talk talks talked talking", "year years", "right rights",
      "provide provides provided providing",
      "say says said saying", "child children", "woman women", "policy policies", "negotiate negotiated negotiating",
      "agree agrees agreed", "take took taken taking", "build built building", "force forces forced", "crisis crises",
      "spokeswoman spokeswomen", "official officials", "fund funds funded funding", "save saving savings"})
  void formsOfAWordMeet(String forms) throws IOException {
    Set<List<String>> stems = new HashSet<>();
    for (String form : forms.split(" ", -1)) stems.add(Words.stems(form));
    assertEquals(1, stems.size(), stems::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"police policy", "university universe", "news new", "organ organization", "arms arm",
      "united unite",
      "united unit", "evening even", "housing house", "morning morn", "goods good", "politics politic",
      "general generate",
      "customs custom", "will willing", "inning inn", "mars mar", "trumps trump", "interest interesting", "paris pari"})
  void wordsOfTheirOwnStayApart(String pair) throws IOException {
    String[] words = pair.split(" ", -1);
    assertNotEquals(Words.stems(words[0]), Words.stems(words[1]));
  }

  @Test
  void everyWordOfTheListIsAFormOfOneWordThatStandsByItself() throws IOException {
    var forms = new HashSet<String>();
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Inflections.class.getResourceAsStream("inflections.txt")), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(each -> !each.startsWith("#")).toList()) {
        List<String> words = List.of(line.split(" ", -1));
        String base = words.getFirst();
        assertEquals(List.of(base), Words.stems(base), line);
        for (String form : words.subList(1, words.size())) {
          assertEquals(List.of(base), Words.stems(form), form);
          assertEquals(true, forms.add(form), form + " is a form of two words");
        }
      }
    }
  }

  @Test
  void whatNobodySeesChangesNoWord() throws IOException {
    assertEquals(Words.of("ceasefire"), Words.of("cease\u00ADfire"));
    assertEquals(Words.of("ceasefire"), Words.of("\u200Ecease\u2060fire\u200D"));
    assertEquals(Words.of("finance 2026"), Words.of("\uFB01nance \uFF12\uFF10\uFF12\uFF16"));
  }
}
