package saidby.lucene.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.junit.jupiter.api.Test;

/// Looking for paragraphs of one article looks at no other.
class StretchTest {
  @Test
  void nothingBeforeOrBehindIsLookedAt() throws IOException {
    List<Integer> lookedAt = new ArrayList<>();
    Scorer scorer = new ConstantScoreScorer(1, ScoreMode.COMPLETE, new TwoPhaseIterator(DocIdSetIterator.all(1_000)) {
      @Override
      public boolean matches() {
        lookedAt.add(approximation.docID());
        return approximation.docID() % 3 == 0;
      }

      @Override
      public float matchCost() {
        return 1;
      }
    });
    assertEquals(List.of(501, 504), all(Stretch.of(scorer, 500, 506)));
    assertEquals(List.of(500, 501, 502, 503, 504, 505), lookedAt);
  }

  @Test
  void whatNeedsNoSecondLookIsGoneThroughTheSameWay() throws IOException {
    var plain = new ConstantScoreScorer(1, ScoreMode.COMPLETE, DocIdSetIterator.range(3, 9));
    assertEquals(List.of(3, 4), all(Stretch.of(plain, 0, 5)));
    assertEquals(List.of(),
        all(Stretch.of(new ConstantScoreScorer(1, ScoreMode.COMPLETE, DocIdSetIterator.empty()), 0, 5)));
  }

  private static List<Integer> all(Stretch stretch) throws IOException {
    List<Integer> all = new ArrayList<>();
    for (int doc = stretch.next(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = stretch.next()) all.add(doc);
    return all;
  }
}
