package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.WordPattern;
import saidby.query.QueryNode;

/// Finds the words that fit a pattern, or are like a word, among those of the index; each pattern once a request.
final class Dictionary {
  /// Most words that stand for a pattern where their places matter: in a phrase, near to something.
  static final int MAX_PLACED = 500;
  /// The same for all patterns of a request.
  private static final int MAX_PLACED_IN_ALL = 2000;
  /// Words beyond which a pattern is better looked for by documents.
  static final int MAX_LISTED = 256;
  /// Letters that a fuzzy word must share from its beginning; without any, the whole dictionary is walked.
  private static final int FUZZY_PREFIX = 1;

  private final IndexSearcher searcher;
  private final Budget budget;
  private final Map<Term, Found> known = new HashMap<>();
  private int placed;

  Dictionary(IndexSearcher searcher, Budget budget) {
    this.searcher = searcher;
    this.budget = budget;
  }

  IndexReader reader() {
    return searcher.getIndexReader();
  }

  /// Words that fit, in no order.
  ///
  /// @param whole whether these are all
  record Found(List<BytesRef> words, boolean whole) {}

  /// The words that fit a pattern; not whole when there are more than so many.
  Found fitting(String pattern, String name, int most) throws IOException {
    var key = new Term(name, most + pattern);
    Found found = known.get(key);
    if (found != null) return found;
    Found walked = walk(new WordPattern(pattern), name, most);
    known.put(key, walked);
    return walked;
  }

  private Found walk(WordPattern pattern, String name, int most) throws IOException {
    Map<BytesRef, Integer> counts = new HashMap<>();
    boolean whole = true;
    for (LeafReaderContext leaf : reader().leaves()) {
      var walk = new DictionaryWalk(leaf.reader(), name, pattern, budget);
      while (counts.size() <= most && walk.next())
        counts.merge(BytesRef.deepCopyOf(walk.word()), walk.documents(), Integer::sum);
      if (walk.wasStopped()) budget.cut(pattern.text() + " fits too many words: only some of them were looked for");
      whole &= !walk.wasStopped() && counts.size() <= most;
    }
    return new Found(new ArrayList<>(counts.keySet()), whole);
  }

  /// The words that fit a pattern, where their places matter; of too many, some.
  List<BytesRef> placed(QueryNode.Pattern node, String name) throws IOException {
    int most = Math.min(MAX_PLACED, MAX_PLACED_IN_ALL - placed);
    List<BytesRef> fitting = fitting(Analysis.exact(node.text()), name, MAX_PLACED).words();
    if (fitting.size() > most)
      budget.cut("%s fits too many words: beside other words, only some of them were looked for"
          .formatted(node.text()));
    placed += Math.min(fitting.size(), most);
    return fitting.subList(0, Math.min(fitting.size(), most));
  }

  /// A query for words like this one, the nearest first; it no longer needs the dictionary.
  Query like(QueryNode.Fuzzy node, String name) throws IOException {
    var query = new FuzzyQuery(new Term(name, Analysis.exact(node.text())), node.edits(), FUZZY_PREFIX);
    if (budget.shouldExit()) {
      budget.cut(node.text() + "~: words like it could not be looked for in the time of a request");
      return new org.apache.lucene.search.TermQuery(query.getTerm());
    }
    return searcher.rewrite(query);
  }

  /// The words like this one.
  List<BytesRef> placed(QueryNode.Fuzzy node, String name) throws IOException {
    List<BytesRef> words = new ArrayList<>();
    like(node, name).visit(new QueryVisitor() {
      @Override
      public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) words.add(term.bytes());
      }
    });
    words.sort(Comparator.naturalOrder());
    return words;
  }
}
