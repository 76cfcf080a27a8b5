package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saidby.lucene.column.Segments;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.Span;
import saidby.query.QueryParser;
import saidby.query.Synonyms;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;

/// Nothing that one can type makes a search do more than a bounded amount of work, whatever the time of day.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest {
  private static final int WORDS = 4000;
  /// Words that 20 patterns walk at most, in the text and again for documents, and a stride at the end of each.
  private static final long MOST_TERMS = 20L * 3 * WORDS;
  private static final int MOST_CLAUSES = 8_000;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

  @BeforeAll
  void fill() throws IOException {
    var random = new Random(7);
    try (var writer = LuceneArticleWriter.open(directory)) {
      for (int article = 0; article < 100; article++) {
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) text.append(word(random.nextInt(WORDS))).append(i % 20 == 19 ? ". " : " ");
        writer.write(Samples.article("a" + article, "[" + text.toString().strip() + "]"));
      }
    }
  }

  @AfterAll
  void close() throws IOException {
    directory.close();
  }

  /// Every number as a word of its own letters.
  private static String word(int number) {
    var word = new StringBuilder();
    for (int rest = number + 100; rest > 0; rest /= 13) word.append("abcdefghijklm".charAt(rest % 13));
    return word.toString();
  }

  static List<String> hostile() {
    List<String> queries = new ArrayList<>(List.of("*a* ".repeat(200), "?".repeat(9000) + "*", "?????*", "*?*?*?*?*",
        "ab~2 ".repeat(100), "abcdefgh~2 ".repeat(100), "(".repeat(5000) + "a" + ")".repeat(4999),
        "a OR ".repeat(3000) + "b",
        "-".repeat(9000) + "a", "\"" + "a ".repeat(4000) + "\"~100", "\"" + "ab bc ".repeat(1500) + "\"",
        "\"" + "a* ".repeat(200) + "\"~9", "x".repeat(10_000), "*" + "x".repeat(9_999), "x".repeat(9_990) + "~2",
        "a~".repeat(5000), "\"a* b* c* d*\" ".repeat(20), "NOT ".repeat(2500), "by:(" + "a ".repeat(4000) + ")",
        "\uD800".repeat(10_000), "\u0301".repeat(10_000), "\u00AD".repeat(10_000), "停".repeat(10_000),
        "\u2018".repeat(10_000)));
    var near = new StringBuilder("a*");
    for (char c = 'b'; c <= 'm'; c++) near.append(" NEAR/100 ").append(c).append('*');
    queries.add(near.toString());
    queries.add("(a* OR b* OR \"c* d*\") NEAR/50 ((e* OR f*) NEAR/50 (g* OR h* OR i*)) ".repeat(5));
    var patterns = new StringBuilder();
    for (int i = 0; i < 200; i++) patterns.append("*").append(word(i), 0, 2).append("* ");
    queries.add(patterns.toString());
    queries.add(patterns.toString().replace(" ", " OR "));
    var many = new StringBuilder();
    for (int i = 0; many.length() < 9_900; i++) many.append(word(i)).append(i % 2 == 0 ? " OR " : " ");
    queries.add(many.toString());
    return queries.stream().map(query -> query.substring(0, Math.min(query.length(), QueryParser.MAX_LENGTH))).toList();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theWorkIsBounded(String typed) throws IOException {
    var request = SearchRequest.of(QueryParser.lenient(typed));
    try (var reader = DirectoryReader.open(directory)) {
      var budget = new Budget(SearchPolicy.PATIENT.most());
      Question question = Question.of(request, new Snapshot(reader, new Segments()), new Widening(Synonyms.NONE),
          budget);
      assertTrue(budget.terms() <= MOST_TERMS, () -> "walked " + budget.terms() + " terms");
      long clauses = clauses(question.text());
      assertTrue(clauses <= MOST_CLAUSES, () -> "compiled " + clauses + " terms");
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void withoutAnyTimeTheAnswerIsAtOnceAndHonest(String typed) throws IOException {
    var impatient = new SearchPolicy(Synonyms.NONE, Duration.ZERO, Duration.ZERO, 0);
    SearchRequest request = SearchRequest.of(QueryParser.lenient(typed));
    try (LuceneIndex hurried = LuceneIndex.open(directory, impatient);
        LuceneIndex patient = LuceneIndex.open(directory)) {
      SearchResult cut = hurried.search(request);
      SearchResult whole = patient.search(request);
      assertTrue(cut.total() <= whole.total(), "more than there is");
      if (cut.total() < whole.total()) assertTrue(cut.remarks().partial(), "partial but not told");
    }
  }

  @Test
  void aPartOfWhatIsExcludedExcludesEverything() throws IOException {
    var request = SearchRequest.of(QueryParser.lenient("ab -*a*"));
    try (LuceneIndex hurried = LuceneIndex.open(directory,
        new SearchPolicy(Synonyms.NONE, Duration.ZERO, Duration.ZERO, 0))) {
      SearchResult cut = hurried.search(request);
      assertEquals(0, cut.total());
      assertTrue(cut.remarks().partial());
      assertFalse(cut.remarks().notes().isEmpty());
    }
  }

  @Test
  void whatAPatternOfVeryManyWordsFindsIsMarkedAllTheSame() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(directory)) {
      SearchResult found = index.search(SearchRequest.of(QueryParser.lenient("a* -absent")));
      assertEquals(100, found.total());
      for (var hit : found.hits()) {
        Passage passage = ((Hit.QuoteHit) hit).passage();
        assertFalse(passage.highlights().isEmpty());
        for (Span span : passage.highlights()) assertTrue(span.in(passage.text()).startsWith("a"), passage::text);
      }
    }
  }

  @Test
  void aPlainQuestionNeverLooksAtTheClock() throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      for (String plain : List.of("ab", "ab bc", "\"ab bc\"", "by:Ilic ab", "ab OR bc", "cease-fire")) {
        var budget = new Budget(SearchPolicy.PATIENT.most());
        var snapshot = new Snapshot(reader, new Segments());
        Question question = Question.of(SearchRequest.of(QueryParser.lenient(plain)), snapshot,
            new Widening(Synonyms.NONE), budget);
        question.searcher().count(question.query());
        assertEquals(snapshot.searcher(), question.searcher(), plain);
        assertEquals(0, budget.looks(), plain);
      }
    }
  }

  private static long clauses(Query query) {
    var terms = new long[1];
    query.visit(new QueryVisitor() {
      @Override
      public void consumeTerms(Query inner, Term... some) {
        terms[0] += some.length;
      }
    });
    return terms[0];
  }
}
