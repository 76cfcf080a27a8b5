package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  @TempDir
  Path folder;

  private Path file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "{\"id\":\"%s\",\"text\":\"Rain.\"}".formatted(name));
  }

  @Test
  void foldersAreReadInOrderWithAllBelowThem() throws IOException {
    for (String name : List.of("b.jsonl", "a.txt", "c/d.json", "c/a/x.ndjson", "B.jsonl.gz", "README.md", "photo.jpg",
        ".hidden.json", ".git/x.json"))
      file(name);
    Reading reading = Reading.of(folder);
    assertEquals(List.of("B.jsonl.gz", "a.txt", "b.jsonl", "c/a/x.ndjson", "c/d.json"), reading.ids());
    assertEquals(List.of(".git: hidden", ".hidden.json: hidden", "README.md: a read-me file",
        "photo.jpg: not a known kind of file"),
        reading.skips().stream().map(skip -> skip.replace(folder + "/", "")).toList());
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItsName() throws IOException {
    assertEquals(List.of("README.data"), Reading.of(file("README.data")).ids());
  }

  @Test
  void aFileIsReadOnce() throws IOException {
    Path file = file("a.jsonl");
    Reading reading = Reading.of(folder, file);
    assertEquals(List.of("a.jsonl"), reading.ids());
    assertEquals(List.of(file + ": read already"), reading.skips());
  }

  @Test
  void anEmptyPathIsNotTheCurrentFolder() {
    assertEquals(List.of(new FileFinder.Found.Told(
        new ReadItem.Failed(Place.of("\"\""), "an empty path; the current folder is ."))),
        FileFinder.find(List.of("")));
  }

  @Test
  void aPipeInAFolderIsPassedOver() throws Exception {
    Path pipe = folder.resolve("pipe.jsonl");
    assumeTrue(made(pipe), "no mkfifo here: nothing to test");
    file("a.jsonl");
    Reading reading = Reading.of(folder);
    assertEquals(List.of("a.jsonl"), reading.ids());
    assertEquals(List.of(pipe + ": a pipe or a device"), reading.skips());
  }

  private static boolean made(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @Test
  void whatIsMissingOrEmptyFails() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("no-such.jsonl");
    assertEquals(
        List.of(missing + ": no such file or folder", folder.resolve("empty") + ": nothing to read in this folder"),
        Reading.of(missing, folder.resolve("empty")).failures());
  }

  @Test
  void aFileWithoutPermissionFailsAndTheNextGoesIn() throws IOException {
    Path locked = file("a.jsonl");
    file("b.jsonl");
    locked.toFile().setReadable(false);
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    Reading reading = Reading.of(folder);
    assertEquals(List.of("b.jsonl"), reading.ids());
    assertEquals(List.of(locked + ": no permission to read it"), reading.failures());
  }

  @Test
  void aLinkInACircleEnds() throws IOException {
    file("a.jsonl");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Reading reading = Reading.of(folder);
    assertEquals(List.of("a.jsonl"), reading.ids());
    assertEquals(List.of(folder.resolve("loop") + ": a link that leads back to a folder above it"), reading.failures());
  }

  @Test
  void aDashIsStandardInput() {
    var items = new ArrayList<ReadItem>();
    var input = new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"Rain.\"}".getBytes(StandardCharsets.UTF_8));
    ArticleFiles.of(List.of("-"), input).read(items::add);
    assertEquals(List.of("a"), new Reading(items).ids());
    assertEquals("-:1", items.getFirst().place().toString());
  }

  @Test
  void theBytesReadComeUpToTheTotal() throws IOException {
    file("a.jsonl");
    file("b.txt");
    ArticleFiles files = ArticleFiles.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]));
    files.read(_ -> {});
    assertEquals(files.bytesTotal(), files.bytesRead());
  }
}
