package saidby.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.lucene.IndexCheck;

/// A disk that is really full: a file system in memory, as small as that.
class FullTmpfsTest {
  private static final int MEGABYTES = 12;
  private static final String WORDS = "The quay was quiet and the lamps were lit. ".repeat(500);

  @TempDir
  private Path parent;
  private Path disk = Path.of("");
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(parent.resolve("disk"));
    mounted = ran("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "saidby-test", disk.toString());
    assumeTrue(mounted, "a small file system cannot be mounted here; root may");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) ran("umount", "-l", disk.toString());
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

  @Test
  void writingStopsReadingGoesOnAndItRecoversByItselfWhenThereIsRoom() throws Exception {
    Path index = disk.resolve("index");
    var durable = new TreeSet<String>();
    try (var opened = new Opened(index)) {
      assertInstanceOf(Answer.Done.class, opened.take(Change.put(Opened.article("first", "It is early"))));
      durable.add("first");
      fill(disk.resolve("ballast"));
      Answer last = new Answer.Refused(Answer.Reason.STOPPED, "");
      for (int i = 0; i < 500 && !(last instanceof Answer.Refused && i > 0); i++) {
        last = opened.take(Change.put(Opened.article("a" + i, WORDS.hashCode() + " " + i + " " + WORDS)));
        if (last instanceof Answer.Done) durable.add("a" + i);
      }
      assertEquals(new Answer.Refused(Answer.Reason.STOPPED, "the disk is full"), last);
      assertEquals(Intake.Phase.STOPPED, opened.intake.state().phase());
      for (String id : durable) assertTrue(opened.index.article(id).isPresent(), id);
      Files.delete(disk.resolve("ballast"));
      LiveIntakeTest.untilDone(opened, Change.put(Opened.article("late", "There is room again")));
      durable.add("late");
      opened.index.refresh();
      for (String id : durable) assertTrue(opened.index.article(id).isPresent(), id);
      assertEquals(durable.size(), opened.index.statistics().articles());
    }
    assertEquals(java.util.List.of(), IndexCheck.of(index).problems());
  }

  /// All of it.
  private static void fill(Path ballast) throws IOException {
    try (var out = Files.newOutputStream(ballast)) {
      for (int i = 0; i < 2 * MEGABYTES * (1 << 10); i++) out.write(new byte[1 << 10]);
    } catch (IOException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("No space left"), e.toString());
    }
  }
}
