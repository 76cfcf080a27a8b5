package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOnePublisherOutTest {
  @Test
  void eachPublisherIsMeasuredOnceAndTheWorstIsNamed() {
    Gold gold = gold("North Wire", "South Wire").and(gold("North Wire"));
    var told = new ArrayList<String>();
    List<List<String>> rows = LeaveOnePublisherOut.run(gold, told::add).tables().getFirst().rows();
    assertEquals(List.of("learning without North Wire", "learning without South Wire"), told);
    assertEquals(List.of("North Wire", "South Wire", "mean", "worst"), rows.stream().map(List::getFirst).toList());
    assertEquals(List.of("2", "1"), rows.stream().limit(2).map(row -> row.get(1)).toList());
  }

  @Test
  void aSinglePublisherCannotBeLeftOut() {
    var refused = assertThrows(IllegalArgumentException.class,
        () -> LeaveOnePublisherOut.run(gold("North Wire"), _ -> {}));
    assertEquals("small.jsonl: needs articles of two publishers, to leave one out", refused.getMessage());
  }

  private static Gold gold(String... publishers) {
    GoldArticle article = SmallGold.article();
    return new Gold("small.jsonl", List.of(publishers)
        .stream()
        .map(publisher -> new GoldArticle(article.id(), publisher, 1, article.text(), article.attributions()))
        .toList(), new GoldPeople());
  }
}
