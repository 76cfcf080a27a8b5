package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.WordPattern;
import saidby.lucene.word.Words;
import saidby.query.QueryNode;

/// Turns what is looked for in running text into queries over terms.
final class TextQueries {
  private final Dictionary dictionary;
  private final Budget budget;
  private final Proximity proximity;
  private final Map<Term, ManyWords> many = new HashMap<>();

  TextQueries(Dictionary dictionary, Budget budget) {
    this.dictionary = dictionary;
    this.budget = budget;
    this.proximity = new Proximity(this, dictionary, budget);
  }

  /// Empty when there is nothing in it to look for.
  Optional<Query> query(QueryNode.Text text, String name) throws IOException {
    return switch (text) {
      case QueryNode.Word(String word) -> inflected(Words.of(word), name);
      case QueryNode.Phrase phrase -> phrase(phrase, name);
      case QueryNode.Pattern(String pattern) -> Optional.of(pattern(Analysis.exact(pattern), name));
      case QueryNode.Fuzzy fuzzy -> Optional.of(dictionary.like(fuzzy, name));
      case QueryNode.Near _ -> near(text, name);
      case QueryNode.Either(List<QueryNode.Text> texts) -> either(texts, name);
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
  List<Term> terms(Words word, String name) throws IOException {
    var same = new Term(name, word.stem());
    var marked = new Term(name, Analysis.STEM + word.stem());
    if (dictionary.reader().docFreq(marked) == 0) return List.of(same);
    return dictionary.reader().docFreq(same) == 0 ? List.of(marked) : List.of(same, marked);
  }

  private Optional<Query> phrase(QueryNode.Phrase phrase, String name) throws IOException {
    List<QueryNode.Part> parts = phrase.parts();
    if (parts.size() == 1 && parts.getFirst() instanceof QueryNode.Word(String words))
      return exact(Words.of(words), phrase.slop(), name);
    if (parts.size() == 1 && parts.getFirst() instanceof QueryNode.Pattern pattern) return query(pattern, name);
    var builder = new MultiPhraseQuery.Builder();
    builder.setSlop(phrase.slop());
    int place = 0;
    for (QueryNode.Part part : parts) switch (part) {
      case QueryNode.Gap _ -> place++;
      case QueryNode.Word(String words) -> {
        for (Words word : Words.of(words)) builder.add(new Term[]{new Term(name, word.exact())}, place++);
      }
      case QueryNode.Pattern pattern -> {
        List<BytesRef> fitting = dictionary.placed(pattern, name);
        if (fitting.isEmpty()) return Optional.of(new MatchNoDocsQuery("no word fits " + pattern.text()));
        builder.add(fitting.stream().map(word -> new Term(name, word)).toArray(Term[]::new), place++);
      }
    }
    MultiPhraseQuery built = builder.build();
    return built.getTermArrays().length == 0 ? Optional.empty() : Optional.of(built);
  }

  private static Optional<Query> exact(List<Words> words, int slop, String name) {
    if (words.isEmpty()) return Optional.empty();
    if (words.size() == 1) return Optional.of(new TermQuery(new Term(name, words.getFirst().exact())));
    return Optional.of(new PhraseQuery(slop, name, words.stream().map(Words::exact).toArray(String[]::new)));
  }

  private Query pattern(String pattern, String name) throws IOException {
    Dictionary.Found found = dictionary.fitting(pattern, name, Dictionary.MAX_LISTED);
    if (found.words().isEmpty()) return new MatchNoDocsQuery("no word fits " + pattern);
    if (found.words().size() <= Dictionary.MAX_LISTED)
      return new ConstantScoreQuery(new TermInSetQuery(name, found.words()));
    ManyWords known = many.get(new Term(name, pattern));
    if (known != null) return known;
    ManyWords gathered = ManyWords.of(new WordPattern(pattern), name, dictionary.reader(), budget);
    many.put(new Term(name, pattern), gathered);
    return gathered;
  }

  private Optional<Query> near(QueryNode.Text text, String name) throws IOException {
    Optional<Proximity.Source> source = proximity.source(text, name);
    return source.map(near -> new BoostQuery(new IntervalQuery(name, near.either()), near.weight()));
  }

  /// Single words as if they were one, and whatever is longer beside them; the best of all counts.
  private Optional<Query> either(List<QueryNode.Text> texts, String name) throws IOException {
    List<Query> found = new ArrayList<>();
    var single = new SynonymQuery.Builder(name);
    boolean any = false;
    for (QueryNode.Text text : texts) {
      List<Words> words = text instanceof QueryNode.Word(String word) ? Words.of(word) : List.of();
      if (words.size() == 1) for (Term term : terms(words.getFirst(), name)) {
        single.addTerm(term);
        any = true;
      }
      else query(text, name).ifPresent(found::add);
    }
    if (any) found.add(single.build());
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(found.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(found, 0));
    };
  }
}
