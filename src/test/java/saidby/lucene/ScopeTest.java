package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Metadata;
import saidby.model.Quote;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.CursorProblem;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Hit;
import saidby.search.IndexStatistics.Statistics;
import saidby.search.IndexView;
import saidby.search.Interval;
import saidby.search.RandomArticles;
import saidby.search.Scope;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.SpeakerLookup.Entry;
import saidby.search.Suggestions;
import saidby.search.What;

/// Who may see a part of an index sees what an index of that part alone would tell, by whatever port.
class ScopeTest {
  private static final List<String> TYPED = List.of("", "b", "bako", "bako t", "ter", "ana", "bo l", "ilci", "zal");
  private static final List<String> MISSPELT = List.of("bakko", "terru", "by:\"Ana Illic\"", "\"bako true\"", "zalla");

  private final ByteBuffersDirectory everything = new ByteBuffersDirectory();
  private final ByteBuffersDirectory part = new ByteBuffersDirectory();
  private final LuceneArticleWriter ofEverything = LuceneArticleWriter.open(everything);
  private final LuceneArticleWriter ofPart = LuceneArticleWriter.open(part);
  private final LuceneIndex all = LuceneIndex.open(everything);
  private final LuceneIndex alone = LuceneIndex.open(part);

  @AfterEach
  void close() throws IOException {
    ofEverything.close();
    ofPart.close();
    all.close();
    alone.close();
  }

  private Scope filled(long seed) throws IOException {
    var random = new Random(seed);
    Scope scope = RandomArticles.scope(random);
    var articles = new RandomArticles(random);
    for (int i = 0; i < 60; i++) {
      AnnotatedArticle article = articles.next("a" + i);
      ofEverything.write(article);
      ofPart.delete("a" + i);
      if (RandomArticles.isWithin(scope, article)) ofPart.write(article);
      if (random.nextInt(20) == 0) ofEverything.commit();
    }
    ofEverything.commit();
    ofPart.commit();
    return scope;
  }

