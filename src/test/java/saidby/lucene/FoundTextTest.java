package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Span;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.What;

/// What words find, and what of it is marked.
class FoundTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      talks                  | We will talk, and the ‹talks› go on       | We will talk, and the talks go on | no
      agree                  | They ‹agreed›, they ‹agree›               | They agreed, they agree           | yes
      ceasefires             | The ‹ceasefire› holds                     | The ceasefire holds               | yes
      "ceasefires"           |                                           | The ceasefire holds               | yes
      "go on"                | Things on the go: they ‹go on›            | Things on the go: they go on      | yes
      "the peace"~2          | We want ‹the good peace› here             | We want the good peace here       | yes
      cease-fire             | A ‹cease-fire› now, fire after            | A cease-fire now, fire after      | yes
      negotiat*              | We ‹negotiate›; ‹negotiations› are long   | We negotiate; negotiations are long | yes
      ?egotiat*              | We ‹negotiate› now                        | We negotiate now                  | yes
      wom?n                  | Every ‹woman› and all ‹women›             | Every woman and all women         | yes
      goverment~             | The ‹government› decides                  | The government decides            | yes
      ukraine                | Peace is ‹Ukraine’s› right                | Peace is Ukraine’s right          | yes
      accord                 | Nous saluons ‹l’accord›                   | Nous saluons l’accord             | yes
      ministres              | Les ‹ministres› ont parlé                 | Les ministres ont parlé           | yes
      ÉLYSÉE elysee          | Le palais de ‹l'Élysée›                   | Le palais de l'Élysée             | yes
      peace OR absent        | ‹Peace› at last                           | Peace at last                     | yes
      peace -war             | ‹Peace› at last                           | Peace at last                     | yes
      by:Ilic peace          | ‹Peace› at last                           | Peace at last                     | yes
      (peace last) OR (peace war) | ‹Peace› at ‹last›                    | Peace at last                     | yes
      переговоры             | Это ‹ПЕРЕГОВОРЫ›                          | Это ПЕРЕГОВОРЫ                    | yes
      """)
  void marksWhatIsFoundInAQuote(String typed, String marked, String said, String stems) throws IOException {
    String query = stems.equals("no") ? "\"" + typed + "\"" : typed;
    for (What what : What.values())
      assertEquals(marked == null ? List.of() : List.of(marked), marked(what, query, "[" + said + "]"),
          what + " " + query);
  }

  @Test
  void marksOnlyTheQuotesOwnWordsInsideItsParagraph() throws IOException {
    assertEquals(List.of("Peace, she said: “‹Peace› now,” and no peace."),
        marked(What.QUOTES, "peace", "Peace, she said: “[Peace now],” and no peace."));
  }

  @Test
  void aPhraseIsFoundAcrossTheInterruptedPartsOfAQuote() throws IOException {
    assertEquals(List.of("“We will ‹never›,” she said, “‹surrender› the town.”"),
        marked(What.QUOTES, "\"never surrender\"", "“[We will never|,” she said, “|surrender the town].”"));
  }

  @Test
  void aQuoteOverTwoParagraphsIsShownInBoth() throws IOException {
    assertEquals(List.of("She said: “We are ‹tired›.\n\n“We are ‹tired› of it.” Then she left."),
        marked(What.QUOTES, "tired",
            "First.\n\nShe said: “[We are tired.|\n\n“|We are tired of it].” Then she left.\n\nLast."));
  }

  @Test
  void aGivenQuoteThatTakesInTheBlanksAroundItsParagraphIsShown() throws IOException {
    assertEquals(List.of("She waited.\n\n  Then: ‹peace›."),
        marked(What.QUOTES, "peace", "She waited.\n[\n  Then: peace.  \n\n]He left."));
  }

  @Test
  void anArticleIsShownByTheParagraphWithMostMatches() throws IOException {
    assertEquals(List.of("‹Peace›, ‹peace›."), marked(What.ARTICLES, "peace", "Peace.\n\nPeace, peace.\n\nNo peace."));
    assertEquals(List.of("First."), marked(What.ARTICLES, "title", "First.\n\nSecond."));
    assertEquals(List.of(""), marked(What.ARTICLES, "title", " "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      peace                | ‹Peace› talks. / No ‹peace›.
      "peace talks"        | ‹Peace talks›. / No peace.
      "talks peace"~3      | ‹Peace talks›. / No peace.
      pea*                 | ‹Peace› talks. / No ‹peace›.
      paece~               | ‹Peace› talks. / No ‹peace›.
      no OR talks          | Peace ‹talks›. / ‹No› peace.
      peace -no            | ‹Peace› talks. / No ‹peace›.
      title:of             | Peace talks. / No peace.
      by:Ilic              | Peace talks. / No peace.
      absent               | Peace talks. / No peace.
      """)
  void anArticleTellsEveryPlaceThatAQueryFindsInIt(String typed, String marked) throws IOException {
    AnnotatedArticle article = Samples.article("a", "[Peace talks].\n\nNo peace.");
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(Samples.article("other", "[Peace] before.\n\nPeace."));
        writer.write(article);
      }
      try (var index = LuceneIndex.open(directory)) {
        FoundArticle found = index.article("a", QueryParser.lenient(typed)).orElseThrow();
        assertEquals(article, found.annotated());
        var text = new Passage(0, article.article().text(), found.found());
        assertEquals(marked.replace(" / ", "\n\n"), marked(text, text.text()));
        assertEquals(Optional.empty(), index.article("none", QueryParser.lenient(typed)));
      }
    }
  }

  @Test
  void drillingSidewaysLiftsTheFieldsOwnFilterAlone() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(Samples.article("a", "“[Peace],” she said. “[War],” she said."));
        writer.write(Samples.article("b", "“[Peace],” she said."));
      }
      try (var index = LuceneIndex.open(directory)) {
        var filters = new Filters(Map.of(FacetField.SPEAKER, List.of("nobody"), FacetField.COUNTRY, List.of("hr")),
            Optional.empty(), Optional.empty());
        SearchResult result = index.search(SearchRequest.of(QueryParser.lenient("peace"))
            .with(filters)
            .with(Counting.of(Set.of(FacetField.values()))));
        assertEquals(0, result.total());
        var ana = new FacetCounts.Value("ana-ilic", "Ana Ilić", 2, false);
        assertEquals(new FacetCounts(List.of(ana), 1, 0), result.counts().facets().get(FacetField.SPEAKER));
        assertEquals(new FacetCounts(List.of(), 0, 0), result.counts().facets().get(FacetField.COUNTRY));
        assertEquals(new FacetCounts(List.of(), 0, 0), result.counts().facets().get(FacetField.SOURCE));
      }
    }
  }

  @Test
  void everyKindOfTextComesBackVerbatim() throws IOException {
    var odd = Samples.article("odd",
        "A broken \uD800 pair, a whole \uD83D\uDE00 one.\u2028\r\n\r\n\uFEFF [Quoted \uDC00]\u0000 end\n");
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(odd);
      }
      try (var index = LuceneIndex.open(directory)) {
        assertEquals(Optional.of(odd), index.article("odd"));
      }
    }
  }

  private static List<String> marked(What what, String typed, String text) throws IOException {
    AnnotatedArticle article = Samples.article("a", text);
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(article);
        writer.write(Samples.article("other", "Something else was [said]."));
      }
      try (var index = LuceneIndex.open(directory)) {
        SearchRequest request = SearchRequest.of(QueryParser.lenient(typed)).with(what);
        return index.search(request)
            .hits()
            .stream()
            .filter(hit -> hit.article().id().equals("a"))
            .map(hit -> marked(passage(hit), article.article().text()))
            .toList();
      }
    }
  }

  private static Passage passage(Hit hit) {
    return switch (hit) {
      case Hit.QuoteHit quote -> quote.passage();
      case Hit.ParagraphHit paragraph -> paragraph.passage();
      case Hit.ArticleHit article -> article.passage();
    };
  }

  private static String marked(Passage passage, String text) {
    assertTrue(text.startsWith(passage.text(), passage.offset()), "a passage is a slice");
    var marked = new StringBuilder(passage.text());
    for (Span span : passage.highlights().reversed()) marked.insert(span.end(), '›').insert(span.start(), '‹');
    return marked.toString();
  }
}
