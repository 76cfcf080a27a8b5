package saidby.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saidby.format.ArticleFiles;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.Quote;
import saidby.model.Span;

class IngestTest {
  private static AnnotatedArticle annotate(Article article) {
    if (article.text().contains("CRASH")) throw new IllegalStateException("cannot read this");
    if (article.text().contains("DEEP")) return annotate(article);
    var quote = new Quote(article.id() + "-0", Form.DIRECT, List.of(new Span(0, 1)), Optional.empty(), 0,
        new Attribution.Unknown(Optional.empty(), "no cue"), List.of());
    return new AnnotatedArticle(article, List.of(quote), List.of());
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text);
  }

  private static IngestReport run(String jsonl, MemoryWriter writer) {
    return new Ingest(IngestTest::annotate, writer, IngestListener.SILENT).run(files(jsonl));
  }

  private static ArticleFiles files(String jsonl) {
    return ArticleFiles.of(List.of("-"), new ByteArrayInputStream(jsonl.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyArticleIsWrittenAndCounted() {
    var writer = new MemoryWriter(100);
    IngestReport report = run(line("a", "Rain.") + line("b", "Snow."), writer);
    assertEquals(new IngestReport.Articles(2, 2, 0, 2), report.articles());
    assertEquals(new IngestReport.Quotes(2, 0), report.quotes());
    assertEquals(2, writer.committed());
    assertTrue(report.isClean());
  }

  @Test
  void ofEqualIdsTheLaterArticleWinsAndIsNoticed() {
    var writer = new MemoryWriter(100);
    IngestReport report = run(line("a", "Rain.") + line("b", "Snow.") + line("a", "Hail."), writer);
    assertEquals(new IngestReport.Articles(3, 2, 1, 3), report.articles());
    assertEquals("Hail.", writer.text("a"));
    assertEquals("-:3: id \"a\" came before in this run; this article replaces the earlier one",
        report.trouble().notices().getFirst().toString());
  }

  @Test
  void theLastOfManyEqualIdsWinsWhateverTheThreadsDo() {
    for (long seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var input = new StringBuilder();
      Map<String, String> last = new HashMap<>();
      for (int i = 0; i < 2000; i++) {
        String id = "id" + random.nextInt(50);
        String text = "Rain " + i + "x".repeat(random.nextInt(200));
        input.append(line(id, text));
        last.put(id, text);
      }
      var writer = new MemoryWriter(100);
      IngestReport report = run(input.toString(), writer);
      Map<String, String> written = new HashMap<>();
      writer.articles.forEach((id, article) -> written.put(id, article.article().text()));
      assertEquals(last, written, "seed " + seed);
      assertEquals(new IngestReport.Articles(2000, last.size(), 2000 - last.size(), 2000), report.articles(),
          "seed " + seed);
      assertEquals(2000 - last.size(), report.trouble().notices().size(), "seed " + seed);
    }
  }

  @Test
  void anArticleThatCannotBeAnnotatedOrWrittenFailsWithItsPlaceAlone() {
    var writer = new MemoryWriter(100);
    IngestReport report = run(
        line("a", "CRASH") + line("b", "Rain.") + line("c", "REFUSE") + "{oops\n" + line("d", "Snow.")
            + line("e", "DEEP") + line("f", "Hail."),
        writer);
    assertEquals(new IngestReport.Articles(6, 3, 0, 3), report.articles());
    assertEquals(4, report.trouble().failed());
    var places = new ArrayList<String>();
    report.trouble().failures().forEach(failure -> places.add(failure.place().toString()));
    assertEquals(List.of("-:1", "-:3", "-:4", "-:6"), places);
    assertTrue(report.trouble().failures().getFirst().reason().startsWith("could not be annotated: cannot read this"));
    assertEquals(Optional.empty(), report.stopped());
    assertFalse(report.isClean());
  }

  @Test
  void aFullDiskStopsTheRunAfterCommittingWhatIsThere() {
    var input = new StringBuilder();
    for (int i = 0; i < 20_000; i++) input.append(line("id" + i, "Rain."));
    var writer = new MemoryWriter(10);
    IngestReport report = run(input.toString(), writer);
    assertEquals(Optional.of("the index cannot be written to: No space left on device (IOException)"),
        report.stopped());
    assertEquals(report.articles().written(), writer.committed());
    assertEquals(report.articles().read(), report.articles().written() + report.trouble().failed());
    assertTrue(report.articles().read() < 20_000, "reading went on");
  }

  @Test
  void aLongRunCommitsOnTheWay() {
    var input = new StringBuilder();
    for (int i = 0; i < 1000; i++) input.append(line("id" + i, "Rain."));
    var writer = new MemoryWriter(2000);
    IngestReport report = new Ingest(IngestTest::annotate, writer, IngestListener.SILENT, ItemReport.NONE, 100)
        .run(files(input.toString()));
    assertEquals(11, writer.commits());
    assertEquals(new IngestReport.Articles(1000, 1000, 0, 1000), report.articles());
  }

  @Test
  void whatCouldNotBeCommittedIsNotCalledDurable() {
    var writer = new MemoryWriter(2000);
    writer.breakCommits();
    IngestReport report = run(line("a", "Rain."), writer);
    assertEquals(new IngestReport.Articles(1, 1, 0, 0), report.articles());
    assertEquals(Optional.of("the index could not be committed: No space left on device (IOException)"),
        report.stopped());
    assertFalse(report.isClean());
  }

  @Test
  void theListenerHearsOfEveryArticle() {
    var heard = new ArrayList<Long>();
    new Ingest(IngestTest::annotate, new MemoryWriter(9), progress -> heard.add(progress.articles()))
        .run(files(line("a", "Rain.") + line("b", "Snow.")));
    assertEquals(List.of(1L, 2L), heard);
  }
}
