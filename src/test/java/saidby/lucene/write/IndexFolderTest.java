package saidby.lucene.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.LuceneIndex;
import saidby.lucene.Samples;
import saidby.query.QueryParser;
import saidby.search.ArticleWriter.Outcome;
import saidby.search.IndexProblem;
import saidby.search.IndexProblem.Kind;
import saidby.search.SearchRequest;

class IndexFolderTest {
  @TempDir
  Path temp = Path.of("");

  @Test
  void replacingAnArticleLeavesOneHit() throws IOException {
    try (var writer = LuceneArticleWriter.open(temp)) {
      assertEquals(Outcome.ADDED, writer.write(Samples.article("a", "She said “[peace]”.")));
      assertEquals(Outcome.REPLACED, writer.write(Samples.article("a", "She said “[peace now]”.")));
    }
    try (var writer = LuceneArticleWriter.open(temp); var index = LuceneIndex.open(temp)) {
      assertEquals(1, total(index, "peace"));
      assertEquals(Outcome.REPLACED, writer.write(Samples.article("a", "She said “[war]”.")));
      assertEquals(1, total(index, "peace"), "nothing is seen before the commit");
      writer.commit();
      assertEquals(0, total(index, "peace"));
      assertEquals(1, total(index, "war"));
      assertTrue(writer.delete("a"));
      assertFalse(writer.delete("a"));
      assertEquals(Outcome.ADDED, writer.write(Samples.article("a", "She said “[war]”.")));
    }
  }

  @Test
  void theGenerationGrowsWithEveryCommitAndSurvives() throws IOException {
    long before;
    try (var writer = LuceneArticleWriter.open(temp); var index = LuceneIndex.open(temp)) {
      before = generation(index);
      writer.commit();
      assertEquals(before, generation(index), "a commit without a change is none");
      writer.write(Samples.article("a", "Nothing was said."));
      writer.commit();
      assertEquals(before + 1, generation(index));
    }
    try (var writer = LuceneArticleWriter.open(temp)) {
      writer.delete("a");
    }
    try (var index = LuceneIndex.open(temp)) {
      assertEquals(before + 2, generation(index));
    }
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (var writer = LuceneArticleWriter.open(temp)) {
      problem(Kind.LOCKED, () -> LuceneArticleWriter.open(temp));
      writer.write(Samples.article("a", "She said “[peace]”."));
    }
    try (var again = LuceneArticleWriter.open(temp)) {
      assertEquals(Outcome.REPLACED, again.write(Samples.article("a", "Nothing.")));
    }
  }

  @Test
  void aMissingFolderIsNoIndex() {
    problem(Kind.MISSING, () -> LuceneIndex.open(temp.resolve("none")));
    problem(Kind.MISSING, () -> LuceneIndex.open(temp));
  }

  @Test
  void aFolderOfOtherThingsIsRefused() throws IOException {
    Files.writeString(temp.resolve("letter.txt"), "Dear reader");
    problem(Kind.NOT_AN_INDEX, () -> LuceneIndex.open(temp));
    problem(Kind.NOT_AN_INDEX, () -> LuceneArticleWriter.open(temp));
    problem(Kind.NOT_AN_INDEX, () -> LuceneArticleWriter.open(temp.resolve("letter.txt")));
    problem(Kind.NOT_AN_INDEX, () -> LuceneIndex.open(temp.resolve("letter.txt")));
    assertEquals("Dear reader", Files.readString(temp.resolve("letter.txt")));
  }

  @Test
  void aFolderOfFoldersIsRefused() throws IOException {
    Files.createDirectories(temp.resolve("photos"));
    problem(Kind.NOT_AN_INDEX, () -> LuceneArticleWriter.open(temp));
  }

