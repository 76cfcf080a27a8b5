package saidby.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  @TempDir
  Path temp = Path.of("");

  @Test
  void readsTheFormatThatSolrMadeKnown() throws IOException {
    Synonyms read = read("""
        # a comment

        ceasefire, cease-fire ,truce
        EU,European  Union
        POTUS, the president => White House
        say\\, so, a\\=>b
        """);
    assertEquals(List.of(rule(List.of("ceasefire", "cease-fire", "truce")), rule(List.of("EU", "European Union")),
        new Synonyms.Rule(List.of("POTUS", "the president"), List.of("White House")),
        rule(List.of("say, so", "a=>b"))), read.rules());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      truce            | one word by itself
      truce,           | no word
      ,truce           | no word
      a, , b           | no word
      a =>             | no word
      => a             | no word
      a => b => c      | two =>
      a, *             | no word
      """)
  void whatMakesNoSenseIsRefusedWithFileAndLine(String line, String why) throws IOException {
    Path file = temp.resolve("synonyms.txt");
    Files.writeString(file, "a, b\n\n" + line + "\n");
    var bad = assertThrows(BadSynonyms.class, () -> Synonyms.read(file));
    assertTrue(String.valueOf(bad.getMessage()).startsWith(file + ":3: "), bad::toString);
    assertTrue(String.valueOf(bad.getMessage()).contains(why), bad::toString);
  }

  @Test
  void theSampleThatShipsCanBeRead() throws IOException {
    assertFalse(Synonyms.read(Path.of("src/docs/synonyms.txt")).rules().isEmpty());
  }

  private Synonyms read(String text) throws IOException {
    return Synonyms.read(Files.writeString(temp.resolve("synonyms.txt"), text));
  }

  private static Synonyms.Rule rule(List<String> words) {
    return new Synonyms.Rule(words, words);
  }
}
