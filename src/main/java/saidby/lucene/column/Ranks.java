package saidby.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import saidby.lucene.document.Names;
import saidby.search.What;

/// Numbers the documents of one kind in one segment from 0, so that what is kept of them takes no room for the others.
/// A bit a document and a count a word of them: a rank is one look-up and one bit count.
public final class Ranks {
  private final long[] bits;
  private final int[] before;
  private final int size;

  private Ranks(long[] bits) {
    this.bits = bits;
    this.before = new int[bits.length];
    int sum = 0;
    for (int i = 0; i < bits.length; i++) {
      before[i] = sum;
      sum += Long.bitCount(bits[i]);
    }
    this.size = sum;
  }

  /// Deleted documents have ranks too: a segment's never change.
  public static Ranks of(LeafReader segment, What what) throws IOException {
    var bits = new long[(segment.maxDoc() + 63) / 64];
    PostingsEnum kind = segment.postings(new Term(Names.KIND, Names.of(what).kind()), PostingsEnum.NONE);
    if (kind != null)
      for (int doc = kind.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = kind.nextDoc())
        bits[doc >> 6] |= 1L << doc;
    return new Ranks(bits);
  }

  int size() {
    return size;
  }

  public int of(int doc) {
    return before[doc >> 6] + Long.bitCount(bits[doc >> 6] & ((1L << doc) - 1));
  }

  /// Those of the first so many documents.
  public void of(int[] docs, int length, int[] ranks) {
    for (int i = 0; i < length; i++) ranks[i] = of(docs[i]);
  }
}
