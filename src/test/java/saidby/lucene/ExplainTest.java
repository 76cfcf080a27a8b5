package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.QueryParser;
import saidby.search.Hit;
import saidby.search.RandomArticles;
import saidby.search.Score.Reason;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.What;

/// What raises a hit, and how it is told.
class ExplainTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void wordsThatStandNearEachOtherInOrderRankHigher() throws IOException {
    assertEquals(List.of("near", "turned", "far"), ids("bridge safe", What.QUOTES,
        "far", "[Safe it was not at all, the old and long and very high bridge]",
        "near", "[Not at all, the old and long and very high bridge safe it was]",
        "turned", "[Not at all, the old and long and very high safe bridge it was]"));
  }

  @Test
  void aWordInTheTitleOrInAQuoteWeighsMore() throws IOException {
    assertEquals(List.of("said", "told"), ids("bridge", What.ARTICLES,
        "told", "The bridge is safe now, she told [them].", "said", "The [bridge] is safe now, she told them."));
    assertEquals("bridge",
        ids("bridge", What.ARTICLES, "told", "The bridge is safe, she said.", "bridge", "It is safe.")
            .getFirst());
  }

  @Test
  void directSpeechRanksBeforeReportedSpeechOfTheSameWords() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        for (int words = 0; words < 20; words++) {
          String said = "[The bridge at the " + "old ".repeat(words) + "harbour" + words + " is safe]";
          writer.write(Samples.reported(Samples.article("a-reported-" + words, said, DAY)));
          writer.write(Samples.article("b-direct-" + words, said, DAY.minusDays(7)));
        }
      }
      try (var index = LuceneIndex.open(directory)) {
        for (int words = 0; words < 20; words++)
          assertEquals(List.of("b-direct-" + words, "a-reported-" + words),
              ids(index, "bridge harbour" + words, Sort.RELEVANCE));
      }
    }
  }

  @Test
  void recentRelevanceWeighsDatesAndRelevanceTogether() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(Samples.article("old", "[Truce, truce, truce]", DAY.minusDays(900)));
        writer.write(Samples.article("new", "[A truce at last]", DAY.minusDays(3)));
        writer.write(Samples.article("newest", "[No word of it]", DAY));
      }
      try (var index = LuceneIndex.open(directory)) {
        assertEquals(List.of("old", "new"), ids(index, "truce", Sort.RELEVANCE));
        assertEquals(List.of("new", "old"), ids(index, "truce", Sort.RECENT_RELEVANCE));
      }
    }
  }

  @Test
  void anExplainedHitTellsWordsHowOftenAndHowRare() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(Samples.article("a", "[Truce, a truce at the bridge]"));
        writer.write(Samples.article("b", "[The bridge]"));
      }
      try (var index = LuceneIndex.open(directory)) {
        List<Reason> why = explained(index, "truce bridge", What.QUOTES, Sort.RELEVANCE).getFirst().score().why();
        assertEquals(List.of("truce: 2 times; in 1 of 2 quotes", "bridge: 1 time; in 2 of 2 quotes",
            "neighbouring words of the query stand near each other"),
            why.stream().map(Reason::what).toList());
        assertTrue(explained(index, "title:title", What.ARTICLES, Sort.RELEVANCE).getFirst()
            .score()
            .why()
            .getFirst()
            .what()
            .startsWith("title:title"));
      }
    }
  }

  @Test
  void reasonsSumUpToTheScore() throws IOException {
    var articles = new RandomArticles(new Random(4));
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        for (int i = 0; i < 60; i++) writer.write(articles.next("a" + i));
      }
      try (var index = LuceneIndex.open(directory)) {
        for (String typed : List.of("bako", "bako teru", "\"bako teru\" milo", "bako OR (teru milo)", "ba* -milo",
            "title:bako OR fena", "by:lee bako goru kapi", "bako~ teru"))
          for (What what : What.values())
            for (Sort sort : List.of(Sort.RELEVANCE, Sort.RECENT_RELEVANCE))
              for (Hit hit : explained(index, typed, what, sort)) {
                double sum = hit.score().why().stream().mapToDouble(Reason::points).sum();
                assertEquals(hit.score().points(), sum, 1e-3, typed + " " + what + " " + hit.score());
              }
      }
    }
  }

  private static List<Hit> explained(LuceneIndex index, String typed, What what, Sort sort) {
    return index.search(SearchRequest.of(QueryParser.lenient(typed))
        .with(what)
        .with(new Page(sort, 0, 20))
        .with(new Showing(true, 300, true))).hits();
  }

  private static List<String> ids(String typed, What what, String... idsAndTexts) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        for (int i = 0; i < idsAndTexts.length; i += 2)
          writer.write(Samples.article(idsAndTexts[i], idsAndTexts[i + 1]));
      }
      try (var index = LuceneIndex.open(directory)) {
        SearchRequest request = SearchRequest.of(QueryParser.lenient(typed)).with(what);
        return index.search(request).hits().stream().map(hit -> hit.article().id()).toList();
      }
    }
  }

  private static List<String> ids(LuceneIndex index, String typed, Sort sort) {
    return index.search(SearchRequest.of(QueryParser.lenient(typed)).with(new Page(sort, 0, 10)))
        .hits()
        .stream()
        .map(hit -> hit.article().id())
        .toList();
  }
}
