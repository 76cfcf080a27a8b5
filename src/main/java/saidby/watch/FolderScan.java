package saidby.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What lies in a folder and below it, left aside what nobody has finished yet: hidden files and those with the endings
/// that programs give to what they still write. Links are not followed: a link that somebody drops must not make
/// anybody read a file elsewhere.
///
/// @param files in no order
/// @param folders that they lie in
record FolderScan(List<FoundFile> files, List<Path> folders) {
  static final String DONE = "done";
  static final String FAILED = "failed";
  static final String REASON = ".reason.txt";

  private static final int DEPTH = 32;
  private static final List<String> UNFINISHED = List.of("~", ".tmp", ".temp", ".part", ".partial", ".filepart",
      ".crdownload", ".download", ".swp", ".lock");

  /// @throws IOException when the folder itself cannot be read
  static FolderScan of(Path folder, boolean shelves) throws IOException {
    var files = new ArrayList<FoundFile>();
    var folders = new ArrayList<Path>();
    Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (!path.equals(folder) && isLeftAside(folder, path, shelves)) return FileVisitResult.SKIP_SUBTREE;
            folders.add(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isUnfinished(name(path)))
              files.add(new FoundFile(folder, path, attributes));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(folder)) throw failure;
            return FileVisitResult.CONTINUE; // it was taken away, or is not for us to see
          }
        });
    return new FolderScan(files, folders);
  }

  private static boolean isLeftAside(Path folder, Path path, boolean shelves) {
    String name = name(path);
    return name.startsWith(".") || (shelves && folder.equals(path.getParent()) && Set.of(DONE, FAILED).contains(name));
  }

  private static boolean isUnfinished(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.startsWith("~") || lower.endsWith(REASON)
        || UNFINISHED.stream().anyMatch(lower::endsWith);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
