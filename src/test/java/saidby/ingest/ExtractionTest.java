package saidby.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.format.WrittenOffsets;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.CountryTag;

class ExtractionTest implements Extraction.Taker<AnnotatedArticle> {
  private final List<String> taken = new ArrayList<>();

  @Override
  public void annotated(AnnotatedArticle article, WrittenOffsets written) {
    taken.add(article.article().id());
  }

  @Override
  public void told(ReadItem item) {
    taken.add(item.toString());
  }

  private static AnnotatedArticle annotate(Article article) {
    if (article.text().contains("CRASH")) throw new IllegalStateException("cannot read this");
    return new AnnotatedArticle(article, List.of(), List.of(new CountryTag("HR", work(article.text()))));
  }

  /// Takes longer the longer the text is, so that articles overtake each other.
  private static double work(String text) {
    double work = 0;
    for (int i = 0; i < text.length() * 20; i++) work += Math.sqrt(i);
    return work;
  }

  private void run(String jsonl) {
    var input = new ByteArrayInputStream(jsonl.getBytes(StandardCharsets.UTF_8));
    Extraction.run(ArticleFiles.of(List.of("-"), input), ExtractionTest::annotate, this);
  }

  @Test
  void resultsComeInReadingOrder() {
    var random = new Random(7);
    var input = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      input.append("{\"id\":\"%d\",\"text\":\"%s\"}\n".formatted(i, "x".repeat(1 + random.nextInt(2000))));
      expected.add("" + i);
    }
    run(input.toString());
    assertEquals(expected, taken);
  }

  @Test
  void whatFailsIsToldInItsPlace() {
    run("""
        {"id":"a","text":"Rain."}
        {"id":"b","text":"CRASH"}
        {"id":"c","title":7,"text":"Rain."}
        {"id":"d","text":"Rain."}
        """);
    assertEquals(List.of("a", "d"), List.of(taken.getFirst(), taken.getLast()));
    assertTrue(taken.get(1).startsWith("-:2: could not be annotated: cannot read this (IllegalStateException)"),
        taken::toString);
    assertEquals("-:3: title: must be a string, is a number", taken.get(2));
  }
}
