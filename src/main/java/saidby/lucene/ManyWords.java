package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import saidby.lucene.word.WordPattern;

/// The documents with any word that fits a pattern which very many words fit (`a*`), gathered once a request, however
/// often the request then goes through them.
final class ManyWords extends Query {
  private final String name;
  private final WordPattern pattern;
  private final List<Optional<FixedBitSet>> documents;

  private ManyWords(String name, WordPattern pattern, List<Optional<FixedBitSet>> documents) {
    this.name = name;
    this.pattern = pattern;
    this.documents = documents;
  }

  static ManyWords of(WordPattern pattern, String name, IndexReader reader, Budget budget) throws IOException {
    List<Optional<FixedBitSet>> documents = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) documents.add(gathered(pattern, name, leaf, budget));
    return new ManyWords(name, pattern, documents);
  }

  private static Optional<FixedBitSet> gathered(WordPattern pattern, String name, LeafReaderContext leaf, Budget budget)
      throws IOException {
    var walk = new DictionaryWalk(leaf.reader(), name, pattern, budget);
    Optional<FixedBitSet> found = Optional.empty();
    while (walk.next()) {
      if (found.isEmpty()) found = Optional.of(new FixedBitSet(leaf.reader().maxDoc()));
      found.get().or(walk.postings());
    }
    if (walk.wasStopped())
      budget.cut(pattern.text() + " fits too many words: only some of them were looked for");
    return found;
  }

  WordPattern pattern() {
    return pattern;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        Optional<FixedBitSet> found = documents.get(leaf.ord);
        if (found.isEmpty()) return nothing();
        int cardinality = found.get().cardinality();
        return new ScorerSupplier() {
          @Override
          public Scorer get(long lead) {
            DocIdSetIterator each = new BitSetIterator(found.get(), cardinality);
            return new ConstantScoreScorer(score(), mode, each);
          }

          @Override
          public long cost() {
            return cardinality;
          }
        };
      }

      @Override
      public int count(LeafReaderContext leaf) {
        if (leaf.reader().hasDeletions()) return -1;
        return documents.get(leaf.ord).map(FixedBitSet::cardinality).orElse(0);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @SuppressWarnings("NullAway") // what Lucene's contract asks for
  private static ScorerSupplier nothing() {
    return null;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(name)) visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return name + ":" + pattern.text();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
