package saidby.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says where the index is.
final class IndexFolder {
  @Option(names = "--index", paramLabel = "DIR", defaultValue = "index",
      description = "Folder of the index (default: ${DEFAULT-VALUE}).")
  private Path path = Path.of("index");

  Path path() {
    return path;
  }
}
