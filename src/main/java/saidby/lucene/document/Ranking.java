package saidby.lucene.document;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// How well a word's hits match: BM25, whose two numbers were chosen by measuring how well quotes are found
/// (`saidby eval-search`, and by reading lists of results).
public final class Ranking {
  /// How soon more of the same word adds nothing more.
  private static final float K1 = 1.2f;
  /// How much a long text is held back.
  private static final float B = 0.75f;

  /// For writer and searcher.
  public static final Similarity SIMILARITY = new BM25Similarity(K1, B) {
    // From the last position, which a stream of words may move on at its end to seem longer.
    @Override
    public long computeNorm(FieldInvertState state) {
      return SmallFloat.intToByte4(Math.max(1, state.getPosition() + 1));
    }
  };

  /// Words that reported speech counts for beyond its own: a direct quote of the same words and length comes before it.
  /// One in eight, and one more, is what a length kept in a byte is sure to tell apart.
  ///
  /// @param words its own
  static int penalty(int words) {
    return 1 + words / 8;
  }

  private Ranking() {}
}
