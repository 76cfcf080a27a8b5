package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.lucene.column.Segments;
import saidby.lucene.document.Names;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.query.Synonyms;
import saidby.search.Comparison;
import saidby.search.Correction;
import saidby.search.Filters;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.Interval;
import saidby.search.MostWords;
import saidby.search.Passage;
import saidby.search.Remarks;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Showing;
import saidby.search.Standouts;
import saidby.search.Trend;
import saidby.search.What;

/// Marking, comparing and explaining end with the time of a request as searching does, and say so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeLimitTest {
  /// A novel in one paragraph.
  private static final String LONG = "The old bridge over the river is safe. ".repeat(8_000).strip();
  private static final int PARAGRAPHS = 3_000;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final LuceneIndex patient;
  private final LuceneIndex hurried;

  TimeLimitTest() throws IOException {
    try (var writer = LuceneArticleWriter.open(directory)) {
      writer.write(Samples.article("long", "[" + LONG + "]"));
      writer.write(Samples.article("many", "The [bridge] is safe.\n\n".repeat(PARAGRAPHS).strip()));
      for (int i = 0; i < 40; i++) writer.write(Samples.article("a" + i, "A word of [the bridge and the river]."));
    }
    patient = LuceneIndex.open(directory);
    hurried = LuceneIndex.open(directory, new SearchPolicy(Synonyms.NONE, Duration.ZERO, Duration.ZERO, 0));
  }

  @AfterAll
  void close() throws IOException {
    patient.close();
    hurried.close();
    directory.close();
  }

  @ParameterizedTest
  @EnumSource(What.class)
  void aHugeParagraphIsMarkedAsFarAsThereIsTime(What what) {
    SearchRequest request = request("old").with(what).with(new Showing(true, Showing.WHOLE, false));
    SearchResult whole = patient.search(request);
    SearchResult cut = hurried.search(request);
    assertEquals(8_000, passage(whole).highlights().size());
    assertEquals(Remarks.NONE, whole.remarks());
    assertEquals(1, cut.total(), "what is found is told");
    assertEquals(passage(whole).text(), passage(cut).text());
    int marked = passage(cut).highlights().size();
    assertTrue(marked < 8_000, "marked all of it: " + marked);
    assertPartial(cut.remarks(), "marking");
  }

  @ParameterizedTest
  @ValueSource(strings = {"old", "\"old bridge\"", "ol*", "old NEAR/3 river"})
  void aLongArticleTellsTheFirstPlacesOfIt(String typed) {
    FoundArticle whole = patient.article("long", QueryParser.lenient(typed)).orElseThrow();
    FoundArticle cut = hurried.article("long", QueryParser.lenient(typed)).orElseThrow();
    assertFalse(whole.remarks().partial(), typed);
    assertTrue(cut.found().size() < whole.found().size(), typed);
    assertEquals(whole.found().subList(0, cut.found().size()), cut.found(), typed);
    assertTrue(cut.remarks().partial(), typed);
  }

  @Test
  void anArticleOfVeryManyParagraphsToo() {
    FoundArticle cut = hurried.article("many", QueryParser.lenient("bridge")).orElseThrow();
    assertEquals(PARAGRAPHS, patient.article("many", QueryParser.lenient("bridge")).orElseThrow().found().size());
    assertTrue(cut.found().size() < PARAGRAPHS);
    assertPartial(cut.remarks(), "marking");
  }

  @Test
  void aPageOfUsualHitsIsMarkedWithoutALookAtTheClock() throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      var snapshot = new Snapshot(reader, new Segments());
      for (String typed : List.of("bridge", "bridge river", "\"the bridge\"")) {
        var budget = new Budget(Duration.ZERO);
        SearchRequest request = request(typed);
        Question question = Question.of(request, snapshot, new Widening(Synonyms.NONE), budget);
        IndexSearcher searcher = question.searcher();
        var marking = new Marking(
            searcher.createWeight(searcher.rewrite(question.marks()), ScoreMode.COMPLETE_NO_SCORES, 1),
            Names.of(What.QUOTES), budget);
        int marked = 0;
        for (LeafReaderContext leaf : reader.leaves())
          for (int doc = 0; doc < leaf.reader().maxDoc() && marked < 40; doc++)
            if (!Highlights.of(marking, leaf, doc, "the bridge and the river").isEmpty()) marked++;
        assertEquals(40, marked, typed);
        assertEquals(0, budget.looks(), typed);
      }
    }
  }

  @Test
  void whatComparesTellsTotalsAloneWhereThereIsNoTimeToCountEverything() {
    ParsedQuery query = QueryParser.lenient("river");
    Standouts whole = patient.who(query, Filters.NONE, 10);
    Standouts who = hurried.who(query, Filters.NONE, 10);
    assertFalse(whole.remarks().partial());
    assertTrue(who.total() < whole.total() && who.background() < whole.background() && who.total() <= who.background());
    assertTrue(who.weeks().isEmpty() && who.values().values().stream().allMatch(List::isEmpty));
    assertPartial(who.remarks(), "counting");
    Trend trend = hurried.trend(query, Filters.NONE, Interval.DAY);
    assertEquals(List.of(), trend.bars());
    assertPartial(trend.remarks(), "counting");
    Comparison both = hurried.compare(query, QueryParser.lenient("bridge"), Filters.NONE, 10);
    assertTrue(both.bars().isEmpty() && both.both() == 0 && both.top().values().stream().allMatch(List::isEmpty));
    assertPartial(both.remarks(), "counting");
    SearchResult beside = hurried.search(request("river").with(request("river").counting().trend(Interval.AUTO)));
    assertEquals(List.of(), beside.counts().trend().map(Trend::bars).orElseThrow());
    assertPartial(beside.remarks(), "counting");
  }

  @Test
  void hitsAreToldWithoutReasonsWhereThereIsNoTimeToFindThem() {
    SearchRequest request = request("bridge river").with(new Showing(true, Showing.USUAL_CONTEXT, true));
    SearchResult cut = hurried.search(request);
    assertEquals(patient.search(request).total(), cut.total());
    assertTrue(cut.hits().stream().allMatch(hit -> hit.score().why().isEmpty() && hit.score().points() > 0));
    assertPartial(cut.remarks(), "explaining");
    assertFalse(patient.search(request).hits().getFirst().score().why().isEmpty());
  }

  @Test
  void anAnswerThatEndedEarlyIsNotAskedForAgain() {
    SearchRequest request = request("old bridge river \"the r*\"");
    assertEquals(1, patient.search(request).total());
    MostWords.Asked asked = MostWords.ask(hurried, request);
    assertTrue(asked.result().remarks().partial() && asked.result().total() == 0, asked.toString());
    assertEquals(request, asked.request(), "no easier question");
    Optional<Correction> meant = hurried.didYouMean(request, asked);
    assertEquals(Optional.empty(), meant);
  }

  private static void assertPartial(Remarks remarks, String word) {
    assertTrue(remarks.partial(), remarks.toString());
    assertTrue(remarks.notes().stream().anyMatch(note -> note.startsWith(word)), remarks.toString());
  }

  private static SearchRequest request(String typed) {
    return SearchRequest.of(QueryParser.lenient(typed));
  }

  private static Passage passage(SearchResult result) {
    return switch (result.hits().getFirst()) {
      case Hit.QuoteHit quote -> quote.passage();
      case Hit.ParagraphHit paragraph -> paragraph.passage();
      case Hit.ArticleHit article -> article.passage();
    };
  }
}
