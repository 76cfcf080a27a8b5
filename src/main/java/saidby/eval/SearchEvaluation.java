package saidby.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import saidby.query.QueryParser;
import saidby.search.MostWords;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Showing;

/// Looks for quotes of an index by four to eight of their words, each kind of damage apart, and tells how often they
/// are found first, and among the first ten.
public final class SearchEvaluation {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 8;
  private static final int SHOWN = 10;

  private final QuoteSearch search;
  private final SearchedQuotes searched;
  private final long seed;
  private final Map<Damage, Tally> tallies = new EnumMap<>(Damage.class);
  private final List<String> missed = new ArrayList<>();

  /// How often a kind of query was asked, and what it found.
  private static final class Tally {
    private int asked;
    private int wordsFirst;
    private int wordsShown;
    private int quoteFirst;
    private int quoteShown;
    private long nanos;
  }

  private SearchEvaluation(QuoteSearch search, SearchedQuotes searched, long seed) {
    this.search = search;
    this.searched = searched;
    this.seed = seed;
  }

  /// @param quotes how many are looked for
  public static SearchEvaluation of(QuoteSearch search, int quotes, long seed) {
    var evaluation = new SearchEvaluation(search, SearchedQuotes.draw(search, quotes, seed), seed);
    for (Damage damage : Damage.values()) evaluation.run(damage, false); // warm
    evaluation.missed.clear();
    for (Damage damage : Damage.values()) evaluation.tallies.put(damage, evaluation.run(damage, true));
    return evaluation;
  }

  private Tally run(Damage damage, boolean note) {
    var tally = new Tally();
    var random = new Random(seed);
    for (SearchedQuotes.One quote : searched.quotes()) {
      List<String> fragment = fragment(quote, damage, random);
      Optional<String> typed = damage.query(fragment, searched.inflections(), random);
      if (typed.isEmpty()) continue;
      tally.asked++;
      SearchRequest request = SearchRequest.of(QueryParser.lenient(typed.get()))
          .with(new Showing(true, Showing.WHOLE, false));
      long start = System.nanoTime();
      SearchResult result = MostWords.ask(search, request).result();
      tally.nanos += System.nanoTime() - start;
      if (!count(tally, result, quote, fragment) && note) missed.add(damage + ": " + typed.get());
    }
    return tally;
  }

  private static boolean count(Tally tally, SearchResult result, SearchedQuotes.One quote, List<String> fragment) {
    int words = Integer.MAX_VALUE;
    int same = Integer.MAX_VALUE;
    for (int i = result.hits().size() - 1; i >= 0; i--) {
      SearchedQuotes.One hit = SearchedQuotes.one(result.hits().get(i));
      if (hit.holds(fragment)) words = i;
      if (hit.isSame(quote)) same = i;
    }
    if (words == 0) tally.wordsFirst++;
    if (words < SHOWN) tally.wordsShown++;
    if (same == 0) tally.quoteFirst++;
    if (same < SHOWN) tally.quoteShown++;
    return words < SHOWN;
  }

  /// Some words of the longest part that follow one another; two more where two are going to be left out.
  private static List<String> fragment(SearchedQuotes.One quote, Damage damage, Random random) {
    List<String> part = quote.parts().getFirst();
    for (List<String> other : quote.parts()) if (other.size() > part.size()) part = other;
    int length = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1) + (damage == Damage.DROPPED ? 2 : 0);
    int start = random.nextInt(part.size() - length + 1);
    return part.subList(start, start + length);
  }

  /// Queries that did not find their words among the first ten.
  public List<String> missed() {
    return List.copyOf(missed);
  }

  /// The table, as Markdown.
  public String markdown() {
    var table = new StringBuilder("""
        | what is typed | queries | its words first | among ten | the quote itself first | among ten | mean ms |
        |---|---|---|---|---|---|---|
        """);
    tallies.forEach((damage, tally) -> table.append(String.format(Locale.ROOT, "| %s | %d | %s | %s | %s | %s | %.2f |",
        damage.words, tally.asked, share(tally.wordsFirst, tally), share(tally.wordsShown, tally),
        share(tally.quoteFirst, tally), share(tally.quoteShown, tally), tally.nanos / 1e6 / Math.max(1, tally.asked)))
        .append('\n'));
    return table.toString();
  }

  private static String share(int count, Tally tally) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / Math.max(1, tally.asked));
  }
}
