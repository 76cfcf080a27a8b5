package saidby.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saidby.ingest.Handover;

/// Moves what was read into the sub-folder `done`, and that of which anything could not be read into `failed`; a file
/// of reasons lies beside it. Nothing that lies there is ever replaced.
final class MovingShelf implements Shelf {
  private static final int MOST_OF_A_NAME = 10_000;

  @Override
  public boolean holds(FoundFile file) {
    return false; // it would not be where it was found
  }

  @Override
  public void put(FoundFile file, Handover.Outcome outcome) throws IOException {
    Path shelf = file.folder().resolve(outcome.failed() > 0 ? FolderScan.FAILED : FolderScan.DONE);
    Path wanted = shelf.resolve(file.relative());
    Files.createDirectories(wanted.getParent());
    for (int number = 1; number < MOST_OF_A_NAME; number++) {
      Path target = numbered(wanted, number);
      try {
        if (Files.exists(target)) continue;
        Files.move(file.path(), target);
        explain(target, outcome);
        return;
      } catch (FileAlreadyExistsException _) {
        // somebody was quicker
      }
    }
    throw new FileAlreadyExistsException(wanted.toString());
  }

  /// `news.json`, `news.2.json`, `news.3.json`.
  private static Path numbered(Path wanted, int number) {
    if (number == 1) return wanted;
    String name = String.valueOf(wanted.getFileName());
    int dot = name.indexOf('.', 1);
    return wanted.resolveSibling(
        dot < 0 ? name + "." + number : name.substring(0, dot) + "." + number + name.substring(dot));
  }

  private static void explain(Path target, Handover.Outcome outcome) throws IOException {
    if (outcome.reasons().isEmpty()) return;
    List<String> lines = new ArrayList<>();
    lines.add("%d articles are in the index, %d could not be read, %d items were skipped".formatted(outcome.articles(),
        outcome.failed(), outcome.skipped()));
    lines.addAll(outcome.reasons());
    if (outcome.failed() + outcome.skipped() > outcome.reasons().size()) lines.add("and so on");
    Files.write(target.resolveSibling(target.getFileName() + FolderScan.REASON), lines, StandardCharsets.UTF_8);
  }
}
