package saidby.lucene.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.IndexCheck;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.search.IndexProblem;

/// A backup is an index that is whole, whatever happened while it was made.
class BackupTest {
  @TempDir
  private Path folder;
  private Path index = Path.of("");
  private Path backups = Path.of("");

  @BeforeEach
  void names() {
    index = folder.resolve("index");
    backups = folder.resolve("backups");
  }

  @Test
  void aRestoredBackupHoldsWhatTheIndexHeld() throws IOException {
    write(0, 20);
    Backup.make(index, backups, Backup.Rules.keeping(7));
    write(20, 40);
    Path restored = folder.resolve("restored");
    Restoring.into(restored, backups);
    assertEquals(20, articles(restored));
    assertEquals(List.of(), IndexCheck.of(restored).problems());
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(restored)) {
      writer.write(article(99)); // it is an index like any other
    }
    assertEquals(21, articles(restored));
  }

  /// They are in the order in which they were made, whatever the clock said.
  @Test
  void aClockThatGoesBackMixesNothingUp() throws IOException {
    Instant now = Instant.parse("2026-03-02T08:30:00Z");
    for (int i = 1; i <= 4; i++) {
      write(10 * i, 10 * i + 10);
      Instant told = now.minus(Duration.ofDays(100L * i));
      Backup.make(index, backups, new Backup.Rules(2, () -> told, _ -> {}));
    }
    assertEquals(List.of("000003-20250506T083000Z", "000004-20250126T083000Z"),
        Backup.all(backups).stream().map(path -> path.getFileName().toString()).toList());
    Path restored = folder.resolve("restored");
    Restoring.into(restored, backups);
    assertEquals(40, articles(restored));
  }

  @Test
  void whatHasNotChangedIsNotCopiedAgain() throws IOException {
    write(0, 200);
    Backup.Made first = Backup.make(index, backups, Backup.Rules.keeping(7));
    assertEquals(first.files(), first.copied());
    Backup.Made same = Backup.make(index, backups, Backup.Rules.keeping(7));
    assertEquals(0, same.copied());
    write(200, 201);
    Backup.Made more = Backup.make(index, backups, Backup.Rules.keeping(7));
    assertTrue(more.copied() > 0 && more.copiedBytes() < more.bytes() / 2, more.toString());
    for (Backup.Made made : List.of(first, same, more))
      assertEquals(List.of(), IndexCheck.of(made.folder()).problems());
    assertEquals(201, articles(more.folder()));
    assertEquals(200, articles(first.folder()));
  }

  @Test
  void anIndexThatWasMadeAnewIsNotMistakenForTheOld() throws IOException {
    write(0, 20);
    Backup.make(index, backups, Backup.Rules.keeping(7));
    delete(index);
    write(100, 120); // files of the same names, and of much the same length
    Backup.Made anew = Backup.make(index, backups, Backup.Rules.keeping(7));
    try (LuceneIndex read = LuceneIndex.open(anew.folder())) {
      assertTrue(read.article("a100").isPresent());
      assertFalse(read.article("a0").isPresent());
    }
  }

  @Test
  void aBackupIsMadeWhileOthersWrite() throws Exception {
    var done = new AtomicBoolean();
    try (ExecutorService writing = Executors.newSingleThreadExecutor();
        LuceneArticleWriter writer = LuceneArticleWriter.openLive(index)) {
      Future<Integer> written = writing.submit(() -> {
        int count = 0;
        for (; !done.get(); count++) {
          writer.write(article(count % 300));
          if (count % 20 == 19) writer.commit();
        }
        return count;
      });
      for (int i = 0; i < 12; i++) {
        Backup.Made made = Backup.make(index, backups, Backup.Rules.keeping(3));
        assertEquals(List.of(), IndexCheck.of(made.folder()).problems());
        assertTrue(made.kept() <= 3);
      }
      done.set(true);
      assertTrue(written.get() > 0);
    }
    assertEquals(3, Backup.all(backups).size());
  }

  @Test
  void aDamagedIndexIsNotBackedUp() throws IOException {
    write(0, 20);
    Backup.make(index, backups, Backup.Rules.keeping(1));
    write(20, 40);
    damage(largest(index));
    assertThrows(IOException.class, () -> Backup.make(index, backups, Backup.Rules.keeping(1)));
    assertEquals(1, Backup.all(backups).size());
    assertEquals(20, articles(Backup.all(backups).getFirst()));
    try (Stream<Path> inside = Files.list(backups)) {
      assertTrue(inside.anyMatch(path -> path.getFileName().toString().startsWith("unfinished-")));
    }
    delete(index);
    Restoring.into(index, backups);
    Backup.make(index, backups, Backup.Rules.keeping(1));
    try (Stream<Path> inside = Files.list(backups)) {
      assertTrue(inside.noneMatch(path -> path.getFileName().toString().startsWith("unfinished-")));
    }
  }

  @Test
  void aDamagedBackupIsNotRestored() throws IOException {
    write(0, 20);
    Path made = Backup.make(index, backups, Backup.Rules.keeping(7)).folder();
    damage(largest(made));
    Path restored = folder.resolve("restored");
    assertThrows(IndexProblem.class, () -> Restoring.into(restored, backups));
    assertFalse(Files.exists(restored));
  }

  @Test
  void aDamagedFileOfTheLastBackupIsCopiedAnew() throws IOException {
    write(0, 20);
    Path made = Backup.make(index, backups, Backup.Rules.keeping(7)).folder();
    Path file = made.resolve(largest(made).getFileName());
    damage(file);
    Backup.Made second = Backup.make(index, backups, Backup.Rules.keeping(7));
    assertEquals(1, second.copied());
    assertEquals(List.of(), IndexCheck.of(second.folder()).problems());
  }

  @Test
  void restoringOverwritesNothing() throws IOException {
    write(0, 20);
    Backup.make(index, backups, Backup.Rules.keeping(7));
    IndexProblem refused = assertThrows(IndexProblem.class, () -> Restoring.into(index, backups));
    assertTrue(String.valueOf(refused.getMessage()).contains("nothing is overwritten"), refused.getMessage());
    assertEquals(20, articles(index));
  }

  @Test
  void whereThereIsNoBackupNothingIsRestored() throws IOException {
    Files.createDirectories(backups);
    assertThrows(IndexProblem.class, () -> Restoring.into(index, backups));
    assertThrows(IndexProblem.class, () -> Restoring.into(index, folder.resolve("none")));
    assertThrows(IndexProblem.class, () -> Backup.make(folder.resolve("none"), backups, Backup.Rules.keeping(7)));
    assertEquals(Optional.empty(), Backup.all(backups).stream().findAny());
  }

  private void write(int from, int to) throws IOException {
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(index)) {
      for (int i = from; i < to; i++) writer.write(article(i));
    }
  }

  private static AnnotatedArticle article(int number) {
    return new AnnotatedArticle(
        new Article("a" + number, Metadata.EMPTY, "Ship %d came into harbour %d. ".formatted(number,
            number * 7919 % 1000).repeat(20)),
        List.of(), List.of());
  }

  private static long articles(Path index) {
    try (LuceneIndex read = LuceneIndex.open(index)) {
      return read.statistics().articles();
    }
  }

  private static Path largest(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
  }

  /// One bit in the middle. The file becomes another one: what is linked elsewhere stays whole.
  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.delete(file);
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  private static void delete(Path tree) throws IOException {
    CheckedFiles.delete(tree);
  }
}
