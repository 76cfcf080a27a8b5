package saidby.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Quote;
import saidby.model.Span;

/// Whatever the text is, extraction ends, throws nothing, and gives verbatim slices of it in which no word stands twice.
class RobustnessTest {
  private static final int ROUNDS = 60;
  private static final int LONG = 20_000;
  private static final List<LongText> KINDS = List.of(LongText.values());
  private static final Pattern MARK = Pattern.compile("[“”\"‘’'«»„`「」『』‹›‚]");
  private static final List<String> STRANGE = List.of("“", "”", "\"", "‘", "’", "'", "''", "``", "«", "»", "‹", "›",
      "„", "‚",
      "「", "」", "『", "』", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u202C", "\u00AD", "\u0301", "\u20DD",
      "\uD83D",
      "\uDE00", "👩‍🚒", "\u0000", "\u0085", "\u2028", "\u2029", "\uFFFD", "İ", "ß", "ﬁ", "…", "—", ":", "(", ")", "\t",
      "\r");

  private final Annotator annotator = new Annotator();

  @ParameterizedTest
  @EnumSource
  void longTextsOfEveryKindAreRead(LongText kind) {
    hold(kind.ofLength(LONG), kind.name());
  }

  @Test
  void aParagraphOfTwoMegabytesIsRead() {
    Article article = article(LongText.PARAGRAPH.ofLength(2_000_000));
    assertEquals(1, article.paragraphs().size());
    hold(article, "one paragraph");
  }

  @Test
  void tenThousandQuotesInOneArticleAreAllFound() {
    var text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) text.append("“The ferry left at ").append(i).append(",” Oleg Varnin said.\n\n");
    assertEquals(10_000, hold(text.toString(), "ten thousand").quotes().size());
  }

  @Test
  void decodedRandomBytesAreRead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var bytes = new byte[2000];
      new Random(seed).nextBytes(bytes);
      hold(new String(bytes, StandardCharsets.UTF_8), "seed " + seed);
      hold(new String(bytes, StandardCharsets.ISO_8859_1), "seed " + seed);
      hold(new String(bytes, StandardCharsets.UTF_16BE), "seed " + seed);
    }
  }

  @Test
  void textsDamagedByStrangeCharactersAreRead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder(news(random));
      for (int i = 0; i < 120; i++)
        text.insert(random.nextInt(text.length() + 1), STRANGE.get(random.nextInt(STRANGE.size())));
      hold(text.toString(), "seed " + seed);
    }
  }

  @Test
  void textsOfNothingButStrangeCharactersAreRead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = 0; i < 300; i++)
        text.append(random.nextInt(3) == 0 ? "Kettle " : STRANGE.get(random.nextInt(STRANGE.size())));
      hold(text.toString(), "seed " + seed);
    }
  }

  @Test
  void textsWithoutTheirMarksHaveNoDirectQuote() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      String text = MARK.matcher(news(new Random(seed))).replaceAll("");
      for (Quote quote : hold(text, "seed " + seed).quotes())
        assertEquals(Form.INDIRECT, quote.form(), "seed " + seed + ": " + quote);
    }
  }

  @Test
  void shuffledParagraphsAreRead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<String> paragraphs = new ArrayList<>(Arrays.asList(news(new Random(seed)).split("\n+")));
      Collections.shuffle(paragraphs, new Random(seed));
      hold(String.join("\n", paragraphs), "seed " + seed);
    }
  }

  /// A few kinds of text, one after the other.
  private static String news(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      String kind = KINDS.get(random.nextInt(KINDS.size())).ofLength(2000);
      int from = random.nextInt(1000);
      text.append(kind, from, from + 200 + random.nextInt(500)).append('\n');
    }
    return text.toString();
  }

  private AnnotatedArticle hold(String text, String which) {
    return hold(article(text), which);
  }

  private AnnotatedArticle hold(Article article, String which) {
    AnnotatedArticle annotated = annotator.annotate(article);
    int behind = 0;
    int length = 0;
    for (Span span : annotated.quotes().stream().flatMap(quote -> quote.content().stream()).sorted().toList()) {
      assertTrue(span.start() >= behind, which + ": a word twice at " + span);
      String words = article.slice(span);
      assertFalse(words.isBlank(), which + ": nothing said at " + span);
      assertEquals(words.strip(), words, which);
      behind = span.end();
      length += span.length();
    }
    assertTrue(length <= article.text().length(), which);
    if (article.text().length() <= LONG) assertEquals(annotated, new Annotator().annotate(article), which + ", again");
    return annotated;
  }

  private static Article article(String text) {
    return new Article("a", Metadata.EMPTY, text);
  }
}
