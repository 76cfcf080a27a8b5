package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import saidby.lucene.LuceneIndex;
import saidby.rights.SourceRights;
import saidby.rights.UnderRights;
import saidby.search.IndexView;

/// The option that names a file of rights.
final class RightsFile {
  @Option(names = "--rights", paramLabel = "FILE", description = {
      "How much of each source's texts may be shown, one JSON object a line:",
      "{\"source\":\"Harbour Wire\",\"text\":200,\"licence\":\"© Harbour Wire\"}; text may be whole or headline, too."})
  private @Nullable Path path;

  /// The index as it may be shown.
  ///
  /// @throws IOException when the file cannot be read or understood
  IndexView over(LuceneIndex engine) throws IOException {
    return UnderRights.of(path == null ? SourceRights.NONE : SourceRights.read(path), engine);
  }
}
