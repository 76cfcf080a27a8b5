package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.eval.Tally.Group;
import saidby.eval.Tally.Step;

/// Figures of [SmallGold], worked out by hand.
class MeasureTest {
  private final Tally tally = SmallGold.compared().tally();

  @Test
  void wordsBetweenMarksAreCountedOnceForTheGoldAndEachTimeForTheAnswers() {
    balance(Measure.QUOTED_WORDS_ALL, 8, 10, 9);
    balance(Measure.QUOTED_WORDS_TOUCH, 8, 8, 9);
  }

  @Test
  void aPieceIsExactWhenItHasJustTheWords() {
    balance(Measure.QUOTED_EXACT_ALL, 2, 4, 3);
    balance(Measure.QUOTED_EXACT_TOUCH, 2, 3, 3);
  }

  @Test
  void endToEndBothPieceAndSpeakerAreRightAndSilenceCostsRecallAlone() {
    balance(Measure.END_TO_END_HEAD, 1, 3, 3);
    balance(Measure.END_TO_END_EXACT, 1, 3, 3);
    balance(Measure.END_TO_END_OR_NAME, 1, 3, 3);
  }

  @Test
  void wordsOutsideOfMarksHaveTheirOwnMeasure() {
    balance(Measure.UNQUOTED_WORDS, 3, 3, 5);
    balance(Measure.ALL_CONTENT_WORDS, 11, 13, 14);
    share(Measure.INDIRECT_ONLY_RECALL, 3, 5);
  }

  @Test
  void speakersAreMeasuredOverThePiecesThatWereFound() {
    share(Measure.ATTRIBUTION_HEAD, 1, 3);
    share(Measure.ATTRIBUTION_OVERLAP, 1, 3);
    share(Measure.NAME_ROUTE, 1, 2);
    share(Measure.PLAUSIBLE_ANY, 1, 1);
    share(Measure.PLAUSIBLE_NEAREST, 1, 1);
  }

  @Test
  void piecesAreGroupedByTheirSource() {
    assertEquals(2, tally.of(Group.NAME, Step.THERE));
    assertEquals(1, tally.of(Group.NAME, Step.TOLD));
    assertEquals(1, tally.of(Group.NOMINAL, Step.FOUND));
    assertEquals(0, tally.of(Group.NOMINAL, Step.HEAD));
    assertEquals(3, tally.of(Group.DIRECT, Step.FOUND));
    assertEquals(0, tally.of(Group.MIXED, Step.THERE));
    assertEquals(3, tally.of(Group.SAME_PARAGRAPH, Step.THERE));
  }

  @Test
  void peopleAreAskedForWhereSomebodyWroteThemDown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("people.jsonl");
    int source = SmallGold.span("Ada Pell").start();
    Files.writeString(file, """
        {"id":"small","source":[[%d,%d]],"speaker":"Adele Pell|Ada Pell"}
        {"id":"small","source":[[0,3]],"speaker":null}
        """.formatted(source, source + 8));
    var people = new GoldPeople();
    people.read(file);
    Tally asked = Comparison.of(SmallGold.article(), SmallGold.answers(), people).tally();
    assertEquals(Figure.Share.of(1, 2), Measure.ENTITY_ROUTE.of(asked));
  }

  @Test
  void theSameArticlesGiveTheSameInterval() {
    List<Tally> articles = List.of(tally, new Tally(), tally);
    for (Measure measure : Measure.values())
      assertEquals(new Bootstrap(articles).interval(measure), new Bootstrap(articles).interval(measure));
    assertEquals("100.0 to 100.0", new Bootstrap(List.of(tally)).interval(Measure.PLAUSIBLE_ANY));
  }

  private void balance(Measure measure, int hit, int answered, int there) {
    assertEquals(Figure.Balance.of(hit, answered, there), measure.of(tally));
  }

  private void share(Measure measure, int part, int whole) {
    assertEquals(Figure.Share.of(part, whole), measure.of(tally));
  }
}
