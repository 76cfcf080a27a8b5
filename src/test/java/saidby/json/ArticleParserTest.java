package saidby.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Span;

class ArticleParserTest {
  @Test
  void everyFieldIsRead() throws BadArticle {
    ArticleDraft draft = ArticleParser.parse(
        """
            {"id":"a1","url":"https://example.org/1","title":" Talks open ","byline":"By Mira Toll",
             "publishedAt":"2026-02-03T10:15:00+01:00","source":"Harbour Post","language":"en","section":"World",
             "keywords":["talks","peace"],"unknown":{"deep":[1,{"text":"not this"}]},"text":"“We agreed,” Ana Ilić said.",
             "quotes":[{"content":[[1,10]],"speaker":"Ana Ilić","speakerCountry":"hr","speakerRole":"envoy","form":"Direct"}]}
            """);
    assertEquals(Optional.of("a1"), draft.id());
    assertEquals(
        new Metadata(Optional.of("https://example.org/1"), Optional.of("Talks open"), Optional.of("By Mira Toll"),
            Dates.parse("2026-02-03T09:15:00Z"), Optional.of("Harbour Post"), Optional.of("en"), Optional.of("World"),
            List.of("talks", "peace")),
        draft.metadata());
    assertEquals("“We agreed,” Ana Ilić said.", draft.text());
    assertEquals(
        Optional.of(List.of(new GivenQuote(List.of(new Span(1, 10)), Optional.of("Ana Ilić"), Optional.of("HR"),
            Optional.of("envoy"), Optional.of(Form.DIRECT)))),
        draft.given());
  }

  @Test
  void everythingButTheTextIsOptional() throws BadArticle {
    ArticleDraft draft = ArticleParser.parse("""
        {"id":null,"title":"  ","quotes":null,"text":"Rain fell."}""");
    assertEquals(new ArticleDraft(Optional.empty(), Metadata.EMPTY, "Rain fell.", Optional.empty()), draft);
  }

  @Test
  void aNumberIsAnId() throws BadArticle {
    assertEquals(Optional.of("17"), ArticleParser.parse("{\"id\":17,\"text\":\"Rain fell.\"}").id());
  }

