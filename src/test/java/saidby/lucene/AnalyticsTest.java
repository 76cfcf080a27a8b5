package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.Comparison;
import saidby.search.Counting;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Interval;
import saidby.search.RandomArticles;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Standout;
import saidby.search.Standouts;
import saidby.search.Trend;

/// Who says something unusually often, when, and one thing beside another.
class AnalyticsTest {
  private static final List<String> QUERIES = List.of("bako", "\"teru bako\"", "bako OR teru", "-bako", "");

  private final LuceneArticleWriter writer;
  private final LuceneIndex index;

  AnalyticsTest() {
    var directory = new ByteBuffersDirectory();
    writer = LuceneArticleWriter.open(directory);
    index = LuceneIndex.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    index.close();
  }

  @Test
  void theWeekInWhichEverybodySpeaksOfItStandsOut() throws IOException {
    for (int day = 1; day <= 28; day++) {
      String quote = day >= 9 && day <= 13 ? "[The ferry sank], they say." : "[Nothing new], they say.";
      for (int i = 0; i < 3; i++) writer.write(Samples.article("d" + day + "-" + i, quote, LocalDate.of(2026, 3, day)));
    }
    writer.commit();
    Standouts who = index.who(QueryParser.lenient("ferry"), Filters.NONE, 10);
    assertEquals(15, who.total());
    assertEquals(84, who.background());
    Standout week = who.weeks().getFirst();
    assertEquals("2026-03-09", week.value());
    assertEquals("2026-W11", week.label());
    assertEquals(15, week.count());
    assertEquals(21, week.background());
    assertEquals(4, week.lift(), 1e-9);
    assertEquals(List.of(), who.values().get(FacetField.SPEAKER), "the only speaker is no surprise");
  }

  @Test
  void theShareOfAllQuotesIsToldByPeriod() throws IOException {
    for (int day = 1; day <= 4; day++)
      for (int i = 0; i < 4; i++)
        writer.write(Samples.article("d" + day + "-" + i,
            i < day ? "[The ferry sank], they say." : "[Nothing new], they say.", LocalDate.of(2026, 3, day)));
    writer.commit();
    Trend trend = index.trend(QueryParser.lenient("ferry"), Filters.NONE, Interval.DAY);
    assertEquals(List.of(0.25, 0.5, 0.75, 1.0), trend.bars().stream().map(Trend.Bar::share).toList());
    assertEquals("2026-03-01", trend.bars().getFirst().from().toString());
    assertEquals(10, trend.total());
    assertEquals(16, trend.background());
  }

  @Test
  void twoPhrasesStandSideBySideInTheSameBars() throws IOException {
    writer.write(Samples.article("a", "[The ferry sank] and [the port closed].", LocalDate.of(2026, 3, 1)));
    writer.write(Samples.article("b", "[The port closed], [the ferry in the port].", LocalDate.of(2026, 3, 3)));
    writer.commit();
    Comparison both = index.compare(QueryParser.lenient("ferry"), QueryParser.lenient("\"port\""), Filters.NONE, 5);
    assertEquals(List.of(2L, 3L), both.totals());
    assertEquals(1, both.both());
    assertEquals(Interval.DAY, both.interval());
    assertEquals(List.of(List.of(1L, 1L), List.of(0L, 0L), List.of(1L, 2L)),
        both.bars().stream().map(Comparison.Bar::counts).toList());
    assertEquals(List.of(new Comparison.Value("ana-ilic", "Ana Ilić", List.of(2L, 3L))),
        both.top().get(FacetField.SPEAKER));
  }

