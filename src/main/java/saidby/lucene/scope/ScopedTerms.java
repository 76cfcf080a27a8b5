package saidby.lucene.scope;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.FilterLeafReader.FilterTerms;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOBooleanSupplier;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/// The dictionary of one field as far as a scope lets it through: a word of which no document is seen is not there.
final class ScopedTerms extends FilterTerms {
  private final FixedBitSet seen;
  private final Statistics statistics;

  ScopedTerms(Terms all, FixedBitSet seen, Statistics statistics) {
    super(all);
    this.seen = seen;
    this.statistics = statistics;
  }

  /// What is known of the field, and of the words that many documents have: those are counted once.
  static final class Statistics {
    /// Counting fewer costs nothing.
    private static final int MANY = 256;
    private static final int MOST_KEPT = 10_000;

    private final int documents;
    private final long words;
    private final Map<BytesRef, Integer> counts = new ConcurrentHashMap<>();

    Statistics(int documents, long words) {
      this.documents = documents;
      this.words = words;
    }

    void keep(BytesRef word, int count) {
      if (counts.size() < MOST_KEPT) counts.put(BytesRef.deepCopyOf(word), count);
    }
  }

  @Override
  public TermsEnum iterator() throws IOException {
    return new Words(in.iterator(), seen, statistics);
  }

  /// The whole dictionary skips what the automaton cannot match; what is left to be looked at is little.
  @Override
  public TermsEnum intersect(CompiledAutomaton compiled, @Nullable BytesRef startTerm) throws IOException {
    return new Words(in.intersect(compiled, startTerm), seen, statistics);
  }

  @Override
  public int getDocCount() {
    return statistics.documents;
  }

  @Override
  public long getSumTotalTermFreq() {
    return statistics.words;
  }

  @Override
  public long getSumDocFreq() {
    return statistics.words;
  }

  @Override
  public long size() {
    return -1;
  }

  /// The words in order, those of documents that are not seen passed over.
  private static final class Words extends FilterTermsEnum {
    private final FixedBitSet seen;
    private final Statistics statistics;
    private @Nullable PostingsEnum postings;

    Words(TermsEnum all, FixedBitSet seen, Statistics statistics) {
      super(all);
      this.seen = seen;
      this.statistics = statistics;
    }

    @Override
    public @Nullable BytesRef next() throws IOException {
      BytesRef word = in.next();
      while (word != null && !isSeen()) word = in.next();
      return word;
    }

    @Override
    public SeekStatus seekCeil(BytesRef wanted) throws IOException {
      SeekStatus found = in.seekCeil(wanted);
      if (found == SeekStatus.END || isSeen()) return found;
      return next() == null ? SeekStatus.END : SeekStatus.NOT_FOUND;
    }

    @Override
    public boolean seekExact(BytesRef wanted) throws IOException {
      return in.seekExact(wanted) && isSeen();
    }

    @Override
    public @Nullable IOBooleanSupplier prepareSeekExact(BytesRef wanted) throws IOException {
      IOBooleanSupplier found = in.prepareSeekExact(wanted);
      return found == null ? null : () -> found.get() && isSeen();
    }

    private boolean isSeen() throws IOException {
      DocIdSetIterator documents = documents();
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
        if (seen.get(doc)) return true;
      return false;
    }

    private DocIdSetIterator documents() throws IOException {
      PostingsEnum some = in.postings(postings, PostingsEnum.NONE);
      postings = some;
      return some;
    }

    @Override
    public int docFreq() throws IOException {
      int all = in.docFreq();
      if (all <= Statistics.MANY) return count();
      Integer known = statistics.counts.get(in.term());
      if (known != null) return known;
      int count = count();
      statistics.keep(in.term(), count);
      return count;
    }

    private int count() throws IOException {
      int count = 0;
      DocIdSetIterator documents = documents();
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
        if (seen.get(doc)) count++;
      return count;
    }

    /// Nothing that ranks asks for it; more than documents would tell of those that are not seen.
    @Override
    public long totalTermFreq() throws IOException {
      return docFreq();
    }
  }
}
