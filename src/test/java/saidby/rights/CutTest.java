package saidby.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Quote;
import saidby.model.Rights;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.RandomArticles;
import saidby.search.Score;

class CutTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void whatIsShownIsAShortSliceOfTheArticleWhereAllOffsetsHold() {
    long seed = 4711;
    var random = new Random(seed);
    var articles = new RandomArticles(random);
    for (int i = 0; i < 2_000; i++) {
      AnnotatedArticle annotated = articles.next("a" + i);
      var rights = new Rights(random.nextInt(4) == 0 ? 0 : random.nextInt(120), Optional.empty(), Optional.empty(),
          false);
      String which = "seed " + seed + ", article " + i + ", " + rights;
      checkArticle(annotated, ArticleCut.of(annotated, rights), rights, which);
      for (Quote quote : annotated.quotes()) checkHit(annotated, quote, rights, which);
    }
  }

  private static void checkArticle(AnnotatedArticle whole, AnnotatedArticle shown, Rights rights, String which) {
    String text = shown.article().text();
    assertTrue(whole.article().text().startsWith(text) && text.length() <= rights.characters(), which);
    assertEquals(text.length() < whole.article().text().length(), shown.article().metadata().rights().get().cut(),
        which);
    for (Span paragraph : shown.article().paragraphs()) assertTrue(paragraph.end() <= text.length(), which);
    for (Quote quote : shown.quotes()) {
      assertTrue(quote.end() <= text.length() && quote.paragraph() < shown.article().paragraphs().size(), which);
      assertTrue(quote.attribution().mention().map(Span::end).orElse(0) <= text.length(), which);
    }
  }

  private static void checkHit(AnnotatedArticle annotated, Quote quote, Rights rights, String which) {
    Article article = annotated.article();
    int from = article.paragraphs().get(quote.paragraph()).start();
    int to = article.paragraphs().get(article.paragraphAt(quote.end() - 1)).end();
    var passage = new Passage(from, article.text().substring(from, Math.max(to, quote.end())),
        List.of(new Span(quote.start() - from, quote.start() - from + 1)));
    var hit = new Hit.QuoteHit(new ArticleSummary(article.id(), article.metadata(), List.of()), quote, passage,
        Score.NONE);
    Hit.QuoteHit shown = HitCut.of(hit, rights);
    Passage slice = shown.passage();
    assertTrue(slice.text().length() <= Math.max(rights.characters(), 0), which);
    assertEquals(article.text().substring(slice.offset(), slice.end()), slice.text(), which);
    for (Span found : slice.highlights()) assertTrue(found.end() <= slice.text().length(), which);
    for (Span part : shown.quote().content()) assertTrue(slice.holds(part), which);
    assertTrue(hit.words().startsWith(shown.words()) || !hit.words().contains("…"), which);
    if (rights.characters() == 0) assertEquals("", shown.words(), which);
    assertEquals(slice.text().length() < passage.text().length(), shown.article().metadata().rights().get().cut());
  }

  @ParameterizedTest
  @CsvSource({"one two three,0,7,one two", "one two three,0,6,one", "one two three,4,5,two",
      "incomprehensible,0,5,incom",
      "one two three,9,8,three", "ab\uD83D\uDE00cd,0,3,ab", "one two three,0,0,''"})
  void aTextIsCutBetweenWordsAndNeverWithinACharacter(String text, int from, int most, String shown) {
    assertEquals(shown, Cut.window(text, from, most).in(text).strip());
  }

  @Test
  void everySourceHasItsOwnRightsAndAStarStandsForTheOthers() throws IOException {
    SourceRights rights = read("""
        # who allows what
        {"source":"Harbour Wire","text":200,"licence":"© Harbour Wire","link":"https://harbour.example/terms"}

        {"source":"La Rive","text":"whole"}
        {"source":"*","text":"headline"}
        """);
    assertEquals(200, of(rights, "harbour wire").characters());
    assertEquals(Optional.of("© Harbour Wire"), of(rights, "Harbour Wire").licence());
    assertEquals(Rights.WHOLE, of(rights, "La Rive").characters());
    assertEquals(Rights.HEADLINE, of(rights, "Somebody Else").characters());
    assertEquals(Rights.HEADLINE, rights.of(Metadata.EMPTY).orElseThrow().characters());
    assertTrue(SourceRights.NONE.of(Metadata.EMPTY).isEmpty());
    assertFalse(rights.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"source\":\"A\"}|text: must be",
      "{\"text\":\"whole\"}|source: missing", "{\"source\":\"A\",\"text\":0}|text: must be",
      "{\"source\":\"A\",\"text\":\"some\"}|text: must be", "{\"source\":\"A\",\"txt\":5}|txt: not known here",
      "{\"source\":\"A\",\"text\":5,\"link\":\"javascript:alert(1)\"}|link: must begin with",
      "{\"source\":\"a\",\"text\":5}|\"a\" has a line already", "{\"source\":\"A\",\"text\":5} {}|more than one",
      "{\"source\":\"A\",\"text\":-1}|text: must be", "[]|the line: must be an object", "{\"source\":|any"})
  void aLineThatMakesNoSenseIsNamed(String line, String told) {
    IOException problem = assertThrows(IOException.class,
        () -> read("# first\n{\"source\":\"A\",\"text\":\"whole\"}\n" + line + "\n"));
    String message = String.valueOf(problem.getMessage());
    assertTrue(message.contains("rights.jsonl:3: " + (told.equals("any") ? "" : told)), message);
  }

  private SourceRights read(String lines) throws IOException {
    Path file = folder.resolve("rights.jsonl");
    Files.writeString(file, lines);
    return SourceRights.read(file);
  }

  private static Rights of(SourceRights rights, String source) {
    return rights.of(new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(source), Optional.empty(), Optional.empty(), List.of())).orElseThrow();
  }
}