  @Test
  void anEmptyArrayOfQuotesMeansThatThereAreNone() throws BadArticle {
    assertEquals(Optional.of(List.of()), ArticleParser.parse("{\"text\":\"Rain.\",\"quotes\":[]}").given());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-01-31                  | 2026-01-31
      2026-01-31T08:30:00Z        | 2026-01-31T08:30:00Z
      2026-01-31t08:30:00z        | 2026-01-31T08:30:00Z
      2026-01-31T08:30:00.250Z    | 2026-01-31T08:30:00.250Z
      2026-01-31T08:30            | 2026-01-31T08:30:00Z
      2026-01-31 08:30:05         | 2026-01-31T08:30:05Z
      2026-01-31T08:30:00+05:30   | 2026-01-31T03:00:00Z
      2026-01-31T08:30:00-0500    | 2026-01-31T13:30:00Z
      2026-01-31T08:30:00+01      | 2026-01-31T07:30:00Z
      2026-01-31 08:30:00 +01:00  | 2026-01-31T07:30:00Z
      """)
  void datesAreRead(String written, String iso) {
    assertEquals(Optional.of(iso), Dates.parse(written).map(Published::iso));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30", "2026-13-01", "2026-1-3", "31.01.2026", "2026-01-31T25:00", "2026",
      "2026-01-31T08:30+99:00", "20260131T083000Z"})
  void aWrongDateFailsAndSaysWhatIsWanted(String date) {
    assertEquals("publishedAt: not a date: \"%s\" (wanted 2026-01-31 or 2026-01-31T08:30:00Z)".formatted(date),
        failure("{\"text\":\"Rain.\",\"publishedAt\":\"%s\"}".formatted(date)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`',
      textBlock = """
          {"title":"A"}                                           | text: missing or blank
          {"text":" \\n "}                                        | text: missing or blank
          {"text":5}                                              | text: must be a string, is a number
          {"text":"Rain.","title":["A"]}                          | title: must be a string, is an array
          {"text":"Rain.","id":{"a":1}}                           | id: must be a string, is an object
          {"text":"Rain.","keywords":"a, b"}                      | keywords: must be an array, is a string
          {"text":"Rain.","keywords":["a",true]}                  | keywords[1]: must be a string, is true or false
          {"text":"Rain.","publishedAt":1769848200}               | publishedAt: must be a string, is a number
          {"text":"Rain.","quotes":{}}                            | quotes: must be an array, is an object
          {"text":"Rain.","quotes":[7]}                           | quotes[0]: must be an object, is a number
          {"text":"Rain.","quotes":[{"speaker":"A"}]}             | quotes[0].content: missing or empty
          {"text":"Rain.","quotes":[{"content":[[0,6]]}]}         | quotes[0].content[0]: [0, 6] lies outside the text, which has 5 characters
          {"text":"Rain.","quotes":[{"content":[[3,1]]}]}         | quotes[0].content[0]: start must lie before end: [3, 1]
          {"text":"Rain.","quotes":[{"content":[[2,2]]}]}         | quotes[0].content[0]: start must lie before end: [2, 2]
          {"text":"Rain.","quotes":[{"content":[[-1,2]]}]}        | quotes[0].content[0]: start must lie before end: [-1, 2]
          {"text":"Rain.","quotes":[{"content":[[0,1.5]]}]}       | quotes[0].content[0]: must be a whole number, is a number (and 1 more)
          {"text":"Rain.","quotes":[{"content":[[0,99999999999]]}]} | quotes[0].content[0]: too large (and 1 more)
          {"text":"Rain.","quotes":[{"content":[[0,1,2]]}]}       | quotes[0].content[0]: must be [start, end]
          {"text":"Rain.","quotes":[{"content":[[0,3],[2,4]]}]}   | quotes[0].content[1]: begins before the end of the part before it
          {"quotes":[{"content":[[0,9]]}],"text":"Rain."}         | quotes[0].content[0]: [0, 9] lies outside the text, which has 5 characters
          {"text":"Rain.","quotes":[{"content":[[0,1]],"form":"loud"}]} | quotes[0].form: not direct, mixed or indirect: "loud"
          {"text":"Rain.","quotes":[{"content":[[0,1]],"speakerCountry":"USA"}]} | quotes[0].speakerCountry: not an ISO 3166-1 alpha-2 code: "USA"
          [1]                                                     | article: must be an object, is an array
          {"text":"Rain."} {"text":"Snow."}                       | more than one JSON value
          """)
  void whatIsWrongIsSaidWithTheField(String json, String reason) {
    assertEquals(reason, failure(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"text\":\"Rain", "{\"text\":\"Rain.\"", "{text:1}", "nonsense",
      "{\"text\":\"\u0001\"}",
      "{\"text\":\"\\u12\"}", "{\"a\":}", "{\"text\":\"Rain.\"}}"})
  void whatIsNoJsonIsSaidToBeNone(String json) {
    BadArticle bad = assertThrows(BrokenJson.class, () -> ArticleParser.parse(json));
    assertTrue(bad.reason().startsWith("not JSON: "), bad.reason());
    assertTrue(!bad.reason().contains("\n"), bad.reason());
  }

  @Test
  void anEarlyEndIsToldWithoutTheParsersOwnTerms() {
    BadArticle bad = assertThrows(BrokenJson.class, () -> ArticleParser.parse("{\"keywords\":[\"rain\""));
    assertTrue(!bad.reason().contains("marker at"), bad.reason());
  }

  @Test
  void jsonThatIsNestedTooDeepIsRefusedInPlainWords() {
    BadArticle bad = assertThrows(BrokenJson.class, () -> ArticleParser.parse("{\"x\":" + "[".repeat(100_000)));
    assertTrue(bad.reason().startsWith("JSON that is nested too deep"), bad.reason());
  }

  @Test
  void aSpanThatCutsASurrogatePairIsRefused() {
    assertEquals("quotes[0].content[0]: [0, 1] cuts a surrogate pair in two",
        failure("{\"text\":\"😀 Rain.\",\"quotes\":[{\"content\":[[0,1]]}]}"));
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithTheLimit() {
    assertEquals("text: longer than 10,000,000 characters",
        failure("{\"text\":\"" + "x".repeat(JsonLimits.TEXT + 1) + "\"}"));
  }

  @Test
  void theLineOfTheFieldIsTold() {
    BadArticle bad = assertThrows(BadArticle.class,
        () -> ArticleParser.parse("{\n\"text\":\"Rain.\",\n\"publishedAt\":\"soon\"}"));
    assertEquals(3, bad.line());
  }

  private static String failure(String json) {
    return assertThrows(BadArticle.class, () -> ArticleParser.parse(json)).reason();
  }
}
