package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.QueryParser;
import saidby.search.CursorProblem;
import saidby.search.Hit;
import saidby.search.MostWords;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;
import saidby.search.Sort;

/// One wrong word does not hide what all the others find.
class MostWordsTest {
  private static final List<String> SAID = List.of("[The old bridge over the river is safe]",
      "[The new bridge over the river is closed]", "[Nothing of that is true]");

  @Test
  void oneMisspeltWordIsLeftOutAndTheNotesSaySo() throws IOException {
    MostWords.Asked asked = asked("bridge rivver safe");
    assertEquals(List.of("a0"), ids(asked));
    assertEquals(1, asked.result().total());
    assertEquals(List.of("nothing has all the words: these have all but one"), asked.request().query().notes());
    assertEquals("bridge rivver safe", asked.request().query().read());
  }

  @Test
  void whatHasAllTheWordsIsAnsweredAsAsked() throws IOException {
    MostWords.Asked asked = asked("old bridge river");
    assertEquals(List.of("a0"), ids(asked));
    assertEquals(List.of(), asked.request().query().notes());
  }

  @Test
  void quotationMarksFieldsAndShortQueriesHoldAsTheyAre() throws IOException {
    assertEquals(0, asked("\"rivver\" bridge over the").result().total());
    assertEquals(0, asked("by:nobody bridge over river").result().total());
    assertEquals(0, asked("bridge rivver").result().total());
    assertEquals(0, asked("brigde rivver saffe").result().total());
  }

  @Test
  void twoOfSixWordsMayBeWrong() throws IOException {
    assertEquals(List.of("a0"), ids(asked("the old brigde over the rivver is safe")));
  }

  @Test
  void pagesOfSuchAnAnswerGoOnWithIt() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory);
      try (var index = LuceneIndex.open(directory)) {
        SearchRequest request = SearchRequest.of(QueryParser.lenient("bridge rivver over"))
            .with(new Page(Sort.RELEVANCE, 0, 1));
        MostWords.Asked first = MostWords.ask(index, request);
        assertEquals(2, first.result().total());
        String next = first.result().next().orElseThrow();
        MostWords.Asked second = MostWords.ask(index, request.with(request.page().after(next)));
        var both = new ArrayList<>(ids(first));
        both.addAll(ids(second));
        assertEquals(List.of("a0", "a1"), both.stream().sorted().toList());
        assertEquals(1, second.request().query().notes().size());
        SearchRequest other = SearchRequest.of(QueryParser.lenient("bridge over river"));
        assertThrows(CursorProblem.class, () -> MostWords.ask(index, other.with(request.page().after(next))));
      }
    }
  }

  private static List<String> ids(MostWords.Asked asked) {
    return asked.result().hits().stream().map(Hit::article).map(article -> article.id()).toList();
  }

  private static MostWords.Asked asked(String typed) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory);
      try (var index = LuceneIndex.open(directory)) {
        return MostWords.ask(index, SearchRequest.of(QueryParser.lenient(typed)));
      }
    }
  }

  private static void fill(ByteBuffersDirectory directory) throws IOException {
    try (var writer = LuceneArticleWriter.open(directory)) {
      for (int i = 0; i < SAID.size(); i++) writer.write(Samples.article("a" + i, SAID.get(i)));
    }
  }
}
