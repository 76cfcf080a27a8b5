package saidby.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import saidby.ingest.ListedIntake;
import saidby.search.Inflow;

class FolderWatchTest {
  private static final Duration SETTLE = Duration.ofSeconds(2);

  @TempDir
  private Path temporary;
  private final ListedIntake intake = new ListedIntake();
  private Path folder = Path.of("");
  private long nanos;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("incoming"));
  }

  private FolderWatch moving() throws IOException {
    return watch(Optional.empty());
  }

  private FolderWatch inPlace() throws IOException {
    return watch(Optional.of(temporary.resolve("journal")));
  }

  private FolderWatch watch(Optional<Path> journal) throws IOException {
    return FolderWatch.of(new WatchRules(List.of(folder), SETTLE, journal), intake, WatchListener.SILENT,
        new FolderWatch.Ticking(InstantSource.system(), () -> nanos));
  }

  private void tick(Duration duration) {
    nanos += duration.toNanos();
  }

  /// Two looks, with the time between them that files need to settle.
  private void settleAndLook(FolderWatch watch) throws InterruptedException {
    watch.look();
    tick(SETTLE);
    watch.look();
  }

  private Path put(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReadWhenNobodyHasWrittenToItForAWhile() throws Exception {
    FolderWatch watch = moving();
    Path file = put("news.jsonl", line("a", "Rain."));
    watch.look();
    tick(Duration.ofSeconds(1));
    Files.writeString(file, line("b", "Snow.") + "\n", StandardOpenOption.APPEND);
    watch.look();
    tick(Duration.ofSeconds(1));
    watch.look();
    assertEquals(List.of(), intake.ids());
    tick(Duration.ofSeconds(1));
    watch.look();
    assertEquals(List.of("a", "b"), intake.ids());
    assertEquals(List.of("done/news.jsonl"), files());
  }

  @Test
  void whatCouldNotBeReadLiesInFailedWithTheReasonBesideIt() throws Exception {
    put("good.jsonl", line("a", "Rain."));
    put("bad.jsonl", line("b", "Snow."), "{broken", line("c", "UNFIT"));
    FolderWatch watch = moving();
    settleAndLook(watch);
    assertEquals(List.of("a", "b"), intake.ids().stream().sorted().toList());
    assertEquals(List.of("done/good.jsonl", "failed/bad.jsonl", "failed/bad.jsonl.reason.txt"), files());
    List<String> reasons = Files.readAllLines(folder.resolve("failed/bad.jsonl.reason.txt"));
    assertEquals("1 articles are in the index, 2 could not be read, 0 items were skipped", reasons.getFirst());
    assertTrue(reasons.stream().anyMatch(reason -> reason.contains("bad.jsonl:2: ")), reasons.toString());
    assertTrue(reasons.stream().anyMatch(reason -> reason.endsWith("bad.jsonl:3: too many quotes")),
        reasons.toString());
  }

  @Test
  void whatIsStillBeingSentIsLeftAloneUntilItHasItsName() throws Exception {
    Path sent = put(".news.jsonl.part", line("a", "Rain."));
    put("more.jsonl.tmp", line("b", "Snow."));
    FolderWatch watch = moving();
    settleAndLook(watch);
    assertEquals(List.of(), intake.ids());
    Files.move(sent, folder.resolve("news.jsonl"));
    settleAndLook(watch);
    assertEquals(List.of("a"), intake.ids());
  }

  @Test
  void anEmptyFileIsGivenMoreTime() throws Exception {
    Files.createFile(folder.resolve("news.jsonl"));
    FolderWatch watch = moving();
    settleAndLook(watch);
    assertEquals(List.of("news.jsonl"), files());
    tick(Duration.ofMinutes(1));
    watch.look();
    assertEquals(List.of("failed/news.jsonl", "failed/news.jsonl.reason.txt"), files());
  }

  @Test
  void nothingIsPutAwayBeforeItsArticlesAreDurable() throws Exception {
    put("news.jsonl", line("a", "Rain."));
    FolderWatch watch = moving();
    intake.stop("the disk is full");
    settleAndLook(watch);
    assertEquals(List.of("news.jsonl"), files());
    assertEquals(Optional.of("the disk is full"), watch.inflows().getFirst().trouble());
    intake.goOn();
    watch.look();
    assertEquals(List.of("done/news.jsonl"), files());
    watch.look();
    assertEquals(Optional.empty(), watch.inflows().getFirst().trouble());
    assertEquals(1, intake.changes());
  }

  @Test
  void aFileThatChangesWhileItIsReadIsReadAgainAsAWhole() throws Exception {
    Path file = put("news.jsonl", line("a", "Rain."));
    intake.meanwhile(() -> {
      try {
        if (intake.changes() == 1) Files.writeString(file, line("b", "Snow.") + "\n", StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    FolderWatch watch = moving();
    settleAndLook(watch);
    assertEquals(List.of("news.jsonl"), files());
    settleAndLook(watch);
    assertEquals(List.of("a", "b"), intake.ids());
    assertEquals(List.of("done/news.jsonl"), files());
  }

  @Test
  void nothingThatLiesInDoneIsEverReplaced() throws Exception {
    FolderWatch watch = moving();
    for (String text : List.of("Rain.", "Snow.", "Hail.")) {
      put("news.json.gz", line("a", text));
      settleAndLook(watch);
    }
    assertEquals(List.of("done/news.2.json.gz", "done/news.3.json.gz", "done/news.json.gz"), files());
    assertEquals("Hail.", intake.text("a"));
  }

  @Test
  void foldersBelowKeepTheirPlace() throws Exception {
    put("wire/today/news.jsonl", line("a", "Rain."));
    put("wire/done/other.jsonl", line("b", "Snow."));
    settleAndLook(moving());
    assertEquals(List.of("done/wire/done/other.jsonl", "done/wire/today/news.jsonl"), files());
  }

  @Test
  void ofTwoFilesWithOneArticleTheNewerWins() throws Exception {
    Path older = put("b.jsonl", line("x", "Rain."));
    put("a.jsonl", line("x", "Snow."));
    Files.setLastModifiedTime(older, FileTime.fromMillis(1_000));
    settleAndLook(moving());
    assertEquals("Snow.", intake.text("x"));
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "The password is rain.");
    Files.createSymbolicLink(folder.resolve("news.txt"), secret);
    Files.createSymbolicLink(folder.resolve("elsewhere"), temporary);
    settleAndLook(moving());
    assertEquals(List.of(), intake.ids());
    assertTrue(Files.exists(secret));
  }

  @Test
  void aCrashBetweenTheCommitAndPuttingAwayLosesNothingAndDoublesNothing() throws Exception {
    for (int crash = 1; crash <= 6; crash++) {
      for (int file = 0; file < 6; file++) put("news" + file + ".jsonl", line("a" + file, "Rain " + crash + "."));
      var left = new AtomicInteger(crash);
      FolderWatch crashing = FolderWatch.of(new WatchRules(List.of(folder), SETTLE, Optional.empty()), intake,
          (_, _) -> {
            if (left.decrementAndGet() == 0) throw new IllegalStateException("crash");
          }, new FolderWatch.Ticking(InstantSource.system(), () -> nanos));
      assertThrows(IllegalStateException.class, () -> settleAndLook(crashing));
      settleAndLook(moving());
      assertEquals(6, intake.ids().size());
      for (String id : intake.ids()) assertEquals("Rain " + crash + ".", intake.text(id));
      assertTrue(files().stream().allMatch(file -> file.startsWith("done/")), files().toString());
    }
    assertEquals(36, files().size());
  }

  @Test
  void inPlaceAJournalRemembersWhatWasRead() throws Exception {
    put("news.jsonl", line("a", "Rain."));
    put("weather \t\n%.jsonl", line("b", "Snow."));
    settleAndLook(inPlace());
    assertEquals(2, intake.changes());
    FolderWatch restarted = inPlace();
    settleAndLook(restarted);
    assertEquals(2, intake.changes(), "nothing was read twice");
    put("news.jsonl", line("a", "Rain and hail."));
    settleAndLook(restarted);
    assertEquals("Rain and hail.", intake.text("a"));
    assertEquals(List.of("news.jsonl", "weather \t\n%.jsonl"), files());
  }

  @Test
  void aJournalThatACrashCutOffIsReadAsFarAsItIsWhole() throws Exception {
    put("a.jsonl", line("a", "Rain."));
    put("b.jsonl", line("b", "Snow."));
    settleAndLook(inPlace());
    Path journal = temporary.resolve("journal");
    String written = Files.readString(journal);
    for (int length = 0; length <= written.length(); length += 7) {
      Files.writeString(journal, written.substring(0, length));
      settleAndLook(inPlace());
      assertEquals(List.of("a", "b"), intake.ids().stream().sorted().toList());
      int before = intake.changes();
      settleAndLook(inPlace());
      assertEquals(before, intake.changes(), "cut off behind " + length + " characters, and still not whole");
    }
  }

  @Test
  void aFileThatCannotBePutAwayIsToldAndNotReadOverAndOver() throws Exception {
    Files.writeString(folder.resolve("done"), "no folder");
    put("news.jsonl", line("a", "Rain."));
    FolderWatch watch = moving();
    settleAndLook(watch);
    settleAndLook(watch);
    assertEquals("Rain.", intake.text("a"));
    String trouble = watch.inflows().getFirst().trouble().orElseThrow();
    assertTrue(trouble.contains("was read and cannot be put away"), trouble);
    assertEquals(2, intake.changes(), "each file was read once");
  }

  @Test
  void aFolderThatGoesAwayIsToldAndWatchedAgainWhenItComesBack() throws Exception {
    FolderWatch watch = moving();
    Files.delete(folder);
    watch.look();
    String trouble = watch.inflows().getFirst().trouble().orElseThrow();
    assertTrue(trouble.startsWith("the folder cannot be read"), trouble);
    Files.createDirectory(folder);
    put("news.jsonl", line("a", "Rain."));
    settleAndLook(watch);
    assertEquals(List.of("a"), intake.ids());
  }

  @Test
  void howItGoesIsTold() throws Exception {
    put("good.jsonl", line("a", "Rain."), line("b", "Snow."));
    put("bad.jsonl", "{broken");
    FolderWatch watch = moving();
    watch.look();
    assertEquals(2, watch.inflows().getFirst().waiting());
    tick(SETTLE);
    watch.look();
    Inflow told = watch.inflows().getFirst();
    assertEquals("incoming", told.name());
    assertEquals(List.of(0L, 2L, 2L, 1L), List.of(told.waiting(), told.taken(), told.articles(), told.failed()));
    assertTrue(told.last().isPresent());
  }

  @Test
  void aFolderWithinAnotherIsNotWatchedTwice() {
    assertThrows(IllegalArgumentException.class,
        () -> new WatchRules(List.of(folder, folder.resolve("below")), SETTLE, Optional.empty()));
  }

  @Test
  @Timeout(600)
  void theFileSystemWakesItWhenAFileComes() throws Exception {
    FolderWatch watch = FolderWatch.of(new WatchRules(List.of(folder), Duration.ZERO, Optional.empty()), intake,
        WatchListener.SILENT);
    Thread watching = Thread.ofPlatform().start(() -> {
      try {
        watch.run();
      } catch (InterruptedException | IOException _) {
        // the test is over
      }
    });
    put("news.jsonl", line("a", "Rain."));
    intake.await(1);
    put("later/more.jsonl", line("b", "Snow."));
    intake.await(2);
    watching.interrupt();
    watching.join();
    assertFalse(watching.isAlive());
  }
}
