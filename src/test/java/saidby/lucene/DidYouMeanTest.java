package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.query.QueryParser;
import saidby.search.Correction;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.SearchRequest;
import saidby.search.What;

/// A question that finds next to nothing is answered with the one that was perhaps meant.
class DidYouMeanTest {
  private final LuceneArticleWriter writer;
  private final LuceneIndex index;

  DidYouMeanTest() {
    var directory = new ByteBuffersDirectory();
    writer = LuceneArticleWriter.open(directory);
    index = LuceneIndex.open(directory);
  }

  @BeforeEach
  void fill() throws IOException {
    for (int i = 0; i < 4; i++)
      writer.write(Samples.article("a" + i, "[The river authority closed the harbour], the mayor said."));
    writer.write(Samples.article("b", "[The rover was clean], the mayor said."));
    writer.commit();
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    index.close();
  }

  @Test
  void aMisspeltWordIsRespelt() {
    assertEquals("harbour 4", meant("harbuor"));
    assertEquals("harbour 4", meant("Hárbor"));
    assertEquals("river harbour 4", meant("rivr harbuor"));
    assertEquals("river harbour 4", meant("zriver harbour"));
  }

  @Test
  void aWordOfVeryManyLettersIsNoSlip() {
    assertEquals("", meant("x".repeat(61)));
    assertEquals("", meant("harbuor" + "r".repeat(9_000)));
  }

  @Test
  void exactPhrasesAreRespeltToo() {
    assertEquals("\"river authority\" 4", meant("\"river autority\""));
    assertEquals("\"river authority\" 4", meant("\"rover authority\""));
  }

  @Test
  void theRestOfTheQueryStaysAsItIs() {
    assertEquals("harbour -rover country:HR 4", meant("harbuor -rover country:HR"));
    assertEquals("(harbour OR quay) river 4", meant("(harbuor OR quay) river"));
    assertEquals("title:Title harbour 4", meant("title:Titel harbour").replace("title:title", "title:Title"));
  }

  @Test
  void namesOfSpeakersAreRespelt() {
    assertEquals("by:\"Ana Ilić\" harbour 4", meant("by:\"Ana Ilcic\" harbour"));
    var filters = new Filters(Map.of(FacetField.SPEAKER, List.of("Ana Ilicc")), Optional.empty(), Optional.empty());
    SearchRequest request = SearchRequest.of(QueryParser.lenient("harbour")).with(filters);
    Correction correction = index.didYouMean(request, 0).orElseThrow();
    assertEquals(List.of("Ana Ilić"), correction.filters().of(FacetField.SPEAKER));
    assertEquals(4, correction.total());
  }

  @Test
  void aRareWordMayBeMeantForAFrequentOne() {
    assertEquals("river 4", meant("rover"));
  }

  @Test
  void whatFindsEnoughOrCannotBeBetteredIsLeftAlone() {
    assertEquals(Optional.empty(), index.didYouMean(SearchRequest.of(QueryParser.lenient("river")), 4));
    for (String typed : List.of("", "-river", "qqqqqq", "xy", "by:\"Zzz Qqq\"", "*", "harb*", "-(harbuor)", "“",
        "\uD800"))
      assertEquals("", meant(typed), typed);
  }

  @Test
  void anythingMayBeAsked() {
    for (What what : What.values())
      for (String typed : List.of("a".repeat(5_000), "harbuor ".repeat(150), "x-y-z harbuor", "\0", "title:\"x y\"~3",
          "ハーバー", "harbuor~2", "\"harb* riv\""))
        index.didYouMean(SearchRequest.of(QueryParser.lenient(typed)).with(what), 0)
            .ifPresent(correction -> assertEquals(correction.total(),
                index.search(SearchRequest.of(QueryParser.lenient(correction.query())).with(what)).total()));
  }

  private String meant(String typed) {
    SearchRequest request = SearchRequest.of(QueryParser.lenient(typed));
    long total = index.search(request).total();
    Optional<Correction> correction = index.didYouMean(request, total);
    correction.ifPresent(better -> {
      assertTrue(better.total() > total, typed);
      assertEquals(better.total(), index.search(SearchRequest.of(QueryParser.lenient(better.query()))).total());
    });
    return correction.map(better -> better.query() + " " + better.total()).orElse("");
  }
}
