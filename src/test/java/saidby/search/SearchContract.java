package saidby.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import saidby.model.AnnotatedArticle;
import saidby.model.Quote;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;

/// What every engine must do, whatever it is made of: answer as a scan through a list would.
public abstract class SearchContract {
  /// Random indexes; the profile `oracle` asks for ten times as many.
  private static final int SEEDS = Integer.getInteger("saidby.oracle.seeds", 12);
  private static final int REQUESTS = 80;

  /// An empty engine.
  protected abstract Engine engine() throws IOException;

  /// Both sides of an engine.
  public interface Engine extends AutoCloseable {
    ArticleWriter writer();

    IndexView search();

    ArticleLookup articles();

    SpeakerLookup speakers();

    IndexStatistics statistics();

    @Override
    void close() throws IOException;
  }

  @Test
  void findsCountsAndOrdersAsAScanDoes() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      try (Engine engine = engine()) {
        NaiveSearch naive = filled(engine.writer(), random);
        var requests = new RandomRequests(random, naive.firstDay());
        for (int i = 0; i < REQUESTS; i++) {
          SearchRequest request = requests.next();
          String which = "seed " + seed + ", request " + i + ": " + request;
          check(naive, engine.search(), request, which);
          checkWalk(engine.search(), request, random, which);
        }
      }
    }
  }

  @Test
  void withinAScopeItAnswersAsIfThereWereNothingElse() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      try (Engine engine = engine()) {
        NaiveSearch all = filled(engine.writer(), random);
        var requests = new RandomRequests(random, all.firstDay());
        for (int i = 0; i < REQUESTS / 2; i++) {
          Scope scope = RandomArticles.scope(random);
          var naive = new NaiveSearch();
          for (AnnotatedArticle article : all.articles())
            if (RandomArticles.isWithin(scope, article)) naive.write(article);
          SearchRequest request = requests.next();
          String which = "seed " + seed + ", request " + i + ": " + scope + request;
          check(naive, engine.search().within(scope), request, which);
          checkWalk(engine.search().within(scope), request, random, which);
        }
      }
    }
  }

  @Test
  void givesBackEveryArticleAndQuoteAsItWasWritten() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) try (Engine engine = engine()) {
      NaiveSearch naive = filled(engine.writer(), new Random(seed));
      for (AnnotatedArticle article : naive.articles()) {
        assertEquals(Optional.of(article), engine.articles().article(article.article().id()), "seed " + seed);
        for (Quote quote : article.quotes())
          assertEquals(Optional.of(quote), engine.articles().quote(quote.id()).map(Hit.QuoteHit::quote),
              "seed " + seed);
      }
      assertEquals(Optional.empty(), engine.articles().article("none"));
      assertEquals(Optional.empty(), engine.articles().quote("none"));
    }
  }

  @Test
  void speakersAreCountedByTheirQuotes() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) try (Engine engine = engine()) {
      NaiveSearch naive = filled(engine.writer(), new Random(seed));
      Map<String, Long> counts = new TreeMap<>();
      for (FacetCounts.Value value : speakers(naive)) counts.put(value.value(), value.count());
      Map<String, Long> found = new TreeMap<>();
      for (SpeakerLookup.Entry entry : engine.speakers().speakers("", 100)) {
        found.put(entry.person().id(), entry.quotes());
        assertEquals(Optional.of(entry), engine.speakers().speaker(entry.person().id()));
        assertTrue(RandomArticles.SPEAKERS.contains(entry.person()), () -> entry.toString());
      }
      assertEquals(counts, found, "seed " + seed);
      assertEquals(counts.size(), engine.statistics().statistics().speakers(), "seed " + seed);
      assertEquals(naive.articles().size(), engine.statistics().statistics().articles(), "seed " + seed);
    }
  }

  private static List<FacetCounts.Value> speakers(NaiveSearch naive) {
    var request = new SearchRequest(What.QUOTES, ParsedQuery.of(new QueryNode.Everything()), Filters.NONE,
        SearchRequest.Page.FIRST, Counting.of(Set.of(FacetField.SPEAKER)), Showing.PLAIN);
    return naive.search(request).counts().facets().values().iterator().next().values();
  }

  /// Writes, replaces and deletes, with a commit now and then; what became of each must be told rightly.
  private static NaiveSearch filled(ArticleWriter writer, Random random) throws IOException {
    var naive = new NaiveSearch();
    var articles = new RandomArticles(random);
    var ids = new HashSet<String>();
    for (int i = 10 + random.nextInt(30); i > 0; i--) {
      String id = "a" + random.nextInt(25);
      if (random.nextInt(6) == 0) {
        assertEquals(ids.remove(id), writer.delete(id));
        naive.delete(id);
      } else {
        AnnotatedArticle article = articles.next(id);
        ArticleWriter.Outcome expected = ids.add(id) ? ArticleWriter.Outcome.ADDED : ArticleWriter.Outcome.REPLACED;
        assertEquals(expected, writer.write(article));
        naive.write(article);
      }
      if (random.nextInt(8) == 0) writer.commit();
    }
    writer.commit();
    return naive;
  }

  /// Four threads search while two write and one deletes: every answer is that of some committed generation.
  @Test
  void everyAnswerIsConsistentWithSomeCommittedState() throws Exception {
    try (Engine engine = engine()) {
      new WritersAndReaders(engine, 11, Integer.getInteger("saidby.concurrent.searches", 60)).run();
    }
  }

  /// What can be told of an answer without asking the engine again.
  static void checkAnswer(NaiveSearch naive, SearchResult found, SearchRequest request, String which) {
    SearchResult expected = naive.search(like(request, found));
    assertEquals(expected.total(), found.total(), which);
    assertEquals(expected.counts(), ofAnyGeneration(found.counts()), which);
    assertEquals(expected.hits().size(), found.hits().size(), which);
    if (!request.page().sort().isByScore()) assertEquals(shown(expected.hits()), shown(found.hits()), which);
    for (Hit hit : found.hits()) checkPassage(hit, which);
  }

  private static void check(NaiveSearch naive, QuoteSearch engine, SearchRequest request, String which) {
    SearchResult found = engine.search(request);
    SearchResult expected = naive.search(like(request, found));
    assertEquals(expected.total(), found.total(), which);
    assertEquals(expected.counts(), ofAnyGeneration(found.counts()), which);
    CountsAddUp.check(engine, request, found, which);
    assertEquals(expected.hits().size(), found.hits().size(), which);
    SearchResult all = engine.search(whole(request, request.page().sort()));
    int from = Math.min(request.page().offset(), all.hits().size());
    assertEquals(all.hits().subList(from, from + found.hits().size()), found.hits(), which);
    if (request.page().sort().isByScore()) checkRanked(naive, request, all, which);
    else assertEquals(shown(expected.hits()), shown(found.hits()), which);
    for (Hit hit : found.hits()) checkPassage(hit, which);
  }

  /// With the intervals that the engine chose: any will do that makes bars enough and not too many.
  private static SearchRequest like(SearchRequest request, SearchResult found) {
    Counting counting = request.counting();
    Optional<Interval> histogram = found.counts().histogram().map(Histogram::interval);
    if (histogram.isPresent()) counting = counting.by(histogram.get());
    Optional<Interval> trend = found.counts().trend().map(Trend::interval);
    if (trend.isPresent()) counting = counting.trend(trend.get());
    return request.with(counting);
  }

  /// The scan has none.
  private static Counts ofAnyGeneration(Counts counts) {
    if (counts.trend().isEmpty()) return counts;
    Trend trend = counts.trend().get();
    return counts.with(new Trend(trend.total(), trend.background(), trend.interval(), trend.bars(), 0));
  }

  /// Better scores come first, equal ones in the order of the scan, and nothing is found that the scan does not find.
  private static void checkRanked(NaiveSearch naive, SearchRequest request, SearchResult found, String which) {
    List<String> scanned = shown(naive.search(whole(request, Sort.NEWEST)).hits());
    List<Hit> sorted = new ArrayList<>(found.hits());
    sorted.sort(Comparator.comparingDouble((Hit hit) -> -hit.score().points())
        .thenComparingInt(hit -> scanned.indexOf(shown(List.of(hit)).getFirst())));
    assertEquals(shown(sorted), shown(found.hits()), which);
    assertTrue(new HashSet<>(scanned).containsAll(shown(found.hits())), which);
  }

  /// Pages of any sizes, one cursor after the other, are together the whole list, and end with it.
  private static void checkWalk(QuoteSearch engine, SearchRequest request, Random random, String which) {
    List<Hit> expected = engine.search(whole(request, request.page().sort())).hits();
    List<Hit> walked = new ArrayList<>();
    SearchRequest bare = request.with(Counting.NOTHING);
    SearchResult page = engine.search(bare.with(new SearchRequest.Page(request.page().sort(), 0, 1)));
    walked.addAll(page.hits());
    while (page.next().isPresent()) {
      var size = new SearchRequest.Page(request.page().sort(), 0, 1 + random.nextInt(7));
      page = engine.search(bare.with(size.after(page.next().get())));
      assertEquals(expected.size(), page.total(), which);
      assertTrue(!page.hits().isEmpty(), which);
      walked.addAll(page.hits());
    }
    assertEquals(expected, walked, which);
  }

  private static SearchRequest whole(SearchRequest request, Sort sort) {
    return request.with(new SearchRequest.Page(sort, 0, SearchRequest.MAX_SIZE)).with(Counting.NOTHING);
  }

  private static List<String> shown(List<Hit> hits) {
    return hits.stream().map(hit -> switch (hit) {
      case Hit.QuoteHit quote -> quote.article() + " " + quote.quote() + " " + quote.passage().offset() + " "
          + quote.passage().text();
      case Hit.ParagraphHit paragraph -> paragraph.article() + " " + paragraph.paragraph() + " "
          + paragraph.passage().offset() + " " + paragraph.passage().text();
      case Hit.ArticleHit article -> article.article() + " " + article.quotes();
    }).toList();
  }

  private static void checkPassage(Hit hit, String which) {
    Passage passage = switch (hit) {
      case Hit.QuoteHit quote -> quote.passage();
      case Hit.ParagraphHit paragraph -> paragraph.passage();
      case Hit.ArticleHit article -> article.passage();
    };
    int end = 0;
    for (var span : passage.highlights()) {
      assertTrue(span.start() >= end && span.length() > 0 && span.end() <= passage.text().length(), which);
      end = span.end();
    }
  }
}