  @Test
  void anotherSchemaIsRefusedWithTheCommandThatRebuilds() throws IOException {
    commit(Map.of("saidby.schema", "0", "saidby.generation", "7"));
    IndexProblem reading = problem(Kind.OTHER_SCHEMA, () -> LuceneIndex.open(temp));
    assertTrue(String.valueOf(reading.getMessage()).contains("saidby index --index " + temp), reading::toString);
    problem(Kind.OTHER_SCHEMA, () -> LuceneArticleWriter.open(temp));
  }

  @Test
  void anIndexOfAnotherProgramIsRefused() throws IOException {
    commit(Map.of());
    problem(Kind.NOT_AN_INDEX, () -> LuceneIndex.open(temp));
    problem(Kind.NOT_AN_INDEX, () -> LuceneArticleWriter.open(temp));
  }

  @Test
  void aDamagedIndexIsToldAsOne() throws IOException {
    try (var writer = LuceneArticleWriter.open(temp)) {
      for (int i = 0; i < 50; i++) writer.write(Samples.article("a" + i, "She said “[peace]”."));
    }
    try (Stream<Path> files = Files.list(temp)) {
      for (Path file : files.toList())
        if (file.toString().endsWith(".si")) Files.write(file, new byte[]{1, 2, 3});
    }
    problem(Kind.CORRUPT, () -> LuceneIndex.open(temp));
    problem(Kind.CORRUPT, () -> LuceneArticleWriter.open(temp));
  }

  @Test
  void aClosedIndexSaysSo() throws IOException {
    LuceneArticleWriter.open(temp).close();
    LuceneIndex index = LuceneIndex.open(temp);
    index.close();
    problem(Kind.CLOSED, () -> total(index, "peace"));
  }

  @Test
  void anEndlessIdIsRefusedAndTheRestGoesIn() throws IOException {
    try (var writer = LuceneArticleWriter.open(temp)) {
      assertThrows(IllegalArgumentException.class, () -> writer.write(Samples.article("x".repeat(9000), "Nothing.")));
      writer.write(Samples.article("é".repeat(8000), "She said “[peace]”."));
    }
    try (var index = LuceneIndex.open(temp)) {
      assertEquals(1, total(index, "peace"));
    }
  }

  @Test
  void anArticleOfTooManyQuotesIsRefusedAndTheRestGoesIn() throws IOException {
    String many = "“[Yes]”. ".repeat(LuceneArticleWriter.MAX_QUOTES + 1);
    try (var writer = LuceneArticleWriter.open(temp)) {
      assertThrows(IllegalArgumentException.class, () -> writer.write(Samples.article("many", many)));
      writer.write(Samples.article("a", "She said “[peace]”."));
    }
    try (var index = LuceneIndex.open(temp)) {
      assertEquals(1, total(index, ""));
    }
  }

  @Test
  void aWriterThatLostArticlesDoesNotCommit() throws IOException {
    var full = new AtomicBoolean();
    var memory = new FilterDirectory(new ByteBuffersDirectory()) {
      @Override
      public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (full.get()) throw new OutOfMemoryError("no memory, for the test");
        return super.createOutput(name, context);
      }
    };
    try (var writer = LuceneArticleWriter.open(memory)) {
      writer.write(Samples.article("a", "She said “[peace]”."));
      full.set(true);
      assertThrows(OutOfMemoryError.class, writer::commit);
      assertThrows(IOException.class, writer::commit);
    }
  }

  private void commit(Map<String, String> data) throws IOException {
    try (var directory = FSDirectory.open(temp); var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private IndexProblem problem(Kind kind, Executable opening) {
    IndexProblem problem = assertThrows(IndexProblem.class, opening);
    assertEquals(kind, problem.kind(), problem::toString);
    assertTrue(String.valueOf(problem.getMessage()).contains(temp.toString()), problem::toString);
    return problem;
  }

  private static long total(LuceneIndex index, String typed) {
    return index.search(SearchRequest.of(QueryParser.lenient(typed))).total();
  }

  private static long generation(LuceneIndex index) {
    return index.search(SearchRequest.of(QueryParser.lenient(""))).generation();
  }
}
