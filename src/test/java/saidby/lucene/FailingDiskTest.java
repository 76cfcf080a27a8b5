package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.IndexFolder;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.IndexProblem;
import saidby.search.SearchRequest;
import saidby.search.What;

/// On a disk that fails, fills up or loses power, what was committed is there, whole, and nothing else is.
class FailingDiskTest {
  private static final int SEEDS = 8;

  @Test
  void aCrashLeavesTheLastCommitWhole() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var disk = new Disk(seed);
      disk.write(true);
      disk.directory.crash();
      disk.directory.clearCrash();
      disk.holdsOneOf("seed " + seed, disk.committed);
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasCommitted() throws IOException {
    int filled = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var disk = new Disk(seed);
      disk.write(false);
      disk.directory.setMaxSizeInBytes(disk.directory.sizeInBytes() + disk.random.nextInt(4000));
      if (disk.failed()) filled++;
      disk.directory.setMaxSizeInBytes(0);
      disk.holdsOneOf("seed " + seed, disk.committed, disk.attempted);
      disk.write(false);
      disk.holdsOneOf("seed " + seed + ", with room again", disk.committed);
      disk.directory.close();
    }
    assertTrue(filled > SEEDS / 3, "the disk was full only " + filled + " times");
  }

  /// The directory is not closed: Lucene itself leaves two temporary files open when one of them cannot be read.
  @Test
  void randomErrorsOfTheDiskLoseNothingThatWasCommitted() throws IOException {
    int failures = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var disk = new Disk(seed);
      disk.write(false);
      disk.directory.setRandomIOExceptionRate(0.03);
      disk.directory.setRandomIOExceptionRateOnOpen(0.03);
      if (disk.failed()) failures++;
      disk.directory.setRandomIOExceptionRate(0);
      disk.directory.setRandomIOExceptionRateOnOpen(0);
      disk.holdsOneOf("seed " + seed, disk.committed, disk.attempted);
    }
    assertTrue(failures > SEEDS / 3, "the disk failed only " + failures + " times");
  }

  @Test
  void damageIsFoundByTheCheck() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var disk = new Disk(seed);
      disk.write(false);
      disk.directory.corruptFiles(List.of(disk.directory.listAll()));
      assertFalse(disk.isWhole(), "seed " + seed);
    }
  }

  /// A disk with an index, and what should be in it.
  private static final class Disk {
    private final Random random;
    private final MockDirectoryWrapper directory;
    private Map<String, AnnotatedArticle> committed = Map.of();
    private Map<String, AnnotatedArticle> attempted = new HashMap<>();

    Disk(long seed) throws IOException {
      random = new Random(seed);
      directory = new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory(NoLockFactory.INSTANCE));
      directory.setCheckIndexOnClose(true);
    }

    /// Writes, replaces and deletes, and commits now and then.
    ///
    /// @param abandoned whether the writer is left as it stands, with changes that are not committed
    @SuppressWarnings("resource")
    void write(boolean abandoned) throws IOException {
      LuceneArticleWriter writer = LuceneArticleWriter.open(directory);
      attempted = new HashMap<>(committed);
      try {
        for (int i = 5 + random.nextInt(20); i > 0; i--) {
          change(writer);
          if (random.nextInt(4) == 0) commit(writer);
        }
      } finally {
        if (!abandoned) writer.close();
      }
      if (!abandoned) committed = Map.copyOf(attempted);
    }

    private void change(LuceneArticleWriter writer) throws IOException {
      String id = "a" + random.nextInt(12);
      if (random.nextInt(5) == 0) {
        writer.delete(id);
        attempted.remove(id);
        return;
      }
      AnnotatedArticle article = Samples.article(id, "She said “[peace " + random.nextInt(1000) + "]”.\n\nThe end.");
      writer.write(article);
      attempted.put(id, article);
    }

    private void commit(LuceneArticleWriter writer) throws IOException {
      writer.commit();
      committed = Map.copyOf(attempted);
    }

    /// Writes on; whether the disk prevented it.
    boolean failed() {
      try {
        write(false);
        return false;
      } catch (IOException | IndexProblem | UncheckedIOException | IllegalStateException e) {
        return true;
      }
    }

    boolean isWhole() {
      try {
        return IndexCheck.of(IndexFolder.inMemory(directory)).problems().isEmpty();
      } catch (IndexProblem e) {
        return false;
      }
    }

    @SafeVarargs
    final void holdsOneOf(String which, Map<String, AnnotatedArticle>... allowed) {
      assertEquals(List.of(), IndexCheck.of(IndexFolder.inMemory(directory)).problems(), which);
      Map<String, AnnotatedArticle> found = new HashMap<>();
      try (LuceneIndex index = LuceneIndex.open(directory)) {
        SearchRequest all = SearchRequest.of(QueryParser.lenient(""))
            .with(What.ARTICLES)
            .with(Counting.NOTHING)
            .with(new SearchRequest.Page(saidby.search.Sort.NEWEST, 0, SearchRequest.MAX_SIZE));
        index.search(all).hits().forEach(hit -> found.put(hit.article().id(), index.article(hit.article().id()).get()));
      }
      assertTrue(List.of(allowed).contains(found), which);
    }
  }

  @Test
  void optimizingLeavesOnePartWithEverythingInIt() throws IOException {
    var disk = new Disk(1);
    for (int i = 0; i < 5; i++) disk.write(false);
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(disk.directory)) {
      writer.optimize();
    }
    try (LuceneIndex index = LuceneIndex.open(disk.directory)) {
      assertEquals(1, index.statistics().segments());
      assertEquals(0, index.statistics().deleted());
      assertEquals(Optional.empty(), index.article("none"));
    }
    disk.holdsOneOf("optimized", disk.committed);
  }
}
