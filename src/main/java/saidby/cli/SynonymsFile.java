package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import saidby.query.Synonyms;

/// The option that names a file of synonyms.
final class SynonymsFile {
  @Option(names = "--synonyms", paramLabel = "FILE",
      description = "Words that are found for one another, one rule a line: 'truce, ceasefire' or 'UN => United Nations'.")
  private @Nullable Path path;

  /// @throws IOException when it cannot be read
  Synonyms read() throws IOException {
    return path == null ? Synonyms.NONE : Synonyms.read(path);
  }
}
