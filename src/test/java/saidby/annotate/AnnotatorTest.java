package saidby.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution.Said;
import saidby.model.Attribution.Unknown;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Quote;
import saidby.model.Span;

class AnnotatorTest {
  private static final int ROUNDS = 400;

  private final Annotator annotator = new Annotator();

  @Test
  void everyQuoteIsASliceOfItsArticleWithoutWhiteSpaceAtItsEnds() {
    for (long seed = 0; seed < ROUNDS; seed++)
      for (Quote quote : annotator.annotate(article(seed)).quotes())
        for (Span span : quote.content()) {
          String words = span.in(new RandomText(seed).next());
          assertEquals(words.strip(), words, "seed " + seed);
          assertFalse(words.isEmpty(), "seed " + seed);
        }
  }

  @Test
  void noWordIsSaidTwice() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      List<Span> spans = annotator.annotate(article(seed))
          .quotes()
          .stream()
          .flatMap(q -> q.content().stream())
          .sorted()
          .toList();
      for (int i = 1; i < spans.size(); i++)
        assertTrue(spans.get(i - 1).end() <= spans.get(i).start(), "seed " + seed + ": " + spans);
    }
  }

  @Test
  void quotesHaveDistinctIdsAndStandInTextOrder() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      List<Quote> quotes = annotator.annotate(article(seed)).quotes();
      assertEquals(quotes.size(), quotes.stream().map(Quote::id).distinct().count(), "seed " + seed);
      for (int i = 1; i < quotes.size(); i++)
        assertTrue(quotes.get(i - 1).start() <= quotes.get(i).start(), "seed " + seed);
    }
  }

  @Test
  void theParagraphOfAQuoteHoldsItsStart() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      Article article = article(seed);
      for (Quote quote : annotator.annotate(article).quotes())
        assertTrue(article.paragraphs().get(quote.paragraph()).contains(quote.start()), "seed " + seed + ": " + quote);
    }
  }

  @Test
  void theAnswerDependsNeitherOnTheThreadNorOnTheOrder() {
    List<Article> articles = IntStream.range(0, ROUNDS).mapToObj(AnnotatorTest::article).collect(Collectors.toList());
    Map<String, AnnotatedArticle> alone = new HashMap<>();
    for (Article article : articles) alone.put(article.id(), new Annotator().annotate(article));
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    List<AnnotatedArticle> together = shuffled.parallelStream().map(annotator::annotate).toList();
    for (AnnotatedArticle annotated : together) assertEquals(alone.get(annotated.article().id()), annotated);
  }

  @Test
  void paragraphsAndWhatStandsBetweenThemRebuildTheText() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      Article article = article(seed);
      var rebuilt = new StringBuilder();
      int done = 0;
      for (Span paragraph : article.paragraphs()) {
        String between = article.text().substring(done, paragraph.start());
        assertTrue(between.codePoints().allMatch(AnnotatorTest::isBlank),
            "seed " + seed + ": words between paragraphs: " + between);
        rebuilt.append(between).append(article.slice(paragraph));
        done = paragraph.end();
      }
      assertEquals(article.text(), rebuilt + article.text().substring(done), "seed " + seed);
    }
  }

  @Test
  void givenQuotesAreTakenAtTheirWord() {
    var given = new GivenQuote(List.of(new Span(0, 7)), Optional.of("Ada Pell"), Optional.of("KE"),
        Optional.of("minister"),
        Optional.of(Form.INDIRECT));
    var nobody = new GivenQuote(List.of(new Span(8, 12)), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());
    Article article = new Article("a", Metadata.EMPTY, "We hold till dawn.").withGiven(List.of(nobody, given));
    List<Quote> quotes = annotator.annotate(article).quotes();
    assertEquals(2, quotes.size());
    Said said = (Said) quotes.getFirst().attribution();
    assertEquals("Ada Pell", said.person().name());
    assertEquals("ada-pell", said.person().id());
    assertEquals(Optional.of("KE"), said.person().country());
    assertEquals(Optional.of("minister"), said.person().role());
    assertEquals(Form.INDIRECT, quotes.getFirst().form());
    assertEquals(new Unknown(Optional.empty(), "given without a speaker"), quotes.getLast().attribution());
  }

  @Test
  void aQuoteKeepsItsIdWhenTextAroundItChanges() {
    String words = "“The bridge stays open,” Ada Pell said.";
    String before = annotator.annotate(new Article("a", Metadata.EMPTY, words)).quotes().getFirst().id();
    String after = annotator.annotate(new Article("a", Metadata.EMPTY, "It rained all night.\n\n" + words))
        .quotes()
        .getFirst()
        .id();
    assertEquals(before, after);
  }

  private static Article article(long seed) {
    return new Article("random-" + seed, Metadata.EMPTY, new RandomText(seed).next());
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085';
  }

  @Test
  void aSearchIsSparedReportsThatNobodyIsKnownToHaveMade() {
    var article = new Article("a1", Metadata.EMPTY,
        "Ana Odell said the bridge would open in May.\n\nShe said: “We are late.”\n\n"
            + "Some said the bridge would never be opened at all.");
    List<String> all = new Annotator().annotate(article).quotes().stream().map(quote -> said(article, quote)).toList();
    assertEquals(List.of("the bridge would open in May", "We are late.", "the bridge would never be opened at all"),
        all);
    assertEquals(all.subList(0, 2),
        new Annotator().annotateForSearch(article).quotes().stream().map(quote -> said(article, quote)).toList());
  }

  private static String said(Article article, Quote quote) {
    return quote.content().getFirst().in(article.text());
  }

  @Test
  void whoIsLessSureThanTheOperatorWantsStaysUnknown() {
    Article article = new Article("a", Metadata.EMPTY, "“The bridge stays open,” Ada Pell said.");
    Said said = (Said) annotator.annotate(article).quotes().getFirst().attribution();
    var strict = new Annotator(new Annotator.Settings(Math.nextUp(said.confidence()), Optional.empty()));
    Unknown unknown = (Unknown) strict.annotate(article).quotes().getFirst().attribution();
    assertTrue(unknown.why().startsWith("perhaps Ada Pell, but only "), unknown.why());
    var lax = new Annotator(new Annotator.Settings(said.confidence(), Optional.empty()));
    assertEquals(said, lax.annotate(article).quotes().getFirst().attribution());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aLeastConfidenceIsBetweenZeroAndOne(double nonsense) {
    assertThrows(IllegalArgumentException.class, () -> new Annotator.Settings(nonsense, Optional.empty()));
  }
}