  @Test
  void whatStandsOutIsCountedAsTheFacetsCountItAndNothingIsLeftOut() throws IOException {
    for (long seed = 0; seed < 15; seed++) {
      var articles = new RandomArticles(new Random(seed));
      for (int i = 0; i < 60; i++) writer.write(articles.next("a" + i));
      writer.commit();
      for (String typed : QUERIES) {
        var filters = new Filters(seed % 2 == 0 ? Map.of() : Map.of(FacetField.LANGUAGE, List.of("en")),
            seed % 3 == 0 ? Optional.of(LocalDate.of(2026, 1, 3)) : Optional.empty(), Optional.empty());
        ParsedQuery query = QueryParser.lenient(typed);
        Standouts who = index.who(query, filters, 100);
        SearchResult hits = counted(query, filters);
        SearchResult all = counted(QueryParser.lenient(""), filters);
        String which = "seed " + seed + ": " + typed;
        assertEquals(hits.total(), who.total(), which);
        assertEquals(all.total(), who.background(), which);
        who.values().forEach((field, found) -> assertEquals(telling(hits, all, field), scores(found), which));
      }
    }
  }

  @Test
  void theMostFrequentValuesOfBothAreThoseThatTheFacetsCount() throws IOException {
    for (long seed = 0; seed < 10; seed++) {
      var articles = new RandomArticles(new Random(seed));
      for (int i = 0; i < 40; i++) writer.write(articles.next("a" + i));
      writer.commit();
      ParsedQuery one = QueryParser.lenient("bako");
      ParsedQuery other = QueryParser.lenient("teru OR milo");
      SearchResult ofOne = counted(one, Filters.NONE);
      SearchResult ofOther = counted(other, Filters.NONE);
      Comparison both = index.compare(one, other, Filters.NONE, 3);
      String which = "seed " + seed;
      both.top().forEach((field, top) -> {
        Map<String, Long> a = counts(ofOne, field);
        Map<String, Long> b = counts(ofOther, field);
        Map<String, String> labels = new TreeMap<>();
        for (SearchResult result : List.of(ofOne, ofOther))
          values(result, field).forEach(value -> labels.put(value.value(), value.label()));
        List<Comparison.Value> expected = labels.keySet()
            .stream()
            .map(value -> new Comparison.Value(value, labels.getOrDefault(value, ""),
                List.of(a.getOrDefault(value, 0L), b.getOrDefault(value, 0L))))
            .sorted(Comparator
                .comparingLong((Comparison.Value value) -> -value.counts().getFirst() - value.counts().getLast())
                .thenComparing(Comparison.Value::label))
            .limit(3)
            .toList();
        assertEquals(expected, top, which + " " + field);
      });
    }
  }

  private static Map<String, Long> counts(SearchResult result, FacetField field) {
    Map<String, Long> counts = new TreeMap<>();
    values(result, field).forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  private SearchResult counted(ParsedQuery query, Filters filters) {
    Counting counting = Counting
        .of(Set.of(FacetField.SPEAKER, FacetField.SOURCE, FacetField.COUNTRY, FacetField.SPEAKER_COUNTRY))
        .size(Counting.MAX_SIZE);
    return index.search(SearchRequest.of(query).with(filters).with(counting));
  }

  private static Map<String, Double> telling(SearchResult hits, SearchResult all, FacetField field) {
    Map<String, Double> telling = new TreeMap<>();
    for (FacetCounts.Value value : values(hits, field)) {
      long background = values(all, field).stream()
          .filter(other -> other.value().equals(value.value()))
          .mapToLong(FacetCounts.Value::count)
          .sum();
      var table = new Standout.Table(value.count(), hits.total(), background, all.total());
      if (table.isTelling()) telling.put(value.value(), table.score());
    }
    return telling;
  }

  private static List<FacetCounts.Value> values(SearchResult result, FacetField field) {
    return Objects.requireNonNull(result.counts().facets().get(field)).values();
  }

  private static Map<String, Double> scores(List<Standout> standouts) {
    Map<String, Double> scores = new TreeMap<>();
    for (int i = 0; i < standouts.size(); i++) {
      scores.put(standouts.get(i).value(), standouts.get(i).score());
      assertTrue(i == 0 || standouts.get(i - 1).score() >= standouts.get(i).score());
    }
    return scores;
  }
}
