package saidby.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
      by:(Jane Doe OR Roe)             | by:"Jane Doe" OR by:Roe
      by:Jane Doe                      | by:Jane Doe
      (by:Jane Doe)                    | by:Jane Doe
      country:(UA OR RU)               | country:UA OR country:RU
      country:UA,RU                    | country:UA OR country:RU
      -country:(UA OR RU)              | -(country:UA OR country:RU)
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
      date:2026-01..2026-03            | after:2026-01-01 before:2026-04-01
      date:2026                        | after:2026-01-01 before:2027-01-01
      date:2026-02-03                  | after:2026-02-03 before:2026-02-04
      date:2026-02..                   | after:2026-02-01
      date:..2026-02                   | before:2026-03-01
      published:9999                   | after:9999-01-01
      "peace negotiat*"                | "peace negotiat*"
      "the * talks"                    | "the * talks"
      peace NEAR/5 talks               | peace NEAR/5 talks
      peace W/5 talks                  | peace NEAR/5 talks
      peace w/5 talk* now              | peace NEAR/5 talk* now
      peace PRE/3 "the talks"          | peace PRE/3 "the talks"
      peace NEAR/500 talks             | peace NEAR/100 talks
      a NEAR/5 b PRE/3 c               | a NEAR/5 b PRE/3 c
      a NEAR/5 (b PRE/3 c)             | a NEAR/5 (b PRE/3 c)
      a NEAR/5 (b OR "c d" OR e*)      | a NEAR/5 (b OR "c d" OR e*)
      (a OR (b OR c)) NEAR/5 d         | (a OR b OR c) NEAR/5 d
      -a NEAR/5 b                      | -(a NEAR/5 b)
      -(a NEAR/5 b) c                  | -(a NEAR/5 b) c
      title:(a NEAR/5 b)               | title:(a NEAR/5 b)
      title:a NEAR/5 title:(b OR c)    | title:(a NEAR/5 (b OR c))
      „peace talks“                    | "peace talks"
      « peace talks »        | "peace talks"
      ‹peace talks›                    | "peace talks"
      「peace talks」                  | "peace talks"
      ＂peace talks＂                  | "peace talks"
      ‘peace talks’ now                | "peace talks" now
      ‘don’t go’                       | "don’t go"
      by:‘Jane Doe’                    | by:"Jane Doe"
      rock ‘n’ roll                    | rock "n" roll
      the ‘90s                         | the 90s
      ＰＥＡＣＥ　２０２６             | PEACE 2026
      （a　OR b）                      | a OR b
      cease­fire                  | ceasefire
      "cease­fire​ now"      | "ceasefire now"
      élite                      | élite
      cease‑fire                  | cease-fire
      −rumour peace               | -rumour peace
      https://example.org/a:b          | https://example.org/a:b
      10:30                            | 10:30
      don’t                            | don’t
      *                                | *
      """)
  void readsWhatIsTyped(String typed, String read) {
    ParsedQuery parsed = QueryParser.lenient(typed);
    assertEquals(read, parsed.read());
    assertTrue(parsed.notes().isEmpty(), () -> parsed.notes().toString());
    assertEquals(parsed, QueryParser.strict(typed));
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
      a NEAR/5                         | a
      NEAR/5 a                         | a
      a NEAR/5 -b                      | a -b
      a NEAR/5 country:UA              | a country:UA
      a NEAR/5 (b c)                   | a b c
      a NEAR/5 title:b                 | a title:b
      "a *b*c*d*e*f*"                  | "a b c d e f"
      date:2026-03..2026-01            | *
      date:..                          | *
      !!!                              | *
      """)
  void whatMakesNoSenseIsLeftOutAndTold(String typed, String read) {
    ParsedQuery parsed = QueryParser.lenient(typed);
    assertEquals(read, parsed.read());
    assertFalse(parsed.notes().isEmpty());
    var refused = assertThrows(BadQuery.class, () -> QueryParser.strict(typed));
    assertTrue(parsed.notes().getFirst().startsWith(String.valueOf(refused.getMessage())), refused::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      peace "talks                     | "          | never closed
      (peace                           | (          | never closed
      peace) talks                     | )          | closing parenthesis
      peace OR                         | OR         | OR stands alone
      a AND OR b                       | AND        | AND stands alone
      NOT                              | NOT        | NOT stands alone
      a NEAR/5                         | NEAR/5     | nearness stands alone
      a NEAR/5 country:UA              | NEAR/5     | can be near
      truce after:soon                 | after:soon | no date
      date:2026-03..2026-01            | date:2026-03..2026-01 | no date
      “…” peace                        | “…”        | no word
      peace *a*b*c*d*e*                | *a*b*c*d*e* | wildcards
      «   » peace                 | «   » | no word
      """)
  void theStrictReaderTellsWhatIsWrongAndWhere(String typed, String where, String why) {
    var refused = assertThrows(BadQuery.class, () -> QueryParser.strict(typed));
    assertEquals(where, typed.substring(refused.position(), refused.position() + refused.length()));
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused::toString);
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
    assertEquals(Limits.MAX_LEAVES, ((QueryNode.And) parsed.node()).nodes().size());
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
  void aHostileNumberOfAnythingIsCutAndTold() {
    for (String piece : new String[]{"*a* ", "x~ ", "a NEAR/5 ", "\"a* b*\" ", "\"" + "w ".repeat(900) + "\" ",
        "\"" + "w ".repeat(30) + "\"~5 "}) {
      ParsedQuery parsed = QueryParser.lenient(piece.repeat(40).substring(0, Math.min(10_000, piece.length() * 40)));
      assertFalse(parsed.notes().isEmpty(), piece);
      ParsedQuery again = QueryParser.lenient(parsed.read());
      assertEquals(parsed.node(), again.node());
      assertTrue(again.notes().isEmpty(), () -> again.notes().toString());
    }
  }

  @Test
  void aPhraseIsCutAtItsPatternsAndGaps() {
    var phrase = (QueryNode.Phrase) QueryParser.lenient("\"the peace negotiat* in * wom?n's cease-f* why?\"").node();
    assertEquals(List.of(new QueryNode.Word("the peace"), new QueryNode.Pattern("negotiat*"), new QueryNode.Word("in"),
        new QueryNode.Gap(), new QueryNode.Pattern("wom?n"), new QueryNode.Word("s cease"), new QueryNode.Pattern("f*"),
        new QueryNode.Word("why?")), phrase.parts());
  }

  @Test
  void aRandomTreePrintedReadsBackAsTheSameTree() {
    for (long seed = 0; seed < 10_000; seed++) {
      QueryNode tree = new RandomTrees(new Random(seed)).next();
      String printed = QueryPrinter.print(tree);
      String which = "seed " + seed + ", printed " + printed;
      ParsedQuery lenient = QueryParser.lenient(printed);
      assertEquals(tree, lenient.node(), which);
      assertTrue(lenient.notes().isEmpty(), which + ", notes " + lenient.notes());
      assertEquals(lenient, QueryParser.strict(printed), which);
    }
  }

  @Test
  void operatorsInAnyOrderNeverFailAndStrictPointsIntoTheText() {
    String signs = "\"“”„«»‘’‚「」()（）-+~*?:|&/.\u00AD\u200B\u00A0\uFEFF 0159aZé\u0301\uD83D\uDE00";
    String[] words = {"AND", "OR", "NOT", "NEAR/5", "W/0", "PRE/3", "by:", "title:", "date:", "after:", "2026-01", " "};
    for (long seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var built = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        if (random.nextInt(3) == 0) built.append(words[random.nextInt(words.length)]).append(' ');
        else built.append(signs.charAt(random.nextInt(signs.length())));
      }
      String typed = built.toString();
      String which = "seed " + seed + ", typed " + typed;
      ParsedQuery lenient = QueryParser.lenient(typed);
      assertEquals(lenient.node(), QueryParser.lenient(lenient.read()).node(), which + ", read " + lenient.read());
      try {
        assertEquals(lenient, QueryParser.strict(typed), which);
        assertTrue(lenient.notes().isEmpty(), which);
      } catch (BadQuery refused) {
        assertFalse(lenient.notes().isEmpty(), which);
        assertTrue(refused.position() >= 0 && refused.length() >= 0
            && refused.position() + refused.length() <= typed.length(), which + ": " + refused.position());
      }
    }
  }

  @Test
  void whatIsPrintedReadsBackAsTheSameTree() {
    String[] pieces = {"peace", "talks", " ", " ", " ", "\"", "“", "(", ")", "-", "+", "AND", "OR", "NOT", "by:",
        "title:",
        "after:", "2026", "-01", "~", "2", "*", "?", ":", ".", "'", "’", "é", "\u0301", "😀", "\0", "war", "said", "&&",
        "||", "x", "country:", "1", "#", "\uD800", "before:", "into", "，", "NEAR/3", "W/2",
        "PRE/1", "‘", "’", "..", "/", "\u00AD"};
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
