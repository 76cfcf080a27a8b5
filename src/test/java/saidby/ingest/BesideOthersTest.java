package saidby.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.format.ArticleFiles;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.lucene.write.TakingTurns;
import saidby.lucene.write.Turn;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Version;
import saidby.search.IndexProblem;
import saidby.search.Superseded;

/// A run that lends its index finds it changed.
class BesideOthersTest {
  @TempDir
  private Path folder;

  private final List<String> told = new ArrayList<>();

  private interface Work {
    void with(LuceneArticleWriter writer) throws IOException;
  }

  /// What another process does with the index while it has a turn.
  private Void turn(Work work) throws IOException {
    try (Directory directory = FSDirectory.open(index()); Turn _ = Turn.take(directory)) {
      while (true) try (LuceneArticleWriter writer = LuceneArticleWriter.open(index())) {
        work.with(writer);
        return null;
      } catch (IndexProblem e) {
        if (e.kind() != IndexProblem.Kind.LOCKED) throw e;
        Turn.pause();
      }
    }
  }

  /// Lends the index until the other one has had its turn.
  private void lend(TakingTurns writer, Work work) throws Exception {
    try (ExecutorService others = Executors.newSingleThreadExecutor()) {
      Future<Void> other = others.submit(() -> turn(work));
      while (!other.isDone()) writer.state("nothing");
      other.get();
    }
  }

  private Path index() {
    return folder.resolve("index");
  }

  private static Optional<Version> version(int number) {
    return Optional.of(new Version(OptionalLong.of(number), Optional.empty()));
  }

  private static AnnotatedArticle article(String id, String text) {
    return new AnnotatedArticle(new Article(id, Metadata.EMPTY, text), List.of(), List.of());
  }

  /// A run over stories, between the reading and the writing of which the other has its turn.
  private IngestReport run(Work meanwhile, String stories) throws IOException {
    Path file = Files.writeString(folder.resolve("stories.jsonl"), stories);
    try (TakingTurns writer = TakingTurns.open(index(), told::add)) {
      return new Ingest(article -> {
        try {
          lend(writer, meanwhile);
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
        return new AnnotatedArticle(article, List.of(), List.of());
      }, writer, IngestListener.SILENT).run(ArticleFiles.of(List.of(file.toString()), System.in));
    }
  }

  private Optional<Version> stored(String id) throws IOException {
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(index())) {
      return writer.state(id);
    }
  }

  @Test
  void aNewerStateThatCameMeanwhileIsNotReplaced() throws IOException {
    IngestReport report = run(other -> other.write(article("urn:s", "Third."), version(3)),
        "{\"uri\":\"urn:s\",\"version\":\"2\",\"body_text\":\"Second.\"}\n");
    assertEquals(version(3), stored("urn:s"));
    assertEquals(new IngestReport.Articles(0, 0, 0, 0), report.articles());
    assertEquals(List.of("version 2 of \"urn:s\": version 3 came before"),
        report.trouble().skips().stream().map(skipped -> skipped.reason()).toList());
  }

  @Test
  void aStoryThatWasWithdrawnMeanwhileDoesNotComeBack() throws IOException {
    IngestReport report = run(other -> other.delete("urn:s", version(3)),
        "{\"uri\":\"urn:s\",\"version\":\"2\",\"body_text\":\"Second.\"}\n");
    assertEquals(1, report.trouble().skipped());
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(index())) {
      assertFalse(writer.delete("urn:s"), "it is there");
    }
  }

  @Test
  void aNewerStateReplacesWhatCameMeanwhile() throws IOException {
    IngestReport report = run(other -> other.write(article("urn:s", "Third."), version(3)),
        "{\"uri\":\"urn:s\",\"version\":\"4\",\"body_text\":\"Fourth.\"}\n");
    assertEquals(version(4), stored("urn:s"));
    assertEquals(new IngestReport.Articles(1, 0, 1, 1), report.articles());
  }

  /// Nothing comes, and nothing ends.
  @Test
  void aRunWhoseInputIsStillLendsTheIndex() throws Exception {
    try (ExecutorService others = Executors.newFixedThreadPool(2);
        TakingTurns writer = TakingTurns.open(index(), told::add);
        var lines = new PipedOutputStream()) {
      var input = new PipedInputStream(lines);
      Future<IngestReport> run = others
          .submit(() -> new Ingest(article -> new AnnotatedArticle(article, List.of(), List.of()), writer,
              IngestListener.SILENT).run(ArticleFiles.of(List.of("-"), input)));
      try {
        others.submit(() -> turn(other -> other.write(article("b", "Snow."), Optional.empty())))
            .get(300, TimeUnit.SECONDS);
      } finally {
        lines.write("{\"id\":\"a\",\"text\":\"Rain.\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.close();
      }
      assertEquals(new IngestReport.Articles(1, 1, 0, 1), run.get(300, TimeUnit.SECONDS).articles());
      assertTrue(writer.delete("b"), "what the other wrote is lost");
    }
  }

  @Test
  void anOldWithdrawalTakesNothingOutThatCameMeanwhile() throws Exception {
    try (TakingTurns writer = TakingTurns.open(index(), told::add)) {
      lend(writer, other -> other.write(article("urn:s", "Third."), version(3)));
      assertThrows(Superseded.class, () -> writer.delete("urn:s", version(2)));
    }
    assertEquals(version(3), stored("urn:s"));
  }
}
