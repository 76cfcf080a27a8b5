package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.QueryParser;
import saidby.search.CursorProblem;
import saidby.search.CursorProblem.Kind;
import saidby.search.Hit;
import saidby.search.RandomArticles;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;
import saidby.search.SearchResult;
import saidby.search.Sort;
import saidby.search.Walk;
import saidby.search.What;

/// Paging that neither repeats nor skips.
class CursorTest {
  private static final SearchRequest QUESTION = SearchRequest.of(QueryParser.lenient("bako OR teru OR milo"));

  @Test
  void writingBetweenPagesMakesNoPageRepeatOrSkip() throws IOException {
    for (Sort sort : Sort.values()) for (What what : What.values()) {
      var random = new Random(5);
      var articles = new RandomArticles(random);
      try (var directory = new ByteBuffersDirectory(); var writer = LuceneArticleWriter.open(directory)) {
        for (int i = 0; i < 60; i++) writer.write(articles.next("a" + i));
        writer.commit();
        try (var index = LuceneIndex.open(directory)) {
          SearchRequest question = QUESTION.with(what);
          List<Hit> expected = index.search(question.with(new Page(sort, 0, 1000))).hits();
          List<Hit> walked = new ArrayList<>();
          SearchResult page = index.search(question.with(new Page(sort, 0, 3)));
          long generation = page.generation();
          walked.addAll(page.hits());
          for (int i = 0; page.next().isPresent(); i++) {
            writer.write(articles.next("a" + random.nextInt(90)));
            writer.delete("a" + random.nextInt(60));
            writer.commit();
            assertTrue(index.search(question).generation() > generation, "a new question sees what is new");
            page = index.search(question.with(new Page(sort, 0, 1 + i % 5).after(page.next().get())));
            assertEquals(generation, page.generation());
            assertEquals(expected.size(), page.total());
            walked.addAll(page.hits());
          }
          assertEquals(expected, walked, sort + " " + what);
        }
      }
    }
  }

  @Test
  void pagesGoOnFarBehindTheTenThousandthHit(@TempDir Path folder) throws IOException {
    try (var writer = LuceneArticleWriter.open(folder)) {
      for (int i = 0; i < 300; i++) writer.write(Samples.article("a" + i, "[Yes]. ".repeat(50)));
    }
    try (var index = LuceneIndex.open(folder)) {
      for (Sort sort : Sort.values()) {
        var ids = new ArrayList<String>();
        Walk.through(index, SearchRequest.of(QueryParser.lenient("yes")).with(new Page(sort, 0, 1000)),
            page -> page.hits().forEach(hit -> ids.add(hit instanceof Hit.QuoteHit one ? one.quote().id() : "")));
        assertEquals(15_000, ids.size());
        assertEquals(15_000, ids.stream().distinct().count());
      }
    }
  }

  @Test
  void afterARestartACursorOfThePresentStateGoesOn(@TempDir Path folder) throws IOException {
    fill(folder);
    List<Hit> all;
    SearchResult first;
    try (var index = LuceneIndex.open(folder)) {
      all = index.search(QUESTION.with(new Page(Sort.RELEVANCE, 0, 1000))).hits();
      first = index.search(QUESTION.with(new Page(Sort.RELEVANCE, 0, 4)));
    }
    try (var index = LuceneIndex.open(folder)) {
      SearchResult second = index
          .search(QUESTION.with(new Page(Sort.RELEVANCE, 0, 4).after(first.next().orElseThrow())));
      assertEquals(all.subList(4, 8), second.hits());
    }
  }

  @Test
  void aCursorWhoseStateIsGoneSaysSo(@TempDir Path folder) throws IOException {
    fill(folder);
    String next;
    try (var index = LuceneIndex.open(folder)) {
      next = index.search(QUESTION).next().orElseThrow();
    }
    fill(folder);
    try (var index = LuceneIndex.open(folder)) {
      assertEquals(Kind.GONE, problem(index, QUESTION, next));
    }
  }

  @Test
  void oldStatesAreKeptForTenMinutesAfterTheirLastUse() throws IOException {
    var clock = new AtomicLong(Long.MAX_VALUE - 1000); // clocks may run over
    try (var directory = new ByteBuffersDirectory(); var writer = LuceneArticleWriter.open(directory)) {
      fill(writer, 0);
      try (var index = LuceneIndex.open(directory, clock::get)) {
        String next = index.search(QUESTION.with(new Page(Sort.NEWEST, 0, 2))).next().orElseThrow();
        fill(writer, 1);
        for (int i = 0; i < 3; i++) {
          clock.addAndGet(KeptSnapshots.LONGEST.toNanos() - 1);
          next = index.search(QUESTION.with(new Page(Sort.NEWEST, 0, 2).after(next))).next().orElseThrow();
        }
        clock.addAndGet(KeptSnapshots.LONGEST.toNanos());
        assertEquals(Kind.GONE, problem(index, QUESTION, Sort.NEWEST, next));
      }
    }
  }

