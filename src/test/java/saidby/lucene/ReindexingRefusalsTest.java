package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.IndexProblem;

/// What prevents that an index is made anew is told before hours of work, not behind them.
class ReindexingRefusalsTest {
  @TempDir
  private Path parent;

  private Path written(Path index) throws IOException {
    try (var writer = LuceneArticleWriter.open(index)) {
      writer.write(Samples.article("a", "She said “[peace]”."));
    }
    return index;
  }

  private static IndexProblem refused(Path index) {
    return assertThrows(IndexProblem.class, () -> Reindexing.run(index, _ -> {
      throw new AssertionError("it began");
    }, _ -> {}, Duration.ZERO));
  }

  @Test
  void oneWhoWritesAndDoesNotLetGoIsFoundOutBeforeAnythingIsDone() throws IOException {
    Path index = written(parent.resolve("index"));
    try (var _ = LuceneArticleWriter.open(index)) {
      assertEquals(IndexProblem.Kind.LOCKED, refused(index).kind());
    }
    assertFalse(Files.exists(parent.resolve("index.reindexing")));
  }

  @Test
  void anIndexThatIsAFileSystemByItselfIsRefusedWithAWayOn() throws Exception {
    Path index = Files.createDirectory(parent.resolve("index"));
    assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=4m", "saidby-test", index.toString()),
        "a file system cannot be mounted here; root may");
    try {
      String told = String.valueOf(refused(written(index)).getMessage());
      assertTrue(told.contains("is on another file system; move the index"), told);
      assertFalse(Files.exists(parent.resolve("index.reindexing")));
    } finally {
      ran("umount", "-l", index.toString());
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsToldBeforehand() throws Exception {
    Path disk = Files.createDirectory(parent.resolve("disk"));
    Path index = written(disk.resolve("index"));
    assumeTrue(mayNotBeWrittenTo(disk, index),
        "root may write everywhere but where it has mounted something read-only, and here it may not mount");
    try {
      String told = String.valueOf(refused(index).getMessage());
      assertTrue(told.contains("may not be written to; move the index"), told);
    } finally {
      ran("umount", "-l", index.toString());
      ran("umount", "-l", disk.toString());
      assertTrue(disk.toFile().setWritable(true));
    }
  }

  /// The mode of a folder keeps nobody from it who is root; a file system that is mounted a second time, to be read alone, does.
  private static boolean mayNotBeWrittenTo(Path folder, Path but) throws InterruptedException {
    if (folder.toFile().setWritable(false) && !Files.isWritable(folder)) return true;
    return ran("mount", "--bind", folder.toString(), folder.toString())
        && ran("mount", "--bind", but.toString(), but.toString())
        && ran("mount", "-o", "remount,bind,ro", folder.toString()) && !Files.isWritable(folder)
        && Files.isWritable(but);
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }
}
