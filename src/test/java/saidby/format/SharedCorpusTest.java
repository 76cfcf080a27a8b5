package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Real files beside the repository, where they are there.
class SharedCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  @Test
  void everyArticleOfTheCorpusIsReadOnce() {
    assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus beside the repository: reading real files is left out");
    Reading reading = Reading.of(CORPUS.resolve("seed-article.txt"), CORPUS.resolve("wikinews-en.jsonl"),
        CORPUS.resolve("wikinews-fr.jsonl"), CORPUS.resolve("congress-press.jsonl.gz"));
    assertEquals(List.of(), reading.failures());
    assertEquals(List.of(), reading.notices());
    assertEquals(1 + 266 + 78 + 10_650, reading.articles().size());
    assertEquals(reading.articles().size(), reading.ids().stream().distinct().count());
  }
}
