package saidby.format;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the files behind the paths given: each path itself, or what a folder holds, sorted by name, so that the
/// reading order is the same on every machine.
final class FileFinder {
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private FileFinder() {}

  /// A file to read, or what is to be said of a path that will not be read.
  sealed interface Found {
    record ToRead(Path path, long size, long modified) implements Found {}

    record StandardInput() implements Found {}

    record Told(ReadItem item) implements Found {}
  }

  static List<Found> find(List<String> paths) {
    var finder = new FileFinder();
    for (String path : paths) {
      if (path.equals("-")) finder.found.add(new Found.StandardInput());
      else finder.given(path);
    }
    return finder.found;
  }

  private void given(String path) {
    if (path.isEmpty()) {
      // An empty path is the current folder to the file system, but an unset variable to who typed it.
      found.add(new Found.Told(new ReadItem.Failed(Place.of("\"\""), "an empty path; the current folder is .")));
      return;
    }
    try {
      given(Path.of(path));
    } catch (InvalidPathException invalid) {
      Place place = Place.of(path.replaceAll("\\p{Cntrl}", "?"));
      found.add(new Found.Told(new ReadItem.Failed(place, "not a path: " + invalid.getReason())));
    }
  }

  private void given(Path path) {
    if (!Files.exists(path)) fail(path, "no such file or folder");
    else if (!Files.isDirectory(path)) file(path);
    else {
      int before = found.size();
      folder(path, List.of());
      if (found.size() == before) fail(path, "nothing to read in this folder");
    }
  }

  private void folder(Path folder, List<Path> above) {
    try {
      Path real = folder.toRealPath();
      if (above.contains(real)) throw new FileSystemLoopException(folder.toString());
      var path = new ArrayList<>(above);
      path.add(real);
      for (Path entry : sorted(folder)) entry(entry, path);
    } catch (IOException failure) {
      fail(folder, Failures.reason(failure));
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private void entry(Path entry, List<Path> above) {
    String name = entry.getFileName().toString();
    if (name.startsWith(".")) skip(entry, "hidden");
    else if (Files.isDirectory(entry)) folder(entry, above);
    else if (name.toLowerCase(Locale.ROOT).startsWith("readme")) skip(entry, "a read-me file");
    else if (Kind.ofName(name).isEmpty() && !isPackedWithoutEnding(name)) skip(entry, "not a known kind of file");
    else if (Files.exists(entry) && !Files.isRegularFile(entry)) skip(entry, "a pipe or a device");
    else file(entry);
  }

  /// Only its content can tell what it is.
  private static boolean isPackedWithoutEnding(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz") && name.indexOf('.') == name.length() - 3;
  }

  private void file(Path path) {
    try {
      if (!seen.add(real(path))) skip(path, "read already");
      else found.add(new Found.ToRead(path, Files.size(path), Files.getLastModifiedTime(path).toMillis()));
    } catch (IOException failure) {
      fail(path, Failures.reason(failure));
    }
  }

  /// The file itself behind all links; a pipe has only the name that it was given.
  private static Path real(Path path) throws IOException {
    return Files.isRegularFile(path) ? path.toRealPath() : path.toAbsolutePath();
  }

  private void fail(Path path, String reason) {
    found.add(new Found.Told(new ReadItem.Failed(Place.of(path.toString()), reason)));
  }

  private void skip(Path path, String reason) {
    found.add(new Found.Told(new ReadItem.Skipped(Place.of(path.toString()), reason)));
  }
}
