package saidby.lucene.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import saidby.lucene.write.IndexFolder;
import saidby.search.IndexProblem;

/// Copies an index while others search it and write to it.
public final class Backup {
  private static final Pattern NAME = Pattern.compile("(\\d{6,})-\\d{8}T\\d{6}Z");
  private static final String UNFINISHED = "unfinished-";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private Backup() {}

  /// What was made.
  ///
  /// @param folder an index by itself
  /// @param files that the index has
  /// @param copied of these; the others were there already
  /// @param kept copies that there are now, this one included
  public record Made(Path folder, int files, int copied, long bytes, long copiedBytes, int kept) {}

  /// How copies are made.
  ///
  /// @param keep so many in all
  /// @param clock which their names tell the time of; it may go back
  /// @param beside what goes with the index
  public record Rules(int keep, InstantSource clock, Beside beside) {
    /// Copies of the index alone.
    public static Rules keeping(int keep) {
      return new Rules(keep, InstantSource.system(), _ -> {});
    }

    /// The same with what goes with the index.
    public Rules with(Beside more) {
      return new Rules(keep, clock, more);
    }
  }

  /// Puts into a copy what lies beside the index.
  public interface Beside {
    /// @param copy its folder, before it has its name
    void into(Path copy) throws IOException;
  }

  /// Copies the newest commit into a new folder below the one for backups, named by a number and the time. Older ones than the
  /// newest few are deleted when it is there.
  ///
  /// @throws IndexProblem if there is no index that could be copied
  /// @throws IOException if it cannot be read or written whole; then nothing was made, and nothing deleted
  public static Made make(Path index, Path backups, Rules rules) throws IOException {
    Files.createDirectories(backups);
    try (FSDirectory folder = FSDirectory.open(backups); Lock _ = folder.obtainLock("backup.lock")) {
      return copied(index, backups, rules);
    } catch (LockObtainFailedException e) {
      throw new IOException("another backup into " + backups + " is under way", e);
    }
  }

  private static Made copied(Path index, Path backups, Rules rules) throws IOException {
    for (Path left : folders(backups, name -> name.startsWith(UNFINISHED))) CheckedFiles.delete(left);
    List<Path> older = all(backups);
    String name = "%06d-%s".formatted(older.isEmpty() ? 1 : number(older.getLast()) + 1,
        TIME.format(rules.clock().instant()));
    Path unfinished = backups.resolve(UNFINISHED + name);
    CheckedFiles files = files(index, unfinished, older.isEmpty() ? Optional.empty() : Optional.of(older.getLast()));
    rules.beside().into(unfinished);
    CheckedFiles.sync(unfinished);
    Path made = Files.move(unfinished, backups.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    CheckedFiles.sync(backups);
    int surplus = Math.max(0, older.size() + 1 - rules.keep());
    for (Path old : older.subList(0, surplus)) CheckedFiles.delete(old);
    return new Made(made, files.files(), files.copied(), files.bytes(), files.copiedBytes(),
        older.size() + 1 - surplus);
  }

  private static CheckedFiles files(Path index, Path target, Optional<Path> before) throws IOException {
    try (IndexFolder folder = IndexFolder.existing(index)) {
      folder.check();
      try (OpenCommit commit = OpenCommit.newest(folder.directory())) {
        return CheckedFiles.copy(commit, target, before);
      }
    }
  }

  /// All backups in a folder, oldest first: by their numbers, as clocks may go back.
  static List<Path> all(Path backups) throws IOException {
    return folders(backups, name -> NAME.matcher(name).matches()).stream()
        .sorted(java.util.Comparator.comparingLong(Backup::number))
        .toList();
  }

  private static long number(Path backup) {
    String name = backup.getFileName().toString();
    return Long.parseLong(name.substring(0, name.indexOf('-')));
  }

  private static List<Path> folders(Path parent, java.util.function.Predicate<String> named) throws IOException {
    try (Stream<Path> inside = Files.list(parent)) {
      return inside.filter(path -> Files.isDirectory(path) && named.test(path.getFileName().toString())).toList();
    }
  }
}
