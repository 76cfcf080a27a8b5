package saidby.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// A file as it was when somebody looked.
///
/// @param folder the watched one that it lies in
/// @param size in bytes
record FoundFile(Path folder, Path path, long size, FileTime modified) {
  FoundFile(Path folder, Path path, BasicFileAttributes attributes) {
    this(folder, path, attributes.size(), attributes.lastModifiedTime());
  }

  /// Whether it is still the same, as far as its size and time can tell.
  boolean isUnchanged() {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile() && now.size() == size && now.lastModifiedTime().equals(modified);
    } catch (IOException _) {
      return false;
    }
  }

  /// Its place below the watched folder.
  Path relative() {
    return folder.relativize(path);
  }
}
