package saidby.lucene.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Names and their words. A name's number is its place in the order of preference: the lower, the better.
public final class NameIndex {
  /// More typed words are looked for as they are.
  private static final int MOST_WORDS = 8;

  private final Texts words;
  private final Rows wordsOfName;
  private final Rows namesOfWord;

  NameIndex(Texts words, Rows wordsOfName, Rows namesOfWord) {
    this.words = words;
    this.wordsOfName = wordsOfName;
    this.namesOfWord = namesOfWord;
  }

  /// The best names of which some word begins with each of the typed ones, in any order.
  ///
  /// @param typed folded; empty for every name
  public int[] beginning(List<String> typed, int size) {
    if (typed.isEmpty()) return IntStream.range(0, Math.min(size, wordsOfName.size())).toArray();
    var best = new Best(size);
    offer(begun(typed), best);
    return best.sorted();
  }

  /// The same, and behind them the best of those for which one typed word has one typo ([Typo]) and the others none.
  public int[] near(List<String> typed, int size) {
    int[] exact = beginning(typed, size);
    if (exact.length == size || typed.size() > MOST_WORDS) return exact;
    var best = new Best(size - exact.length, exact);
    List<List<Range>> begun = begun(typed);
    for (int i = 0; i < typed.size(); i++) {
      List<Range> near = Typo.beginnings(words, typed.get(i));
      if (near.isEmpty()) continue;
      List<List<Range>> wanted = new ArrayList<>(begun);
      wanted.set(i, near);
      offer(wanted, best);
    }
    return IntStream.concat(Arrays.stream(exact), Arrays.stream(best.sorted())).toArray();
  }

  private List<List<Range>> begun(List<String> typed) {
    return typed.stream().map(word -> List.of(words.beginning(word))).toList();
  }

  /// Offers every name that has a word of each set of ranges.
  private void offer(List<List<Range>> wanted, Best best) {
    List<List<Range>> rarestFirst = new ArrayList<>(wanted);
    rarestFirst.sort(Comparator.comparingLong(this::names));
    List<List<Range>> others = rarestFirst.subList(1, rarestFirst.size());
    for (Range range : rarestFirst.getFirst()) {
      for (int word = range.start(); word < range.end(); word++)
        for (int i = namesOfWord.start(word); i < namesOfWord.end(word); i++) {
          int name = namesOfWord.get(i);
          if (!best.wants(name)) break; // the others of this word are no better
          if (hasAll(name, others)) best.add(name);
        }
    }
  }

  private long names(List<Range> ranges) {
    long names = 0;
    for (Range range : ranges)
      if (!range.isEmpty()) names += namesOfWord.end(range.end() - 1) - namesOfWord.start(range.start());
    return names;
  }

  private boolean hasAll(int name, List<List<Range>> wanted) {
    for (List<Range> ranges : wanted) if (!has(name, ranges)) return false;
    return true;
  }

  private boolean has(int name, List<Range> ranges) {
    for (int i = wordsOfName.start(name); i < wordsOfName.end(name); i++)
      for (Range range : ranges) if (range.contains(wordsOfName.get(i))) return true;
    return false;
  }

  /// Names made of just these words; where there are none, those that have them side by side. In order of preference.
  public int[] called(List<String> wanted) {
    var numbers = new int[wanted.size()];
    int rarest = 0;
    for (int i = 0; i < numbers.length; i++) {
      Range range = words.find(wanted.get(i));
      if (range.isEmpty()) return new int[0];
      numbers[i] = range.start();
      if (namesOfWord.length(numbers[i]) < namesOfWord.length(numbers[rarest])) rarest = i;
    }
    if (numbers.length == 0) return new int[0];
    int word = numbers[rarest];
    int[] part = IntStream.range(namesOfWord.start(word), namesOfWord.end(word))
        .map(namesOfWord::get)
        .filter(name -> wordsOfName.holds(name, numbers))
        .distinct()
        .toArray();
    int[] whole = Arrays.stream(part).filter(name -> wordsOfName.length(name) == numbers.length).toArray();
    return whole.length > 0 ? whole : part;
  }
}
