package saidby.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Cue;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Counts;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.Score;
import saidby.search.SearchResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WritingTest {
  private static final String TEXT = "Rain fell.\n“We agreed,” Ana Ilić said. “It \"holds\".”\nShe was “glad”.";
  private static final Metadata METADATA = new Metadata(Optional.of("https://example.org/1"), Optional.of("Talks"),
      Optional.empty(), Optional.of(new Published.Day(LocalDate.of(2026, 2, 3))), Optional.of("Harbour Post"),
      Optional.of("en"), Optional.empty(), List.of("talks"));
  private static final Article ARTICLE = new Article("a1", METADATA, TEXT);
  private static final Person ANA = new Person("ana-ilic", "Ana Ilić", Person.Kind.NAMED, Optional.of("envoy"),
      Optional.of("HR"));
  private static final Quote SAID = new Quote("a1-1", Form.DIRECT, List.of(of("We agreed,"), of("It \"holds\".")),
      Optional.of(new Cue(of("said"), "say")), 1,
      new Attribution.Said(ANA, Optional.of(of("Ana Ilić")), "after", 0.912345),
      List.of("HR"));
  private static final Quote UNKNOWN = new Quote("a1-2", Form.MIXED, List.of(of("glad")), Optional.empty(), 2,
      new Attribution.Unknown(Optional.empty(), "no cue"), List.of());

  private static Span of(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  @Test
  void theExtractionLineHoldsOffsetsAndNames() {
    String line = ExtractionJson
        .line(new AnnotatedArticle(ARTICLE, List.of(SAID, UNKNOWN), List.of(new CountryTag("HR", 1))),
            UnaryOperator.identity());
    assertEquals(
        """
            {"id":"a1","quotes":[{"content":[[12,22],[40,51]],"cue":[33,37],"speakerMention":[24,32],"speaker":"Ana Ilić",\
            "speakerId":"ana-ilic","speakerKind":"named","speakerCountry":"HR","speakerRole":"envoy","form":"direct","confidence":0.9123,"rule":"after"},\
            {"content":[[62,66]],"cue":null,"speakerMention":null,"speaker":null,\
            "speakerId":null,"speakerKind":null,"speakerCountry":null,"speakerRole":null,"form":"mixed","confidence":null,"rule":null}]}""",
        line);
  }

  @Test
  void anArticleIsWrittenWithAllItsQuotes() {
    JsonNode article = read(ArticleJson.article(
        new AnnotatedArticle(ARTICLE, List.of(SAID, UNKNOWN),
            List.of(new CountryTag("HR", 2), new CountryTag("US", 1)))));
    assertEquals(TEXT, article.get("text").asString());
    assertEquals("2026-02-03", article.get("publishedAt").asString());
    assertEquals("[\"HR\",\"US\"]", article.get("countries").toString());
    assertEquals("[[0,10],[11,52],[53,68]]", article.get("paragraphs").toString());
    JsonNode quote = article.get("quotes").get(0);
    assertEquals("We agreed, … It \"holds\".", quote.get("text").asString());
    assertEquals("{\"text\":\"said\",\"lemma\":\"say\",\"span\":[33,37]}", quote.get("cue").toString());
    assertEquals("{\"text\":\"Ana Ilić\",\"span\":[24,32]}", quote.get("mention").toString());
    assertEquals("{\"id\":\"ana-ilic\",\"name\":\"Ana Ilić\",\"kind\":\"named\",\"role\":\"envoy\",\"country\":\"HR\"}",
        quote.get("speaker").toString());
    JsonNode unknown = article.get("quotes").get(1);
    assertEquals("null", unknown.get("speaker").toString());
    assertEquals("no cue", unknown.get("unknownBecause").asString());
  }

  @Test
  void anArticleThatIsWrittenCanBeReadBack() throws BadArticle {
    ArticleDraft draft = ArticleParser
        .parse(ArticleJson.article(new AnnotatedArticle(ARTICLE, List.of(SAID), List.of())));
    assertEquals(Optional.of("a1"), draft.id());
    assertEquals(METADATA, draft.metadata());
    assertEquals(TEXT, draft.text());
    assertEquals(Optional.of(List.of(new GivenQuote(SAID.content(), Optional.of("Ana Ilić"), Optional.of("HR"),
        Optional.of("envoy"), Optional.of(Form.DIRECT)))), draft.given());
  }

  @Test
  void aQuoteHitTellsWhereTheQuoteStandsInItsPassage() {
    var passage = new Passage(11, TEXT.substring(11, 52), List.of(new Span(4, 10)));
    var hit = new Hit.QuoteHit(new ArticleSummary("a1", METADATA, List.of("HR")), SAID, passage, Score.of(1.5));
    Map<FacetField, FacetCounts> facets = new LinkedHashMap<>();
    facets.put(FacetField.SPEAKER_COUNTRY,
        new FacetCounts(List.of(new FacetCounts.Value("HR", "Croatia", 1, true)), 1, 0));
    JsonNode result = read(SearchJson.result(new SearchResult(1, List.of(hit), new Counts(facets), 1_234_567, 7)));
    assertEquals(1234, result.get("tookMicros").asInt());
    assertEquals(
        "{\"values\":[{\"value\":\"HR\",\"label\":\"Croatia\",\"count\":1,\"selected\":true}],\"rest\":0,\"distinct\":1,\"missing\":0}",
        result.get("facets").get("speakerCountry").toString());
    JsonNode written = result.get("hits").get(0);
    assertEquals("We agreed, … It \"holds\".", written.get("text").asString());
    assertEquals("say", written.get("cue").asString());
    assertEquals("a1", written.get("article").get("id").asString());
    JsonNode shown = written.get("passage");
    assertEquals("[[1,11],[29,40]]", shown.get("quote").toString());
    assertEquals("[22,26]", shown.get("cue").toString());
    assertEquals("[[4,10]]", shown.get("highlights").toString());
  }

  @Test
  void linesOfOutputHoldNoLineBreaks() {
    assertFalse(ArticleJson.article(new AnnotatedArticle(ARTICLE, List.of(SAID), List.of())).contains("\n"));
  }

  private static JsonNode read(String json) {
    return new ObjectMapper().readTree(json);
  }
}
