package saidby.cli;

import java.nio.file.Path;

/// Files that go with an index and lie beside its folder, with its name: in the folder they would be lost whenever the
/// index is made anew.
final class BesideIndex {
  private BesideIndex() {}

  static Path file(Path index, String ending) {
    Path folder = index.toAbsolutePath().normalize();
    Path name = folder.getFileName();
    return name == null ? folder.resolve("saidby" + ending) : folder.resolveSibling(name + ending);
  }
}
