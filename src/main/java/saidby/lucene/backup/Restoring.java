package saidby.lucene.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saidby.lucene.write.IndexFolder;
import saidby.search.IndexProblem;
import saidby.search.IndexProblem.Kind;

/// Makes an index of a backup.
public final class Restoring {
  private Restoring() {}

  /// What was made of which.
  public record Restored(Path backup, Path index, int files, long bytes) {}

  /// Copies a backup into a new folder, which is there whole or not at all.
  ///
  /// @param index made here; nothing may lie there
  /// @param from one backup, or the folder of several, of which it is the newest
  /// @throws IndexProblem if there is something already, or no backup
  public static Restored into(Path index, Path from) throws IOException {
    if (!isFree(index))
      throw new IndexProblem(Kind.NOT_AN_INDEX,
          "%s is not empty, and nothing is overwritten; restore into another folder, or move this one away"
              .formatted(index));
    Path backup = backup(from);
    Path unfinished = index.resolveSibling(index.getFileName() + ".restoring");
    if (Files.exists(unfinished)) CheckedFiles.delete(unfinished);
    CheckedFiles files = copied(backup, unfinished);
    Files.deleteIfExists(index);
    Files.move(unfinished, index, StandardCopyOption.ATOMIC_MOVE);
    CheckedFiles.sync(CheckedFiles.parent(index));
    return new Restored(backup, index, files.files(), files.bytes());
  }

  private static CheckedFiles copied(Path backup, Path target) throws IOException {
    try (IndexFolder folder = IndexFolder.existing(backup)) {
      folder.check();
      try (OpenCommit commit = OpenCommit.newest(folder.directory())) {
        return CheckedFiles.copy(commit, target, Optional.empty());
      } catch (IOException e) {
        throw folder.problem(e);
      }
    }
  }

  private static boolean isFree(Path index) throws IOException {
    if (!Files.exists(index)) return true;
    if (!Files.isDirectory(index)) return false;
    try (Stream<Path> inside = Files.list(index)) {
      return inside.findAny().isEmpty();
    }
  }

  /// The newest backup of a folder of several, or the one that this is.
  ///
  /// @throws IndexProblem if there is none
  public static Path backup(Path from) throws IOException {
    if (!Files.isDirectory(from)) throw new IndexProblem(Kind.MISSING, "there is no backup at " + from);
    List<Path> several = Backup.all(from);
    return several.isEmpty() ? from : several.getLast();
  }
}
