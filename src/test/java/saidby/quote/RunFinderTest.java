package saidby.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Span;

class RunFinderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      “We agreed,” Odell said. “At last.”                | We agreed, / At last.
      "We agreed," Odell said. "At last."                | We agreed, / At last.
      Odell called it "a start".                         | a start
      „Wir sind einig“, sagte er.                        | Wir sind einig
      „Wir sind einig”, sagte er.                        | Wir sind einig
      « Nous sommes d'accord », a dit Odell.             | Nous sommes d'accord
      «Oui», dit-elle, «non».                            | Oui / non
      ''We agreed,'' Odell said.                         | We agreed,
      ``We agreed,'' Odell said. ``At last.''            | We agreed, / At last.
      ‘We agreed,’ Odell said. ‘It’s the leaders’ plan.’ | We agreed, / It’s the leaders’ plan.
      'We don't agree,' Odell said.                      | We don't agree,
      The leaders' plan isn't Odell's.                   |
      It is ‘our plan’ now.                              | our plan
      Rock 'n' roll of the '90s, said 'em all.           |
      “He said ‘never’ to me,” Odell said.               | He said ‘never’ to me,
      "He said 'never' to me," Odell said.               | He said 'never' to me,
      He wrote “we agreed                                | we agreed
      “One” and "two" and « three »                      | one / two / three
      The 6" pipe                                        |
      “” and "..."                                       |
      « Il a dit « non » hier », dit-elle.               | Il a dit « non » hier
      « Oui, « a » et « b » enfin », dit-elle.           | Oui, « a » et « b » enfin
      « Il a dit ‹ non › hier », dit-elle.               | Il a dit ‹ non › hier
      ‹Oui›, dit-elle.                                   | Oui
      »Ja«, sagte er. »Nein.«                            | Ja / Nein.
      »Ja», sa hon. »Nej.»                               | Ja / Nej.
      ”Ja”, sa hon. ”Nej.”                               | Ja / Nej.
      ‚Ja‘, sagte er. ‚Nein.‘                            | Ja / Nein.
      „Er sagte ‚nein‘ dazu“, sagte sie.                 | Er sagte ‚nein‘ dazu
      「桥『一直』开放」，她说。                                | 桥『一直』开放
      「他说「不」了」。『好』                                 | 他说「不」了 / 好
      ‘He said “never” twice,’ she said. ‘Twice.’        | He said “never” twice, / Twice.
      'He said "never" twice,' she said.                 | He said "never" twice,
      Rock 'n' roll is "fun", the sailors' wives said.   | fun
      “He wrote “we agreed” twice,” she said.            | He wrote “we agreed” twice,
      “We agreed, she said. “At last.” And “we did.”     | We agreed, she said. “At last. / we did.
      “One,” 'two,' «three» „four“ ''five'' ``six''      | One, / two, / three / four / five / six
      """)
  void marksOfEveryKindArePaired(String text, String inner) {
    String found = runs(text).stream().map(run -> run.inner().in(text)).collect(Collectors.joining(" / "));
    assertEquals(inner == null ? "" : inner.toLowerCase(java.util.Locale.ROOT),
        found.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void aRunReopenedInTheNextParagraphIsContinued() {
    String text = "“We agreed,” she said. “It was late.\n\n“We were tired.”";
    List<MarkedRun> runs = runs(text);
    assertEquals(3, runs.size());
    assertFalse(runs.get(1).closed());
    assertTrue(runs.get(2).continued());
    assertTrue(runs.get(2).closed());
  }

  @Test
  void aRunThatOnlyALaterParagraphClosesTakesAllInBetween() {
    String text = "“It was late.\n\nWe were tired.\n\nWe agreed,” she said. “Yes.”";
    assertEquals(List.of("It was late.", "We were tired.", "We agreed,", "Yes."),
        runs(text).stream().map(run -> run.inner().in(text)).toList());
  }

  @Test
  void anUnclosedRunEndsWithItsParagraph() {
    String text = "“It was late.\n\nThe hall was empty.";
    assertEquals(List.of(new Span(1, 13)), runs(text).stream().map(MarkedRun::inner).toList());
  }

  @Test
  void runsOfAnyTextAreInOrderAndInsideOneParagraph() {
    String alphabet = "ab s. '\"’‘“”„«»`\n\u00a0,-";
    for (int seed = 0; seed < 2000; seed++) {
      String text = new Random(seed).ints(seed % 120, 0, alphabet.length())
          .mapToObj(i -> alphabet.substring(i, i + 1))
          .collect(Collectors.joining());
      int behind = 0;
      for (MarkedRun run : runs(text)) {
        assertTrue(run.outer().start() >= behind && run.outer().contains(run.inner()), "seed " + seed);
        assertTrue(Article.paragraphsOf(text).stream().anyMatch(p -> p.contains(run.outer())), "seed " + seed);
        behind = run.outer().end();
      }
    }
  }

  private static List<MarkedRun> runs(String text) {
    return RunFinder.runs(text, Article.paragraphsOf(text));
  }
}