  @Test
  void statesWhoseCursorsAreFollowedOutliveManyCommits() throws IOException {
    var clock = new AtomicLong();
    try (Directory directory = new ByteBuffersDirectory(); var writer = LuceneArticleWriter.open(directory)) {
      fill(writer, 0);
      try (var index = LuceneIndex.open(directory, clock::incrementAndGet)) {
        Page page = new Page(Sort.NEWEST, 0, 1);
        String onlyGiven = index.search(QUESTION.with(page)).next().orElseThrow();
        fill(writer, 1);
        String followed = index.search(QUESTION.with(page)).next().orElseThrow();
        for (int i = 2; i < 3 * KeptSnapshots.MOST; i++) {
          followed = index.search(QUESTION.with(page.after(followed))).next().orElseThrow();
          fill(writer, i);
          index.search(QUESTION);
        }
        assertEquals(Kind.GONE, problem(index, QUESTION, Sort.NEWEST, onlyGiven));
      }
    }
  }

  @Test
  void aCursorBelongsToOneQuestion(@TempDir Path folder) throws IOException {
    fill(folder);
    try (var index = LuceneIndex.open(folder)) {
      String next = index.search(QUESTION).next().orElseThrow();
      assertEquals(Kind.OTHER_QUESTION, problem(index, SearchRequest.of(QueryParser.lenient("bako")), next));
      assertEquals(Kind.OTHER_QUESTION, problem(index, QUESTION.with(What.ARTICLES), next));
      assertEquals(Kind.OTHER_QUESTION, problem(index, QUESTION, Sort.NEWEST, next));
    }
  }

  @Test
  void whatNoAnswerEverCarriedIsRefusedAndNeverAFailure(@TempDir Path folder) throws IOException {
    fill(folder);
    try (var index = LuceneIndex.open(folder)) {
      String next = index.search(QUESTION).next().orElseThrow();
      var random = new Random(1);
      for (int i = 0; i < 2_000; i++) {
        var changed = new StringBuilder(next);
        int at = random.nextInt(next.length());
        char c = (char) (32 + random.nextInt(96));
        if (random.nextInt(4) == 0) changed.setLength(at);
        else if (random.nextBoolean()) changed.insert(at, c);
        else changed.setCharAt(at, c);
        if (changed.toString().equals(next)) continue;
        assertEquals(Kind.BROKEN, problem(index, QUESTION, changed.toString()), changed.toString());
      }
      for (String foreign : List.of("", "AoE=", "0", "a".repeat(100_000), "\uD800", "DnF1ZXJ5VGhlbkZldGNo"))
        assertEquals(Kind.BROKEN, problem(index, QUESTION, foreign), foreign);
    }
  }

  @Test
  void theLastPageHasNoNext(@TempDir Path folder) throws IOException {
    fill(folder);
    try (var index = LuceneIndex.open(folder)) {
      long total = index.search(QUESTION).total();
      assertEquals(Optional.empty(), index.search(QUESTION.with(new Page(Sort.RELEVANCE, 0, (int) total))).next());
      assertEquals(Optional.empty(), index.search(QUESTION.with(new Page(Sort.RELEVANCE, (int) total, 5))).next());
      assertTrue(index.search(QUESTION.with(new Page(Sort.RELEVANCE, 1, (int) total - 2))).next().isPresent());
    }
  }

  private static Kind problem(LuceneIndex index, SearchRequest question, String next) {
    return problem(index, question, question.page().sort(), next);
  }

  private static Kind problem(LuceneIndex index, SearchRequest question, Sort sort, String next) {
    SearchRequest request = question.with(new Page(sort, 0, 5).after(next));
    return assertThrows(CursorProblem.class, () -> index.search(request)).kind();
  }

  private static void fill(Path folder) throws IOException {
    try (var writer = LuceneArticleWriter.open(folder)) {
      fill(writer, 0);
    }
  }

  private static void fill(LuceneArticleWriter writer, int seed) throws IOException {
    var articles = new RandomArticles(new Random(seed));
    for (int i = 0; i < 40; i++) writer.write(articles.next("a" + i));
    writer.commit();
  }
}
