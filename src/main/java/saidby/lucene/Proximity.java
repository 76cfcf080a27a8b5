package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.word.Words;
import saidby.query.QueryNode;

/// Turns text that something is near to into sources of intervals.
///
/// Intervals are minimal, as in the algebra of Clarke, Cormack and Burkowski: of two that hold one another, the inner
/// one counts. For two words near to each other this is the pair that lies closest. Alternatives of different lengths
/// are kept apart up to the whole query, as the minimal interval of all of them need not be the one with the smallest
/// gap.
final class Proximity {
  /// More ways than so many are made one, at the price of missing a rare overlap.
  private static final int MAX_WAYS = 64;
  /// Terms in all ways together; beyond it, words are looked for in the order that was typed.
  private static final int MAX_TERMS = 4000;

  private final TextQueries texts;
  private final Dictionary dictionary;
  private final Budget budget;
  private int terms;

  Proximity(TextQueries texts, Dictionary dictionary, Budget budget) {
    this.budget = budget;
    this.texts = texts;
    this.dictionary = dictionary;
  }

  /// Where something stands.
  ///
  /// @param ways to find it, at least one
  /// @param weight what finding it tells, as the sum of its parts' inverse document frequencies
  /// @param size terms in all ways
  record Source(List<IntervalsSource> ways, float weight, int size) {
    IntervalsSource either() {
      return ways.size() == 1 ? ways.getFirst() : Intervals.or(false, ways);
    }
  }

  /// Empty when there is nothing in it to look for.
  Optional<Source> source(QueryNode.Text text, String name) throws IOException {
    return switch (text) {
      case QueryNode.Word(String word) -> inflected(Words.of(word), name);
      case QueryNode.Phrase phrase -> phrase(phrase, name);
      case QueryNode.Pattern pattern -> Optional.of(any(dictionary.placed(pattern, name), name));
      case QueryNode.Fuzzy fuzzy -> Optional.of(any(dictionary.placed(fuzzy, name), name));
      case QueryNode.Near near -> near(near, name);
      case QueryNode.Either(List<QueryNode.Text> either) -> either(either, name);
    };
  }

  private Optional<Source> inflected(List<Words> words, String name) throws IOException {
    List<Source> places = new ArrayList<>();
    for (Words word : words) places.add(any(texts.terms(word, name).stream().map(Term::bytes).toList(), name));
    return sideBySide(places);
  }

  private Optional<Source> phrase(QueryNode.Phrase phrase, String name) throws IOException {
    List<Source> places = new ArrayList<>();
    int gap = 0;
    for (QueryNode.Part part : phrase.parts()) {
      List<Source> found = switch (part) {
        case QueryNode.Gap _ -> List.of();
        case QueryNode.Pattern pattern -> List.of(any(dictionary.placed(pattern, name), name));
        case QueryNode.Word(String words) -> exact(Words.of(words), name);
      };
      for (int i = 0; i < found.size(); i++)
        places.add(i == 0 && gap > 0 && !places.isEmpty() ? extended(found.get(i), gap) : found.get(i));
      gap = part instanceof QueryNode.Gap ? gap + 1 : 0;
    }
    if (phrase.slop() == 0 || places.size() < 2) return sideBySide(places);
    return Optional.of(new Source(List.of(Intervals.maxgaps(phrase.slop(), Intervals.unordered(all(places)))),
        weight(places), size(places)));
  }

  private List<Source> exact(List<Words> words, String name) throws IOException {
    List<Source> exact = new ArrayList<>();
    for (Words word : words) exact.add(any(List.of(new BytesRef(word.exact())), name));
    return exact;
  }

  private static Source extended(Source source, int before) {
    return new Source(List.of(Intervals.extend(source.either(), before, 0)), source.weight(), source.size());
  }

  private static Optional<Source> sideBySide(List<Source> places) {
    if (places.size() < 2) return places.stream().findFirst();
    return Optional.of(new Source(List.of(Intervals.phrase(all(places))), weight(places), size(places)));
  }

  /// A word is not near to itself, so in any order means in one order or in the other.
  private Optional<Source> near(QueryNode.Near near, String name) throws IOException {
    Optional<Source> left = source(near.left(), name);
    Optional<Source> right = source(near.right(), name);
    if (left.isEmpty() || right.isEmpty()) return left.or(() -> right);
    return Optional.of(few(pairs(near, left.get(), right.get())));
  }

  private Source pairs(QueryNode.Near near, Source left, Source right) {
    float weight = left.weight() + right.weight();
    int size = (left.size() * right.ways().size() + right.size() * left.ways().size()) * (near.ordered() ? 1 : 2);
    terms += size;
    if (terms > MAX_TERMS) {
      if (!near.ordered())
        budget.cut("too many words are near to each other: they were looked for in the order that was typed alone");
      IntervalsSource ordered = Intervals.maxgaps(near.distance(), Intervals.ordered(left.either(), right.either()));
      return new Source(List.of(ordered), weight, left.size() + right.size());
    }
    List<IntervalsSource> ways = new ArrayList<>();
    for (IntervalsSource a : left.ways()) for (IntervalsSource b : right.ways()) {
      ways.add(Intervals.maxgaps(near.distance(), Intervals.ordered(a, b)));
      if (!near.ordered() && !a.equals(b)) ways.add(Intervals.maxgaps(near.distance(), Intervals.ordered(b, a)));
    }
    return new Source(ways, weight, size);
  }

  /// Single words together, everything longer by itself.
  private Optional<Source> either(List<QueryNode.Text> either, String name) throws IOException {
    List<IntervalsSource> words = new ArrayList<>();
    List<IntervalsSource> ways = new ArrayList<>();
    float weight = Float.MAX_VALUE;
    int size = 0;
    for (QueryNode.Text text : either) {
      Optional<Source> source = source(text, name);
      if (source.isEmpty()) continue;
      weight = Math.min(weight, source.get().weight());
      size += source.get().size();
      for (IntervalsSource way : source.get().ways()) (way.minExtent() == 1 ? words : ways).add(way);
    }
    if (!words.isEmpty()) ways.addFirst(words.size() == 1 ? words.getFirst() : Intervals.or(words));
    return ways.isEmpty() ? Optional.empty() : Optional.of(few(new Source(ways, weight, size)));
  }

  private static Source few(Source source) {
    return source.ways().size() <= MAX_WAYS
        ? source
        : new Source(List.of(source.either()), source.weight(), source.size());
  }

  private static IntervalsSource[] all(List<Source> places) {
    return places.stream().map(Source::either).toArray(IntervalsSource[]::new);
  }

  private static float weight(List<Source> parts) {
    return (float) parts.stream().mapToDouble(Source::weight).sum();
  }

  private static int size(List<Source> parts) {
    return parts.stream().mapToInt(Source::size).sum();
  }

  /// Any of these words.
  private Source any(List<BytesRef> words, String name) throws IOException {
    if (words.isEmpty()) return new Source(List.of(Intervals.noIntervals("no word fits")), 1, 0);
    long documents = 0;
    for (BytesRef word : words) documents += dictionary.reader().docFreq(new Term(name, word));
    long all = Math.max(documents, dictionary.reader().getDocCount(name));
    float rarity = (float) Math.log(1 + (all - documents + .5) / (documents + .5));
    List<IntervalsSource> terms = words.stream().map(Intervals::term).toList();
    IntervalsSource one = terms.size() == 1 ? terms.getFirst() : Intervals.or(terms);
    return new Source(List.of(one), rarity, words.size());
  }
}
