package saidby.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.format.ArticleFiles;
import saidby.json.BadArticle;
import saidby.json.JsonValue;
import saidby.json.JsonValues;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;

class ReportFileTest {
  @TempDir
  private Path folder;

  private final List<String> annotated = new ArrayList<>();

  private synchronized AnnotatedArticle annotate(Article article) {
    annotated.add(article.id());
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  private Path report() {
    return folder.resolve("report.jsonl");
  }

  private IngestReport run(ItemReport report, MemoryWriter writer, int commitEvery, Path... files) {
    ArticleFiles found = ArticleFiles.of(List.of(files).stream().map(Path::toString).toList(), System.in);
    try (report) {
      return new Ingest(this::annotate, writer, IngestListener.SILENT, report, commitEvery).run(found);
    }
  }

  private Path file(String name, String... ids) throws IOException {
    var lines = new StringBuilder();
    for (String id : ids)
      lines.append(id.isEmpty() ? "broken\n" : "{\"id\":\"%s\",\"text\":\"Rain.\"}\n".formatted(id));
    return Files.writeString(folder.resolve(name), lines);
  }

  private List<JsonValue> lines() throws IOException, BadArticle {
    List<JsonValue> lines = new ArrayList<>();
    for (String line : Files.readAllLines(report())) lines.add(JsonValues.parse(line));
    return lines;
  }

  /// Place, id and result of each item.
  private List<String> items() throws IOException, BadArticle {
    return lines().stream()
        .filter(line -> line.has("result"))
        .map(line -> "%s %s %s".formatted(line.text("place").orElse("").replaceFirst("^.*/", ""),
            line.text("id").orElse("-"),
            line.text("result").orElse("")))
        .sorted()
        .toList();
  }

  private ItemReport begin() throws IOException {
    return ReportFile.create(report(), folder.resolve("index"), Optional.empty());
  }

  private ItemReport resume() throws IOException {
    return ReportFile.resume(report(), folder.resolve("index"), Optional.empty());
  }

  @Test
  void everyItemHasOneLineWithWhatBecameOfIt() throws IOException, BadArticle {
    Path skipped = Files.writeString(folder.resolve("pages.txt"), "https://a.example/1\nhttps://a.example/2\n");
    Path gone = Files.writeString(folder.resolve("gone.json"), "{\"uri\":\"b\",\"pubstatus\":\"canceled\"}");
    run(begin(), new MemoryWriter(100), 10, file("a.jsonl", "a", "b", "", "a"), skipped, gone);
    assertEquals(List.of("a.jsonl:1 a added", "a.jsonl:2 b added", "a.jsonl:3 - failed", "a.jsonl:4 a replaced",
        "gone.json:1 b withdrawn", "pages.txt - skipped"), items());
    JsonValue failed = lines().stream()
        .filter(line -> line.text("result").equals(Optional.of("failed")))
        .findFirst()
        .orElseThrow();
    assertEquals(Optional.of("3"), failed.text("line"));
    assertTrue(failed.text("reason").orElse("").startsWith("not JSON"), failed::toString);
  }

  @Test
  void whatWasDoneIsNotDoneAgain() throws IOException, BadArticle {
    Path first = file("a.jsonl", "a", "b");
    run(begin(), new MemoryWriter(100), 10, first);
    annotated.clear();
    run(resume(), new MemoryWriter(100), 10, first, file("b.jsonl", "c"));
    assertEquals(List.of("c"), annotated);
    assertEquals(List.of("a.jsonl:1 a added", "a.jsonl:2 b added", "b.jsonl:1 c added"), items());
  }

  @Test
  void aFileThatChangedIsReadAgain() throws IOException, BadArticle {
    Path first = file("a.jsonl", "a", "b");
    run(begin(), new MemoryWriter(100), 10, first);
    annotated.clear();
    run(resume(), new MemoryWriter(100), 10, file("a.jsonl", "a", "b", "c"));
    assertEquals(List.of("a", "b", "c"), annotated.stream().sorted().toList());
  }

  @Test
  void anInterruptedRunGoesOnInTheMiddleOfAFile() throws IOException, BadArticle {
    String[] ids = new String[40];
    for (int i = 0; i < ids.length; i++) ids[i] = "id" + i;
    Path file = file("a.jsonl", ids);
    var full = new MemoryWriter(15);
    IngestReport stopped = run(begin(), full, 1, file);
    assertTrue(stopped.stopped().isPresent());
    int done = items().size();
    assertEquals(full.committed(), done);
    annotated.clear();
    var writer = new MemoryWriter(100);
    writer.articles.putAll(full.articles);
    assertEquals(Optional.empty(), run(resume(), writer, 10, file).stopped());
    assertEquals(40 - done, annotated.size());
    assertEquals(40, writer.articles.size());
    assertEquals(40, items().size());
  }

  @Test
  void whatWasNotCommittedIsNotReported() throws IOException, BadArticle {
    var broken = new MemoryWriter(100);
    broken.breakCommits();
    run(begin(), broken, 10, file("a.jsonl", "a", "b"));
    assertEquals(List.of(), items());
  }

  @Test
  void aLineThatWasCutOffCountsForNothing() throws IOException, BadArticle {
    Path file = file("a.jsonl", "a", "b");
    run(begin(), new MemoryWriter(100), 10, file);
    List<String> lines = Files.readAllLines(report());
    Files.write(report(), lines.subList(0, 3));
    Files.writeString(report(), "{\"file\":\"a.js", StandardOpenOption.APPEND);
    annotated.clear();
    run(resume(), new MemoryWriter(100), 10, file);
    assertEquals(1, annotated.size());
    run(resume(), new MemoryWriter(100), 10, file);
    assertEquals(1, annotated.size());
  }

  @Test
  void theReportOfAnotherRunIsRefused() throws IOException {
    run(begin(), new MemoryWriter(100), 10, file("a.jsonl", "a"));
    IOException refused = assertThrows(IOException.class,
        () -> ReportFile.resume(report(), folder.resolve("other"), Optional.empty()));
    assertTrue(String.valueOf(refused.getMessage()).contains("is no report of a run like this one"), refused::toString);
  }

  @Test
  void anOlderVersionDoesNotReplaceANewerOneOfTheSameRun() throws IOException, BadArticle {
    Path stories = Files.writeString(folder.resolve("stories.jsonl"), """
        {"uri":"s","version":"3","versioncreated":"2026-01-03T00:00:00Z","body_text":"Third."}
        {"uri":"s","version":"2","versioncreated":"2026-01-02T00:00:00Z","body_text":"Second."}
        {"uri":"s","version":"1","pubstatus":"canceled"}
        {"uri":"t","version":"5","pubstatus":"canceled"}
        {"uri":"t","version":"4","body_text":"Should not come back."}
        """);
    var writer = new MemoryWriter(100);
    run(begin(), writer, 10, stories);
    assertEquals("Third.", writer.text("s"));
    assertEquals("", writer.text("t"));
    assertEquals(List.of("stories.jsonl:1 s added", "stories.jsonl:2 s skipped", "stories.jsonl:3 s skipped",
        "stories.jsonl:4 t withdrawn", "stories.jsonl:5 t skipped"), items());
  }

  @Test
  void aDryRunReadsEverythingAndWritesNothing() throws IOException, BadArticle {
    Path file = file("a.jsonl", "a", "", "b");
    try (ItemReport report = begin()) {
      IngestReport told = new DryRun(IngestListener.SILENT, report)
          .run(ArticleFiles.of(List.of(file.toString()), System.in));
      assertEquals(2, told.articles().read());
      assertEquals(0, told.articles().written());
      assertEquals(1, told.trouble().failed());
    }
    assertEquals(List.of("a.jsonl:1 a read", "a.jsonl:2 - failed", "a.jsonl:3 b read"), items());
    assertEquals(List.of(), annotated);
  }
}
