package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Span;
import saidby.query.QueryParser;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.search.What;

/// How much of the text around a hit is shown.
class PassageTest {
  private static final String LONG = "The first sentence stands far away. The mayor came late. She took the stand. "
      + "“[The bridge is safe. It will hold],” she said on Monday. Few believed her. Many went home, and the last "
      + "sentence of the paragraph is of no use to anybody.";

  @Test
  void theQuoteIsWholeAndItsContextTrimmedAtSentences() throws IOException {
    assertEquals("She took the stand. “The bridge is safe. It will hold,” she said on Monday. Few believed her.",
        shown(What.QUOTES, "bridge", LONG, 80).text());
    assertEquals("“The bridge is safe. It will hold,” she said on Monday.",
        shown(What.QUOTES, "bridge", LONG, 30).text());
    assertEquals(LONG.replaceAll("[\\[\\]]", ""), shown(What.QUOTES, "bridge", LONG, Showing.WHOLE).text());
    assertEquals(LONG.replaceAll("[\\[\\]]", ""), shown(What.QUOTES, "bridge", LONG, 300).text());
  }

  @Test
  void whatIsMarkedStaysMarkedInTheTrimmedPassage() throws IOException {
    Passage passage = shown(What.QUOTES, "hold", LONG, 80);
    assertEquals(List.of("hold"), passage.highlights().stream().map(span -> span.in(passage.text())).toList());
    assertEquals(LONG.replaceAll("[\\[\\]]", "").indexOf(passage.text()), passage.offset());
  }

  @Test
  void anArticleIsShownByTheSentencesInWhichMostWasFound() throws IOException {
    String filler = "Nothing of this matters to anybody who looks for it here. ".repeat(8);
    String text = "The harbour opened.\n\n" + filler + "A ferry came to the harbour and left it. " + filler;
    Passage passage = shown(What.ARTICLES, "ferry harbour", text, 150);
    assertTrue(passage.text().contains("A ferry came to the harbour and left it."), passage.text());
    assertTrue(passage.text().length() <= 150, passage.text());
    assertTrue(passage.text().endsWith("."), passage.text());
    assertEquals(2, passage.highlights().size());
  }

  @Test
  void aSentenceWithoutEndIsCutBetweenWords() throws IOException {
    String text = "word ".repeat(200) + "“[the quote]” " + "word ".repeat(200) + "end";
    Passage passage = shown(What.QUOTES, "quote", text, 60);
    assertTrue(passage.text().length() < 100, passage.text());
    assertTrue(passage.text().startsWith("word ") && passage.text().endsWith(" word"), passage.text());
    assertTrue(passage.text().contains("“the quote”"), passage.text());
  }

  @Test
  void noPassageIsCutWithinAnyQuoteOrSurrogatePair() throws IOException {
    var random = new Random(3);
    for (int i = 0; i < 150; i++) {
      var text = new StringBuilder();
      for (int n = 3 + random.nextInt(12); n > 0; n--)
        text.append(random.nextInt(3) == 0 ? "“[" + words(random, "kapi") + "]” " : words(random, "luno") + " ");
      if (!text.toString().contains("[")) continue;
      AnnotatedArticle article = Samples.article("a", text.toString().strip());
      try (var directory = new ByteBuffersDirectory()) {
        try (var writer = LuceneArticleWriter.open(directory)) {
          writer.write(article);
        }
        try (var index = LuceneIndex.open(directory)) {
          SearchRequest request = SearchRequest.of(QueryParser.lenient("kapi"))
              .with(new Showing(true, random.nextInt(120), false));
          for (Hit hit : index.search(request).hits()) check((Hit.QuoteHit) hit, article, "round " + i);
        }
      }
    }
  }

  private static void check(Hit.QuoteHit hit, AnnotatedArticle article, String which) {
    Passage passage = hit.passage();
    String text = article.article().text();
    var shown = new Span(passage.offset(), passage.offset() + passage.text().length());
    assertEquals(shown.in(text), passage.text(), which);
    assertTrue(hit.quote().content().stream().allMatch(shown::contains), which);
    article.quotes()
        .forEach(quote -> quote.content()
            .forEach(span -> assertTrue(shown.contains(span) || !shown.overlaps(span),
                () -> which + ": " + span.in(text) + " in " + passage.text())));
    assertTrue(!Character.isLowSurrogate(passage.text().charAt(0)), which);
    assertTrue(!Character.isHighSurrogate(passage.text().charAt(passage.text().length() - 1)), which);
  }

  private static String words(Random random, String word) {
    var words = new StringBuilder("Aha ");
    for (int n = random.nextInt(8); n > 0; n--)
      words.append(random.nextInt(4) == 0 ? "\uD83D\uDE00. \uD83D\uDE00 " : word + " ");
    return words + word + (random.nextBoolean() ? "." : "");
  }

  private static Passage shown(What what, String typed, String marked, int context) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = LuceneArticleWriter.open(directory)) {
        writer.write(Samples.article("a", marked));
      }
      try (var index = LuceneIndex.open(directory)) {
        SearchRequest request = SearchRequest.of(QueryParser.lenient(typed))
            .with(what)
            .with(new Showing(true, context, false));
        return switch (index.search(request).hits().getFirst()) {
          case Hit.QuoteHit hit -> hit.passage();
          case Hit.ParagraphHit hit -> hit.passage();
          case Hit.ArticleHit hit -> hit.passage();
        };
      }
    }
  }
}
