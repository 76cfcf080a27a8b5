package saidby.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/// Scores of found documents, however they were sorted.
final class Scores {
  private Scores() {}

  /// Where hits are sorted by more than the score, it is the first of the sort's values.
  static double of(ScoreDoc document) {
    return document instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : document.score;
  }
}
