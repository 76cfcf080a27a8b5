package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import saidby.query.QueryNode;

/// Turns what is looked for in running text into queries over terms.
final class TextQueries {
  /// Letters that a fuzzy word must share from its beginning; without any, the whole dictionary is walked.
  private static final int FUZZY_PREFIX = 1;

  private final IndexReader reader;

  TextQueries(IndexReader reader) {
    this.reader = reader;
  }

  /// Empty when there is nothing in it to look for.
  Optional<Query> query(QueryNode.Text text, String name) throws IOException {
    return switch (text) {
      case QueryNode.Word(String word) -> inflected(Words.of(word), name);
      case QueryNode.Phrase(String phrase, int slop) -> exact(Words.of(phrase), slop, name);
      case QueryNode.Pattern(String pattern) -> Optional.of(pattern(Analysis.exact(pattern), name));
      case QueryNode.Fuzzy(String word, int edits) ->
        Optional.of(new FuzzyQuery(new Term(name, Analysis.exact(word)), edits, FUZZY_PREFIX));
    };
  }

  /// One word, or several that the typed one is made of ("cease-fire"), side by side.
  private Optional<Query> inflected(List<Words> words, String name) throws IOException {
    if (words.isEmpty()) return Optional.empty();
    List<List<Term>> places = new ArrayList<>();
    for (Words word : words) places.add(terms(word, name));
    if (places.size() > 1) {
      var phrase = new MultiPhraseQuery.Builder();
      for (List<Term> place : places) phrase.add(place.toArray(Term[]::new));
      return Optional.of(phrase.build());
    }
    List<Term> terms = places.getFirst();
    if (terms.size() == 1) return Optional.of(new TermQuery(terms.getFirst()));
    var either = new SynonymQuery.Builder(name);
    for (Term term : terms) either.addTerm(term);
    return Optional.of(either.build());
  }

  /// Words that are the stem, and words that have it; where one of the two is nowhere in the index, the other is enough
  /// and faster.
  private List<Term> terms(Words word, String name) throws IOException {
    var same = new Term(name, word.stem());
    var marked = new Term(name, Analysis.STEM + word.stem());
    if (reader.docFreq(marked) == 0) return List.of(same);
    return reader.docFreq(same) == 0 ? List.of(marked) : List.of(same, marked);
  }

  private static Optional<Query> exact(List<Words> words, int slop, String name) {
    if (words.isEmpty()) return Optional.empty();
    if (words.size() == 1) return Optional.of(new TermQuery(new Term(name, words.getFirst().exact())));
    return Optional.of(new PhraseQuery(slop, name, words.stream().map(Words::exact).toArray(String[]::new)));
  }

  private static Query pattern(String pattern, String name) {
    int first = pattern.indexOf('*');
    if (first == pattern.length() - 1 && pattern.indexOf('?') < 0)
      return new PrefixQuery(new Term(name, pattern.substring(0, first)));
    var term = new Term(name, pattern);
    boolean open = pattern.startsWith("*") || pattern.startsWith("?");
    return open ? new AutomatonQuery(term, unmarked(term)) : new WildcardQuery(term);
  }

  /// A pattern that could begin with the mark of stems, but does not.
  private static Automaton unmarked(Term pattern) {
    int limit = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
    Automaton words = Operations.concatenate(
        List.of(Automata.makeCharRange(Analysis.STEM + 1, Character.MAX_CODE_POINT), Automata.makeAnyString()));
    return Operations.determinize(Operations.intersection(WildcardQuery.toAutomaton(pattern, limit), words), limit);
  }
}
