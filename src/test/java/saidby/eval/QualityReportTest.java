package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityReportTest {
  private final List<Outcome> outcomes = SmallGold.compared().outcomes();

  @Test
  void everyPieceAndEveryAnswerHasOneOutcome() {
    assertEquals(4, outcomes.stream().filter(outcome -> outcome.gold().isPresent()).count());
    assertEquals(5, outcomes.stream().filter(outcome -> outcome.answer().isPresent()).count());
  }

  @Test
  void piecesAreBrokenDownByTheOrderOfTheirParts() {
    assertEquals("split", Order.of(SmallGold.article().attributions().getFirst()));
    assertEquals("source-cue-quote", Order.of(SmallGold.article().attributions().get(1)));
    assertEquals("quote-source, no cue",
        Order.of(SmallGold.gold(List.of("The bridge is open,"), "Ada Pell", "", SourceType.NAME)));
    Table order = new Breakdown(outcomes).tables().get(1);
    assertTrue(order.rows().contains(List.of("marked: split", "2", "100.0", "50.0", "50.0", "50.0")), order.toString());
  }

  @Test
  void confidenceIsHeldAgainstWhatIsRight() {
    var reliability = new Reliability(outcomes, _ -> true);
    assertEquals(4, reliability.count());
    assertEquals((.05 + .55 + .45 + .15) / 4, reliability.expectedError(), 1e-9);
  }

  @Test
  void mistakesAreNamedByTheirKindAndPlace() {
    Table worst = Confusions.table(outcomes);
    assertTrue(worst.rows()
        .contains(List.of("marked: no statement, 1 to 3 words, given a speaker", "1",
            "line 1, " + SmallGold.span("Old Town").start())),
        worst.toString());
    assertTrue(worst.rows()
        .contains(List.of("marked: source is a name, left unknown", "1",
            "line 1, " + SmallGold.span("Come and").start())),
        worst.toString());
    assertTrue(worst.rows()
        .contains(
            List.of("marked: source is a description, answered a name of another paragraph, source of something else",
                "1",
                "line 1, " + SmallGold.span("a miracle").start())),
        worst.toString());
    assertEquals(3, worst.rows().size(), worst.toString());
  }

  @Test
  void aTableReadsAsMarkdownAndInColumns() {
    var table = new Table("Counts", "Of two things.", List.of("thing", "number"),
        List.of(List.of("bridge", "7"), List.of("a ferry", "12")));
    assertEquals("""
        ## Counts

        Of two things.

        | thing | number |
        | --- | ---: |
        | bridge | 7 |
        | a ferry | 12 |
        """, table.markdown());
    assertEquals("""
        Counts
          thing    number
          bridge        7
          a ferry      12
        """, table.text());
  }

  @Test
  void noWordOfAnArticleStandsInTheReport() {
    Gold gold = new Gold("small.jsonl", List.of(SmallGold.article()), new GoldPeople());
    String report = QualityReport.of(Evaluation.of(gold, _ -> SmallGold.answers()), Stage.PRODUCT)
        .markdown("saidby eval small.jsonl");
    assertTrue(report.contains("Measured on small.jsonl: 1 articles of 1 publishers"), report);
    for (String word : List.of("Ada", "bridge", "miracle", "ferry")) assertFalse(report.contains(word), word);
  }
}
