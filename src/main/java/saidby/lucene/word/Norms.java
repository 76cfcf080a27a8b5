package saidby.lucene.word;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// How long the texts of one field are, as the ranking wants to know it, a byte a document. On disk a field's norms are
/// sparse, because only one kind of document has it, and to look them up there took half the time of finding a word.
public final class Norms {
  /// What Lucene never writes for a text with words in it.
  private static final byte NONE = 0;

  private final byte[] norms;

  private Norms(byte[] norms) {
    this.norms = norms;
  }

  public static Norms of(LeafReader segment, String field) throws IOException {
    var norms = new byte[segment.maxDoc()];
    NumericDocValues kept = segment.getNormValues(field);
    if (kept != null)
      for (int doc = kept.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = kept.nextDoc())
        norms[doc] = (byte) kept.longValue();
    return new Norms(norms);
  }

  public NumericDocValues values() {
    return new Values(norms);
  }

  private static final class Values extends NumericDocValues {
    private final byte[] norms;
    private int doc = -1;

    Values(byte[] norms) {
      this.norms = norms;
    }

    @Override
    public void longValues(int size, int[] docs, long[] values, long defaultValue) {
      for (int i = 0; i < size; i++) {
        byte norm = norms[docs[i]];
        values[i] = norm == NONE ? defaultValue : norm;
      }
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return norms[target] != NONE;
    }

    @Override
    public long longValue() {
      return norms[doc];
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < norms.length && norms[doc] == NONE) doc++;
      if (doc >= norms.length) doc = NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
