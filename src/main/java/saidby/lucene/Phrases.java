package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import saidby.lucene.Continuations.Beginning;
import saidby.lucene.document.Names;
import saidby.lucene.document.Records;
import saidby.lucene.word.Token;
import saidby.search.Suggestions.Phrase;
import saidby.search.What;

/// Completes a phrase from what quotes really say: the last word by the dictionary of terms, the following ones by
/// reading on in some of the quotes that have it, each phrase then counted in all quotes. Everything is bounded, so that
/// an answer takes no longer in five million quotes than in a hundred thousand.
final class Phrases {
  /// Longest text that is completed, in UTF-16 units.
  private static final int LONGEST = 200;
  /// So many completions of the last word are followed.
  private static final int WORDS = 4;
  /// In so many quotes each, from all parts of the index, the newest ones of each part.
  private static final int SAMPLE = 32;
  private static final int LEAST_OF_EACH = 6;
  /// Reading so far into a quote is enough.
  private static final int FAR = 1_000;
  /// So many documents may be looked at for all the counts of one answer.
  private static final int BUDGET = 6_000;
  /// And so many for one sample.
  private static final int MOST_VISITED = 1_000;

  private static final String TEXT = Names.of(What.QUOTES).text();

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;

  Phrases(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.vocabulary = snapshot.vocabulary();
  }

  /// The most frequent first, those without a typo before the others.
  List<Phrase> beginning(String typed, int size) throws IOException {
    if (typed.length() > LONGEST) return List.of();
    List<Token> tokens = Token.of(typed);
    if (tokens.isEmpty() || tokens.size() > Continuations.MOST_WORDS) return List.of();
    List<String> words = new ArrayList<>(tokens.stream().map(Token::exact).toList());
    boolean isFinished = tokens.getLast().end() < typed.length();
    String last = words.removeLast();
    List<String> ends = isFinished ? List.of(last) : vocabulary.words().beginning(last, WORDS);
    List<Phrase> phrases = counted(met(words, ends, isFinished ? "" : last), size);
    if (!phrases.isEmpty()) return phrases;
    return counted(met(words, vocabulary.words().near(last, WORDS), ""), size);
  }

  /// How quotes go on behind the words and each of the ends, and how behind the words alone with some word that is
  /// begun: where the beginning is short, that finds what the words mostly stand with.
  private List<Continuations.Phrase> met(List<String> words, List<String> ends, String begun) throws IOException {
    Map<List<String>, Continuations.Phrase> met = new HashMap<>();
    List<Beginning> beginnings = new ArrayList<>();
    for (String end : ends) beginnings.add(new Beginning(Stream.concat(words.stream(), Stream.of(end)).toList(), ""));
    if (!words.isEmpty() && !begun.isEmpty()) beginnings.add(new Beginning(words, begun));
    for (Beginning beginning : beginnings)
      for (Continuations.Phrase phrase : sampled(beginning))
        met.merge(phrase.words(), phrase, (one, other) -> one.likely() < other.likely() ? other : one);
    return new ArrayList<>(met.values());
  }

  private List<Phrase> counted(List<Continuations.Phrase> met, int size) throws IOException {
    met.sort(Comparator.comparingDouble((Continuations.Phrase phrase) -> -phrase.likely())
        .thenComparing(Continuations.Phrase::written));
    List<Phrase> phrases = new ArrayList<>();
    int most = Math.min(size, met.size());
    for (Continuations.Phrase phrase : met.subList(0, most)) phrases.add(counted(phrase, BUDGET / most));
    phrases.sort(Comparator.comparingLong((Phrase phrase) -> -phrase.quotes()).thenComparing(Phrase::text));
    return phrases;
  }

  /// How some of the quotes with this beginning go on.
  private List<Continuations.Phrase> sampled(Beginning beginning) throws IOException {
    var continuations = new Continuations(vocabulary, beginning);
    String[] words = beginning.words().toArray(String[]::new);
    int each = Math.max(LEAST_OF_EACH, SAMPLE / Math.max(1, snapshot.reader().leaves().size()));
    int taken = 0;
    double likely = 0;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      Optional<PhraseWalk> walk = PhraseWalk.of(leaf.reader(), TEXT, words);
      if (walk.isEmpty() || taken == SAMPLE) continue;
      int met = read(Records.of(leaf.reader()), walk.get(), continuations, Math.min(each, SAMPLE - taken));
      taken += met;
      likely += walk.get().likely(met);
    }
    return taken == 0 ? List.of() : continuations.phrases(likely / taken);
  }

  /// Reads on in so many quotes at most; how many there were.
  private static int read(Records records, PhraseWalk walk, Continuations continuations, int most) throws IOException {
    int taken = 0;
    while (taken < most && walk.visited() < MOST_VISITED) {
      int doc = walk.next();
      if (doc == DocIdSetIterator.NO_MORE_DOCS) break;
      taken++;
      continuations.add(records.said(doc, FAR), walk.place());
    }
    return taken;
  }

  /// Counts in all quotes, or in as many as the budget allows.
  private Phrase counted(Continuations.Phrase phrase, int budget) throws IOException {
    String[] words = phrase.words().toArray(String[]::new);
    long quotes = 0;
    int left = budget;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      Optional<PhraseWalk> walk = PhraseWalk.of(leaf.reader(), TEXT, words);
      if (walk.isEmpty()) continue;
      while (walk.get().visited() < left && walk.get().next() != DocIdSetIterator.NO_MORE_DOCS) quotes++;
      left -= walk.get().visited();
      if (left <= 0) return new Phrase(phrase.written(), quotes, false);
    }
    return new Phrase(phrase.written(), quotes, true);
  }
}