  @Test
  void speakersAndSuggestionsAreThoseOfThePart() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      IndexView seen = all.within(filled(seed));
      for (String typed : TYPED) {
        String which = "seed " + seed + ": " + typed;
        assertEquals(alone.speakers(typed, 20), seen.speakers(typed, 20), which);
        Suggestions expected = alone.suggest(typed, 8);
        Suggestions found = seen.suggest(typed, 8);
        assertEquals(expected.speakers(), found.speakers(), which);
        for (Suggestions.Phrase phrase : found.phrases())
          assertEquals(alone.search(SearchRequest.of(QueryParser.lenient('"' + phrase.text() + '"'))).total(),
              phrase.quotes(), which + " " + phrase);
      }
      for (Entry entry : all.speakers("", 100))
        assertEquals(alone.speaker(entry.person().id()), seen.speaker(entry.person().id()), "seed " + seed);
    }
  }

  @Test
  void whatIsUnusualIsCountedInThePart() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      IndexView seen = all.within(filled(seed));
      for (String typed : List.of("bako", "teru OR milo", "")) {
        ParsedQuery query = QueryParser.lenient(typed);
        String which = "seed " + seed + ": " + typed;
        var expected = alone.who(query, Filters.NONE, 50);
        var found = seen.who(query, Filters.NONE, 50);
        assertEquals(List.of(expected.total(), expected.background(), expected.values(), expected.weeks()),
            List.of(found.total(), found.background(), found.values(), found.weeks()), which);
        assertEquals(alone.trend(query, Filters.NONE, Interval.AUTO).bars(),
            seen.trend(query, Filters.NONE, Interval.AUTO).bars(), which);
        var one = alone.compare(query, QueryParser.lenient("fena"), Filters.NONE, 5);
        var other = seen.compare(query, QueryParser.lenient("fena"), Filters.NONE, 5);
        assertEquals(List.of(one.totals(), one.bars(), one.top(), one.standouts()),
            List.of(other.totals(), other.bars(), other.top(), other.standouts()), which);
      }
    }
  }

  @Test
  void statisticsCountThePartAndTellNothingOfTheRest() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      Statistics seen = all.within(filled(seed)).statistics();
      Statistics expected = alone.statistics();
      assertEquals(new Statistics(expected.articles(), expected.paragraphs(), expected.quotes(), expected.attributed(),
          expected.speakers(), 0, 0, 0, all.statistics().generation()), seen, "seed " + seed);
    }
  }

  @Test
  void aWordIsMendedOnlyToOneOfThePart() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      IndexView seen = all.within(filled(seed));
      for (String typed : MISSPELT) {
        SearchRequest request = SearchRequest.of(QueryParser.lenient(typed));
        assertEquals(alone.didYouMean(request, 0), seen.didYouMean(request, 0), "seed " + seed + ": " + typed);
      }
    }
  }

  @Test
  void scoresKnowOnlyTheWordsOfThePart() throws IOException {
    ofEverything.write(Samples.article("a", "She said [the truce holds], he said [nothing at all about it]."));
    ofPart.write(Samples.article("a", "She said [the truce holds], he said [nothing at all about it]."));
    for (int i = 0; i < 300; i++) ofEverything.write(of("Other Wire", Samples.article("b" + i, "[The truce] truce.")));
    ofEverything.commit();
    ofPart.commit();
    IndexView seen = all.within(source("North Wire"));
    for (What what : What.values()) for (Sort sort : List.of(Sort.RELEVANCE, Sort.RECENT_RELEVANCE)) {
      SearchRequest request = SearchRequest.of(QueryParser.lenient("truce"))
          .with(what)
          .with(new SearchRequest.Page(sort, 0, 10))
          .with(new Showing(true, 300, true));
      SearchResult expected = alone.search(request);
      SearchResult found = seen.search(request);
      double points = expected.hits().getFirst().score().points();
      assertEquals(points, found.hits().getFirst().score().points(), points / 10, "the length of texts is estimated");
      assertEquals(reasons(expected), reasons(found));
    }
  }

  private static List<String> reasons(SearchResult result) {
    return result.hits().getFirst().score().why().stream().map(reason -> reason.what()).toList();
  }

  @Test
  void oneThingIsFoundByItsIdOnlyWithinTheScope() throws IOException {
    ofEverything.write(Samples.article("mine", "[Peace]."));
    ofEverything.write(of("Other Wire", Samples.article("theirs", "[War].")));
    ofEverything.commit();
    IndexView seen = all.within(source("North Wire"));
    assertTrue(seen.article("mine").isPresent() && seen.quote("mine#0").isPresent());
    assertEquals(Optional.empty(), seen.article("theirs"));
    assertEquals(Optional.empty(), seen.article("theirs", QueryParser.lenient("war")));
    assertEquals(Optional.empty(), seen.quote("theirs#0"));
    assertTrue(all.article("theirs").isPresent(), "the others still see it");
    assertEquals(Optional.empty(), all.within(source("north wire")).article("mine"), "another case is another source");
  }

  @Test
  void ofAScopeOfSpeakersTheirQuotesAreSeenAndTheArticlesThatHoldOne() throws IOException {
    ofEverything.write(twoSpeakers());
    ofEverything.commit();
    IndexView seen = all.within(new Scope(Map.of(FacetField.SPEAKER, List.of("ana-ilic"))));
    AnnotatedArticle article = seen.article("two").orElseThrow();
    assertEquals(List.of("two#0"), article.quotes().stream().map(quote -> quote.id()).toList());
    assertEquals(Optional.empty(), seen.quote("two#1"));
    assertEquals(1, seen.search(SearchRequest.of(QueryParser.lenient(""))).total());
    assertEquals(List.of("ana-ilic"), seen.speakers("", 9).stream().map(entry -> entry.person().id()).toList());
    Hit hit = seen.search(SearchRequest.of(QueryParser.lenient("")).with(What.ARTICLES)).hits().getFirst();
    assertEquals(1, hit instanceof Hit.ArticleHit found ? found.quotes() : 0);
  }

  @Test
  void aCursorOfAnotherScopeLeadsNowhere() throws IOException {
    for (int i = 0; i < 5; i++) ofEverything.write(Samples.article("a" + i, "[Peace]."));
    ofEverything.write(of("Other Wire", Samples.article("theirs", "[Peace].")));
    ofEverything.commit();
    SearchRequest request = SearchRequest.of(QueryParser.lenient("")).with(new SearchRequest.Page(Sort.NEWEST, 0, 1));
    IndexView seen = all.within(source("North Wire"));
    String ofAll = all.search(request).next().orElseThrow();
    String own = seen.search(request).next().orElseThrow();
    assertEquals(1, seen.search(request.with(request.page().after(own))).hits().size());
    refused(CursorProblem.Kind.OTHER_QUESTION, seen, request, ofAll);
    refused(CursorProblem.Kind.OTHER_QUESTION, all, request, own);
    refused(CursorProblem.Kind.OTHER_QUESTION, all.within(source("Other Wire")), request, own);
  }

  /// A cursor is no secret: whoever knows how they are made can make one that begins behind any document.
  @Test
  void aForgedCursorTellsNothingOfWhatIsNotSeen() throws IOException {
    for (int i = 0; i < 3; i++) ofEverything.write(Samples.article("a" + i, "[Peace]."));
    ofEverything.write(of("Other Wire", Samples.article("theirs", "[Peace].")));
    ofEverything.commit();
    IndexView seen = all.within(source("North Wire"));
    SearchRequest request = SearchRequest.of(QueryParser.lenient("")).with(new SearchRequest.Page(Sort.NEWEST, 0, 1));
    Cursor own = Cursor.read(seen.search(request).next().orElseThrow());
    int refused = 0;
    for (int doc = 0; doc < 12; doc++) {
      String forged = new Cursor(own.state(), own.question(), own.total(), own.passed(), doc, own.score()).text();
      try {
        seen.search(request.with(request.page().after(forged)));
      } catch (CursorProblem e) {
        assertEquals(CursorProblem.Kind.BROKEN, e.kind());
        refused++;
      }
    }
    assertEquals(3, refused, "the quote, the paragraph and the article of the other source");
  }

  private static void refused(CursorProblem.Kind kind, IndexView index, SearchRequest request, String cursor) {
    var problem = assertThrows(CursorProblem.class, () -> index.search(request.with(request.page().after(cursor))));
    assertEquals(kind, problem.kind());
  }

  private static Scope source(String name) {
    return new Scope(Map.of(FacetField.SOURCE, List.of(name)));
  }

  private static AnnotatedArticle of(String source, AnnotatedArticle made) {
    var article = made.article();
    var metadata = article.metadata();
    var other = new Metadata(metadata.url(), metadata.title(), metadata.byline(), metadata.published(),
        Optional.of(source), metadata.language(), metadata.section(), metadata.keywords());
    return new AnnotatedArticle(new Article(article.id(), other, article.text()), made.quotes(),
        made.countries());
  }

  private static AnnotatedArticle twoSpeakers() {
    AnnotatedArticle made = Samples.article("two", "[Peace], she said. [War], said somebody.");
    var second = made.quotes().get(1);
    return new AnnotatedArticle(made.article(),
        List.of(made.quotes().getFirst(), new Quote(second.id(), second.form(), second.content(),
            second.cue(), second.paragraph(), new Attribution.Unknown(Optional.empty(), "nobody"), second.mentions())),
        made.countries());
  }
}
