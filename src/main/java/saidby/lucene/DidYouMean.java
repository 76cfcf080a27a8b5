package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import saidby.lucene.document.Names;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.Words;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;
import saidby.search.Correction;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.SearchRequest;

/// Looks for a question that finds more than one that found next to nothing. Words and names that nothing has are
/// respelt all at once; where there are none such, one word at a time is taken for a more frequent one. What comes out is
/// asked, and told only if it finds more.
final class DidYouMean {
  /// So many words and names are looked at, so many others tried for each, and so many questions asked in all.
  private static final int MOST_SLOTS = 8;
  /// A word that stands in more texts than this is meant as it is typed; looking for others would slow every search of
  /// frequent words that seldom come together.
  private static final int MOST_OF_A_SLIP = 5;
  private static final int MOST_OTHERS = 3;
  private static final int MOST_ASKED = 12;
  private static final int LEAST_LETTERS = 3;
  /// What is longer is no slip of a word, and takes long to compare with all words.
  private static final int MOST_LETTERS = 60;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Asking asking;
  private final List<Slot> slots = new ArrayList<>();
  private Optional<Correction> best = Optional.empty();
  private int asked;

  DidYouMean(SearchRequest request, Asking asking) {
    this.asking = asking;
    this.snapshot = asking.snapshot();
    this.request = request;
  }

  /// A word or a name of the question.
  ///
  /// @param others to be tried in its place, the likeliest first
  private record Slot(boolean isKnown, List<String> others) {}

  /// The question with the most hits of those that were tried, if it finds more than so many.
  Optional<Correction> finding(long total) throws IOException {
    respelt(new Collecting());
    if (slots.size() > MOST_SLOTS) return Optional.empty();
    Map<Integer, String> unknown = new HashMap<>();
    for (int i = 0; i < slots.size(); i++)
      if (!slots.get(i).isKnown() && !slots.get(i).others().isEmpty()) unknown.put(i, slots.get(i).others().getFirst());
    if (!unknown.isEmpty()) ask(unknown, total);
    for (int i = 0; i < slots.size(); i++) {
      if (!unknown.isEmpty() && !unknown.containsKey(i)) continue;
      for (String other : slots.get(i).others()) {
        Map<Integer, String> tried = new HashMap<>(unknown);
        tried.put(i, other);
        if (!tried.equals(unknown)) ask(tried, total);
      }
    }
    return best;
  }

  private void ask(Map<Integer, String> others, long total) throws IOException {
    if (asked++ >= MOST_ASKED) return;
    SearchRequest respelt = respelt(new Replacing(others));
    Question question = asking.of(respelt);
    long found = question.searcher().count(question.query());
    if (found > best.map(Correction::total).orElse(total))
      best = Optional.of(new Correction(respelt.query().read(), respelt.filters(), found));
  }

  private SearchRequest respelt(Respelling.Speller speller) throws IOException {
    QueryNode node = new Respelling(speller).of(request.query().node());
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    values.putAll(request.filters().values());
    List<String> speakers = new ArrayList<>();
    for (String speaker : request.filters().of(FacetField.SPEAKER)) speakers.add(speller.speaker(speaker));
    if (!speakers.isEmpty()) values.put(FacetField.SPEAKER, speakers);
    Filters filters = request.filters().with(values);
    return new SearchRequest(request.what(), ParsedQuery.of(node), filters, request.page(), request.counting(),
        request.showing());
  }

  /// Notes every word and name, and what could stand in its place.
  private final class Collecting implements Respelling.Speller {
    @Override
    public String word(String word, boolean inTitle) throws IOException {
      String field = inTitle ? Names.TITLE : Names.of(request.what()).text();
      boolean isKnown = isKnown(word, field);
      slots.add(new Slot(isKnown, slots.size() < MOST_SLOTS ? words(word, field, isKnown) : List.of()));
      return word;
    }

    @Override
    public String speaker(String name) throws IOException {
      Speakers speakers = snapshot.speakers();
      boolean isKnown = !speakers.meant(name).isEmpty();
      slots.add(new Slot(isKnown, isKnown
          ? List.of()
          : speakers.like(name, MOST_OTHERS).stream().map(Speakers.Speaker::name).distinct().toList()));
      return name;
    }
  }

  /// Puts others in some places.
  private static final class Replacing implements Respelling.Speller {
    private final Map<Integer, String> others;
    private int slot;

    Replacing(Map<Integer, String> others) {
      this.others = others;
    }

    @Override
    public String word(String word, boolean inTitle) {
      return others.getOrDefault(slot++, word);
    }

    @Override
    public String speaker(String name) {
      return others.getOrDefault(slot++, name);
    }
  }

  private boolean isKnown(String word, String field) throws IOException {
    for (Words one : Words.of(word))
      for (String form : List.of(one.exact(), one.stem(), Analysis.STEM + one.stem()))
        if (snapshot.reader().docFreq(new Term(field, form)) > 0) return true;
    return false;
  }

  private List<String> words(String word, String field, boolean isKnown) throws IOException {
    String exact = Analysis.exact(word);
    if (exact.length() < LEAST_LETTERS || exact.length() > MOST_LETTERS) return List.of();
    if (snapshot.reader().docFreq(new Term(field, exact)) > MOST_OF_A_SLIP) return List.of();
    List<String> near = near(new Term(field, exact), 1, isKnown);
    return near.isEmpty() && !isKnown ? near(new Term(field, exact), 0, false) : near;
  }

  /// @param prefix so many letters from the first on are right; fewer cost a walk through all words
  private List<String> near(Term term, int prefix, boolean isKnown) throws IOException {
    var checker = new DirectSpellChecker();
    checker.setMinQueryLength(LEAST_LETTERS);
    checker.setMinPrefix(prefix);
    SuggestMode mode = isKnown ? SuggestMode.SUGGEST_MORE_POPULAR : SuggestMode.SUGGEST_ALWAYS;
    List<String> words = new ArrayList<>();
    for (SuggestWord word : checker.suggestSimilar(term, 2 * MOST_OTHERS, snapshot.reader(), mode))
      if (word.string.charAt(0) != Analysis.STEM && words.size() < MOST_OTHERS) words.add(word.string);
    return words;
  }
}
