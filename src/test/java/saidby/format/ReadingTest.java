package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;

class ReadingTest {
  private static final String LINE = "{\"id\":\"%s\",\"text\":\"Rain fell on %s.\"}\n";

  private static String lines(String... ids) {
    var text = new StringBuilder();
    for (String id : ids) text.append(LINE.formatted(id, id));
    return text.toString();
  }

  @Test
  void eachLineOfJsonlIsAnArticle() {
    Reading reading = Reading.of("news.jsonl", lines("a", "b") + "\n" + lines("c").strip());
    assertEquals(List.of("a", "b", "c"), reading.ids());
    assertEquals(List.of("news.jsonl:1", "news.jsonl:2", "news.jsonl:4"),
        reading.items().stream().map(item -> item.place().toString()).toList());
  }

  @Test
  void aBrokenLineFailsWithItsNumberAndTheRestGoesIn() {
    Reading reading = Reading.of("news.jsonl", lines("a", "b") + "{\"id\":\"x\",\"text\":\"cut\n" + lines("c", "d"));
    assertEquals(List.of("a", "b", "c", "d"), reading.ids());
    assertEquals(1, reading.failures().size());
    assertTrue(reading.failures().getFirst().startsWith("news.jsonl:3: not JSON: "), reading.failures()::toString);
  }

  @Test
  void aBrokenFirstLineSpoilsNoOtherWhateverTheName() {
    Reading reading = Reading.of("-", "{\"id\":\"x\",\"text\":\"cut\n" + lines("a", "b"));
    assertEquals(List.of("a", "b"), reading.ids());
    assertEquals(1, reading.failures().size());
  }

  @ParameterizedTest
  @CsvSource({"news.jsonl", "news.json", "news.txt", "-", "news"})
  void jsonIsRecognisedByItsContent(String name) {
    assertEquals(List.of("a", "b"), Reading.of(name, lines("a", "b")).ids());
    assertEquals(List.of("a"), Reading.of(name, lines("a")).ids());
    assertEquals(List.of("a", "b"), Reading.of(name, "[" + lines("a") + "," + lines("b") + "]").ids());
    assertEquals(List.of("a"), Reading.of(name, "\n{\n  \"id\": \"a\",\n  \"text\": \"Rain.\"\n}\n").ids());
    assertEquals(List.of("a", "b"), Reading.of(name, "\r\n" + lines("a", "b").replace("\n", "\r\n")).ids());
  }

  @Test
  void oneBadArticleOfAnArraySpoilsNoOther() {
    Reading reading = Reading.of("news.json", """
        [{"id":"a","text":"Rain."},
         {"id":"b","publishedAt":"soon","text":"Rain."},
         7, [8], null,
         {"id":"c","text":"Rain."}]""");
    assertEquals(List.of("a", "c"), reading.ids());
    assertEquals(List.of(
        "news.json:2: publishedAt: not a date: \"soon\" (wanted 2026-01-31 or 2026-01-31T08:30:00Z)",
        "news.json:3: article: must be an object, is a number", "news.json:3: article: must be an object, is an array",
        "news.json:3: article: must be an object, is null"), reading.failures());
  }

