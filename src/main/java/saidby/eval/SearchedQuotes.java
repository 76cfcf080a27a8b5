package saidby.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import saidby.model.Span;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.Filters;
import saidby.search.Hit;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.Walk;
import saidby.search.What;

/// Quotes of an index that are looked for, drawn by a seed, and the other forms that its words have.
///
/// @param inflections by word, another form of it that the index has too
record SearchedQuotes(List<One> quotes, Map<String, String> inflections) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*");
  /// So often a form must occur, or it may be a slip itself.
  private static final int OFTEN = 5;
  private static final int MIN_WORDS = 10;

  /// A quote.
  ///
  /// @param parts words of each part, as written
  record One(String id, List<List<String>> parts) {
    /// Whether these words follow one another in it, in any case.
    boolean holds(List<String> fragment) {
      List<String> wanted = folded(fragment);
      return parts.stream().map(One::folded).anyMatch(part -> Collections.indexOfSubList(part, wanted) >= 0);
    }

    boolean isSame(One other) {
      return id.equals(other.id)
          || parts.stream().map(One::folded).toList().equals(other.parts.stream().map(One::folded).toList());
    }

    private static List<String> folded(List<String> words) {
      return words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\'')).toList();
    }
  }

  /// Draws from all direct and mixed quotes of ten words or more in one part.
  static SearchedQuotes draw(QuoteSearch search, int many, long seed) {
    var random = new Random(seed);
    List<One> drawn = new ArrayList<>();
    Map<String, Integer> vocabulary = new HashMap<>();
    int[] seen = {0};
    var everything = new SearchRequest(What.QUOTES, QueryParser.lenient(""), Filters.NONE,
        new Page(Sort.OLDEST, 0, SearchRequest.MAX_SIZE), Counting.NOTHING, new Showing(false, Showing.WHOLE, false));
    Walk.through(search, everything, page -> page.hits().forEach(hit -> {
      One one = one(hit);
      one.parts()
          .forEach(part -> part.forEach(word -> vocabulary.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum)));
      if (one.parts().stream().noneMatch(part -> part.size() >= MIN_WORDS)) return;
      int at = random.nextInt(++seen[0]);
      if (drawn.size() < many) drawn.add(one);
      else if (at < many) drawn.set(at, one);
    }));
    return new SearchedQuotes(drawn, inflections(vocabulary));
  }

  static One one(Hit hit) {
    if (!(hit instanceof Hit.QuoteHit quote)) throw new IllegalArgumentException("no quote: " + hit);
    int offset = quote.passage().offset();
    String text = quote.passage().text();
    List<List<String>> parts = new ArrayList<>();
    for (Span span : quote.quote().content())
      parts.add(words(text.substring(span.start() - offset, span.end() - offset)));
    return new One(quote.quote().id(), parts);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<String, String> inflections(Map<String, Integer> vocabulary) {
    Map<String, String> other = new HashMap<>();
    vocabulary.forEach((word, count) -> {
      if (word.length() < 4 || count < OFTEN) return;
      for (String ending : List.of("s", "ed", "ing", "d"))
        if (vocabulary.getOrDefault(word + ending, 0) >= OFTEN && !(ending.equals("d") && !word.endsWith("e"))) {
          other.putIfAbsent(word, word + ending);
          other.putIfAbsent(word + ending, word);
        }
    });
    return other;
  }
}
