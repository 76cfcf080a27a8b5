package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.QueryParser;
import saidby.search.FacetField;
import saidby.search.Hit;
import saidby.search.IndexView;
import saidby.search.RandomArticles;
import saidby.search.Scope;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;
import saidby.search.SearchResult;
import saidby.search.Sort;

/// Whoever asks the same again gets the same, and never what was true before.
class AnswersTest {
  private static final SearchRequest QUESTION = SearchRequest.of(QueryParser.lenient("bako OR teru OR milo"));
  private static final int ARTICLES = 60;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final LuceneArticleWriter writer = LuceneArticleWriter.open(directory);
  private final RandomArticles articles = new RandomArticles(new Random(11));

  @BeforeEach
  void write() throws IOException {
    for (int i = 0; i < ARTICLES; i++) writer.write(articles.next("a" + i));
    writer.commit();
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  private LuceneIndex open(long bytes) {
    return LuceneIndex.open(directory, SearchPolicy.PATIENT.remembering(bytes));
  }

  @Test
  void theSameQuestionIsNotWorkedOutAgain() {
    try (LuceneIndex index = open(1_000_000)) {
      SearchResult first = index.search(QUESTION);
      SearchResult second = index.search(SearchRequest.of(QueryParser.lenient("bako OR teru OR milo")));
      assertSame(first.hits(), second.hits());
      assertEquals(first, second.took(first.tookNanos()));
    }
  }

  @Test
  void whatWasWrittenMeanwhileIsSeen() throws IOException {
    try (LuceneIndex index = open(1_000_000)) {
      SearchResult before = index.search(QUESTION);
      assertTrue(before.total() > 0);
      for (int i = 0; i < ARTICLES; i++) writer.delete("a" + i);
      writer.commit();
      assertEquals(0, index.search(QUESTION).total());
    }
  }

  @Test
  void whoMaySeeOneSourceAloneGetsNoAnswerOfOthers() {
    try (LuceneIndex index = open(1_000_000)) {
      SearchRequest all = QUESTION.with(new Page(Sort.NEWEST, 0, 1000));
      Set<String> sources = new TreeSet<>(index.search(all).hits().stream().map(AnswersTest::source).toList());
      sources.remove("");
      assertTrue(sources.size() > 1);
      for (String source : sources) {
        IndexView view = index.within(new Scope(Map.of(FacetField.SOURCE, List.of(source))));
        for (int times = 0; times < 2; times++)
          assertEquals(Set.of(source), Set.copyOf(view.search(all).hits().stream().map(AnswersTest::source).toList()));
      }
    }
  }

  @Test
  void aCursorOfARememberedAnswerLeadsOn() throws IOException {
    try (LuceneIndex index = open(1_000_000)) {
      SearchRequest three = QUESTION.with(new Page(Sort.NEWEST, 0, 3));
      List<Hit> all = index.search(QUESTION.with(new Page(Sort.NEWEST, 0, 1000))).hits();
      index.search(three);
      String cursor = index.search(three).next().orElseThrow();
      writer.write(articles.next("another"));
      writer.commit();
      assertEquals(all.subList(3, 6), index.search(QUESTION.with(three.page().after(cursor))).hits());
    }
  }

  @Test
  void noMoreIsRememberedThanThereIsRoomFor() {
    try (LuceneIndex index = open(100_000)) {
      SearchRequest small = QUESTION.with(new Page(Sort.NEWEST, 0, 1));
      SearchResult first = index.search(small);
      assertSame(first.hits(), index.search(small).hits());
      for (int i = 1; i < 200; i++) index.search(QUESTION.with(new Page(Sort.NEWEST, i, 1)));
      assertNotSame(first.hits(), index.search(small).hits(), "it had to make room");
      SearchRequest large = QUESTION.with(new Page(Sort.NEWEST, 0, 1000));
      assertNotSame(index.search(large).hits(), index.search(large).hits(), "one answer never takes all the room");
    }
  }

  private static String source(Hit hit) {
    return hit.article().metadata().source().orElse("");
  }
}