  @Test
  void aBrokenDocumentKeepsWhatCameBefore() {
    Reading reading = Reading.of("news.json", "[" + lines("a") + "," + lines("b") + ",{\"id\":\"c\" oops}]");
    assertEquals(List.of("a", "b"), reading.ids());
    assertEquals(1, reading.failures().size());
    assertTrue(reading.failures().getFirst().endsWith("; the file is not read beyond this place"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      news.txt   | ''                    | news.txt: empty file
      news.jsonl | ''                    | news.jsonl: empty file
      news.txt   | '  '                  | news.txt: text: blank
      news.json  | []                    | news.json: no article in it
      news.txt   | %PDF-1.7 and so on    | news.txt: a PDF file; see formats.md for what is read
      """)
  void whatHoldsNoArticleIsToldInOneLine(String name, String content, String failure) {
    assertEquals(List.of(failure), Reading.of(name, content).failures());
  }

  @Test
  void aBinaryFileFails() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31);
    for (String name : List.of("photo.txt", "photo.jsonl", "photo"))
      assertEquals(List.of(name + ": a binary file; see formats.md for what is read"),
          Reading.of(name, bytes).failures());
  }

  @Test
  void textThatIsNotUtf8IsReadAsWindows1252WithANotice() {
    String text = "“Café crème,” said Zoë – twice.\nShe paid 5 €.";
    Reading reading = Reading.of("news.txt", text.getBytes(Charset.forName("windows-1252")));
    assertEquals(text, reading.articles().getFirst().text());
    assertEquals(List.of("news.txt: not UTF-8: read as windows-1252 where it is not"), reading.notices());
  }

  @Test
  void onlyTheLineThatIsNotUtf8IsReadOtherwise() {
    byte[] good = LINE.formatted("a", "“Zoë”").getBytes(StandardCharsets.UTF_8);
    byte[] other = LINE.formatted("b", "“Zoë”").getBytes(Charset.forName("windows-1252"));
    byte[] all = Arrays.copyOf(good, good.length + other.length);
    System.arraycopy(other, 0, all, good.length, other.length);
    Reading reading = Reading.of("news.jsonl", all);
    assertEquals(List.of("Rain fell on “Zoë”.", "Rain fell on “Zoë”."),
        reading.articles().stream().map(Article::text).toList());
    assertEquals(List.of("news.jsonl:2: not UTF-8: read as windows-1252 where it is not"), reading.notices());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheText(String charset) {
    for (String content : List.of("Rain – and “more” 😀 rain fell.",
        "{\"text\":\"Rain – and “more” 😀 rain fell.\"}")) {
      Reading reading = Reading.of("news.txt", ("\uFEFF" + content).getBytes(Charset.forName(charset)));
      assertEquals("Rain – and “more” 😀 rain fell.", reading.articles().getFirst().text());
      assertEquals(List.of(), reading.notices());
    }
  }

  @Test
  void gzipIsRecognisedByItsContentAndMayHaveManyMembers() {
    byte[] first = Reading.packed(lines("a", "b").getBytes(StandardCharsets.UTF_8));
    byte[] second = Reading.packed(lines("c").getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(first, first.length + second.length + 3); // and three zeros of padding
    System.arraycopy(second, 0, both, first.length, second.length);
    assertEquals(List.of("a", "b", "c"), Reading.of("news", both).ids());
    assertEquals(List.of(), Reading.of("news", both).failures());
  }

  @Test
  void ofACutGzipTheWholeLinesGoInAndTheFileFails() {
    byte[] first = Reading.packed(lines("a", "b").getBytes(StandardCharsets.UTF_8));
    byte[] second = Reading.packed(lines("c").getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    for (int length = first.length + 1; length < both.length; length++) {
      Reading reading = Reading.of("news.jsonl.gz", Arrays.copyOf(both, length));
      assertEquals(List.of("a", "b"), reading.ids().subList(0, 2), "cut to " + length);
      assertEquals(1, reading.failures().size(), "cut to " + length);
      assertTrue(reading.failures().getFirst().endsWith("gzip: the file ends early"), reading.failures()::toString);
    }
  }

  @Test
  void ofACutGzipNoHalfTextGoesIn() {
    byte[] packed = Reading.packed("Rain fell on the hills.\nIt went on.\n".getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.of("news.txt.gz", Arrays.copyOf(packed, packed.length - 9));
    assertEquals(List.of(), reading.articles());
    assertEquals(List.of("news.txt.gz: gzip: the file ends early"), reading.failures());
  }

  @Test
  void aDamagedGzipFails() {
    byte[] packed = Reading.packed(lines("a", "b").getBytes(StandardCharsets.UTF_8));
    packed[packed.length - 6] ^= 1; // in the checksum
    assertEquals(List.of("news.gz:3: gzip: the checksum does not match"), Reading.of("news.gz", packed).failures());
  }

  @Test
  void anArticleOfFiftyMegabytesFailsAndTheNextGoesIn() {
    String huge = "{\"id\":\"huge\",\"text\":\"" + "Rain fell. ".repeat(4_600_000) + "\"}";
    Reading lines = Reading.of("news.jsonl", lines("a") + huge + "\n" + lines("b"));
    assertEquals(List.of("a", "b"), lines.ids());
    assertEquals(List.of("news.jsonl:2: line longer than 32,000,000 characters"), lines.failures());
    Reading document = Reading.of("news.json", "[" + lines("a") + "," + huge + "," + lines("b") + "]");
    assertEquals(List.of("a", "b"), document.ids());
    assertEquals(List.of("news.json:2: text: longer than 10,000,000 characters"), document.failures());
    Reading alone = Reading.of("news.json", huge);
    assertEquals(List.of("news.json:1: text: longer than 10,000,000 characters"), alone.failures());
    Reading text = Reading.of("news.txt", "Rain fell. ".repeat(4_600_000));
    assertEquals(List.of("news.txt: text: longer than 10,000,000 characters"), text.failures());
  }

  @Test
  void nulAndHalfSurrogatesAreReplacedWithANotice() {
    Reading reading = Reading.of("news.jsonl", "{\"text\":\"Rain\\u0000 fell\\ud83d on\\udc00 us \\ud83d\\ude00.\"}\n");
    assertEquals("Rain\uFFFD fell\uFFFD on\uFFFD us 😀.", reading.articles().getFirst().text());
    assertEquals(List.of("news.jsonl:1: NUL or unpaired surrogates in the text replaced by U+FFFD"), reading.notices());
  }

  @Test
  void theFirstLineIsTheTitleWhenItLooksLikeOne() {
    Article article = Reading.of("news.txt", "\nTalks open in the U.S.\n\nRain fell.\n\nIt went on.\n")
        .articles()
        .getFirst();
    assertEquals(Optional.of("Talks open in the U.S."), article.metadata().title());
    assertEquals("Rain fell.\n\nIt went on.\n", article.text());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      'Rain fell on the hills.~~It went on.'       | ''
      'Rain fell on~the hills again.'              | ''
      'Talks open'                                 | ''
      'Talks open~~'                               | ''
      'He paused, and then said:~~“No.”'           | ''
      '“We will not go.”~~Rain fell.'              | ''
      'Will the truce hold?~~Rain fell.'           | Will the truce hold?
      'Minister: “We stay”~~Rain fell.'            | Minister: “We stay”
      'TALKS OPEN IN THE CITY~Rain fell.'          | TALKS OPEN IN THE CITY
      '# Talks open~Rain fell.'                    | Talks open
      """)
  void titlesAreToldFromSentences(String text, String title) {
    Article article = Reading.of("news.txt", text.replace('~', '\n')).articles().getFirst();
    assertEquals(title, article.metadata().title().orElse(""));
    assertEquals(title.isEmpty() ? text.replace('~', '\n') : text.substring(text.lastIndexOf('~') + 1), article.text());
  }

  @Test
  void theIdIsGivenOrComesFromTheUrlOrFromTheContent() {
    Reading reading = Reading.of("news.jsonl", """
        {"id":"given","url":"https://example.org/a","text":"Rain."}
        {"url":"https://example.org/2026/02/Les-pourparlers-à-Genève.html?x=1","text":"Rain."}
        {"url":"https://example.org/2026/02/Les-pourparlers-à-Genève.html?x=2","text":"Rain."}
        {"url":"https://example.org/","text":"Rain."}
        {"text":"Rain."}
        {"title":"Rain","text":"Rain."}
        """);
    assertEquals(List.of("given", "les-pourparlers-a-geneve-2dde61c482365ad5"), reading.ids().subList(0, 2));
    assertEquals(6, reading.ids().stream().distinct().count());
  }

  @Test
  void aDocumentWhoseArrayBeginsOnTheFirstLineIsADocument() {
    String results = """
        {"response":{"status":"ok","results":[{"webTitle":"A","webUrl":"https://a.example/1","fields":{"bodyText":"Rain."}},
        {"webTitle":"B","webUrl":"https://a.example/2","fields":{"bodyText":"Snow."}}]}}
        """;
    Reading reading = Reading.of("a.json", results);
    assertEquals(List.of("Rain.", "Snow."), reading.articles().stream().map(Article::text).toList());
    assertEquals(List.of(), reading.failures());
  }
}
