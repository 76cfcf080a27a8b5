package saidby.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      ceasefire                        | ceasefire
      peace talks                      | peace talks
      peace AND talks                  | peace talks
      peace OR talks                   | peace OR talks
      peace talks OR truce             | (peace talks) OR truce
      (peace OR truce) talks           | (peace OR truce) talks
      peace (talks now)                | peace talks now
      "peace talks"                    | "peace talks"
      “peace talks”                    | "peace talks"
      « peace talks »                  | "peace talks"
      "peace talks"~4                  | "peace talks"~4
      "peace talks"~                   | "peace talks"
      "peace talks"~4000               | "peace talks"~100
      -rumour peace                    | -rumour peace
      NOT rumour                       | -rumour
      NOT -rumour                      | -rumour
      -(a OR b)                        | -(a OR b)
      -"a b"                           | -"a b"
      +peace                           | peace
      cease-fire                       | cease-fire
      negotiat*                        | negotiat*
      wom?n                            | wom?n
      who said ceasefire?              | who said ceasefire
      cease-f*                         | cease f*
      Varnin~                          | Varnin~2
      Varnin~1                         | Varnin~1
      Varnin~0                         | Varnin
      by:"Jane Doe"                    | by:"Jane Doe"
      by: "Jane Doe"                   | by:"Jane Doe"
      BY:Doe                           | by:Doe
      speaker:Doe                      | by:Doe
      by:(Doe OR Roe)                  | by:Doe OR by:Roe
      by:*                             | by:*
      country:UA                       | country:UA
      speakercountry:UA                | speakerCountry:UA
      source:example.org               | source:example.org
      form:direct                      | form:direct
      said:claimed                     | said:claimed
      lang:fr                          | language:fr
      title:summit                     | title:summit
      title:"peace talks"              | title:"peace talks"
      title:(peace OR tal*)            | title:peace OR title:tal*
      after:2026-01-31                 | after:2026-01-31
      after:2026-01                    | after:2026-01-01
      before:2026                      | before:2026-01-01
      https://example.org/a:b          | https://example.org/a:b
      10:30                            | 10:30
      don’t                            | don’t
      *                                | *
      """)
  void readsWhatIsTyped(String typed, String read) {
    ParsedQuery parsed = QueryParser.lenient(typed);
    assertEquals(read, parsed.read());
    assertTrue(parsed.notes().isEmpty(), () -> parsed.notes().toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      "peace talks                     | peace talks
      peace "                          | peace
      AND OR                           | *
      peace AND                        | peace
      OR peace                         | peace
      peace OR                         | peace
      NOT                              | *
      peace -                          | peace
      peace -- now                     | peace now
      (peace OR talks                  | peace OR talks
      peace) talks                     | peace talks
      by:                              | *
      by: country:UA                   | country:UA
      after:soon peace                 | peace
      after:2026-02-30                 | *
      "..." peace                      | peace
      *a*b*c*d*e* peace                | peace
      !!!                              | *
      """)
  void whatMakesNoSenseIsLeftOutAndTold(String typed, String read) {
    ParsedQuery parsed = QueryParser.lenient(typed);
    assertEquals(read, parsed.read());
    assertFalse(parsed.notes().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "()", "***", "\0", "\0\0 \t\n", "\uFEFF", "\uD800", "\"\"", "((((", "))))", ":", "~",
      "?", "-", "- - -", "NOT NOT", "&&", "by:\"", "title:", "😀"})
  void whatHoldsNoWordMatchesEverything(String typed) {
    assertEquals(new QueryNode.Everything(), QueryParser.lenient(typed).node());
  }

  @Test
  void controlCharactersAreSpaces() {
    assertEquals("peace talks", QueryParser.lenient("\0peace\0\u00A0talks\u0007").read());
  }

  @Test
  void anEndlessQueryIsRefusedWithTheLimit() {
    var problem = assertThrows(QueryTooBig.class, () -> QueryParser.lenient("a ".repeat(50_000)));
    assertTrue(problem.toString().contains("10,000"), problem::toString);
  }

  @Test
  void tooManyWordsAreCutAndTold() {
    ParsedQuery parsed = QueryParser.lenient("word ".repeat(1000));
    assertEquals(Reading.MAX_LEAVES, ((QueryNode.And) parsed.node()).nodes().size());
    assertEquals(1, parsed.notes().size());
  }

  @Test
  void tooDeepParenthesesAreReadFlat() {
    String deep = "(a OR (b ".repeat(45) + "c" + "))".repeat(45);
    ParsedQuery parsed = QueryParser.lenient(deep);
    assertEquals(91, ((QueryNode.And) parsed.node()).nodes().size());
    assertFalse(parsed.notes().isEmpty());
  }

  @Test
  void thousandsOfParenthesesAreNoTrouble() {
    assertEquals("a b", QueryParser.lenient("(".repeat(4000) + "a" + ")".repeat(4000) + " b").read());
  }

  @Test
  void whatIsPrintedReadsBackAsTheSameTree() {
    String[] pieces = {"peace", "talks", " ", " ", " ", "\"", "“", "(", ")", "-", "+", "AND", "OR", "NOT", "by:",
        "title:",
        "after:", "2026", "-01", "~", "2", "*", "?", ":", ".", "'", "’", "é", "\u0301", "😀", "\0", "war", "said", "&&",
        "||", "x", "country:", "1", "#", "\uD800", "before:", "into", "，"};
    for (long seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var typed = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) typed.append(pieces[random.nextInt(pieces.length)]);
      ParsedQuery once = QueryParser.lenient(typed.toString());
      ParsedQuery twice = QueryParser.lenient(once.read());
      String which = "seed " + seed + ", typed " + typed + ", read " + once.read();
      assertEquals(once.node(), twice.node(), which);
      assertEquals(once.read(), twice.read(), which);
      assertTrue(twice.notes().isEmpty(), which + ", notes " + twice.notes());
    }
  }
}
