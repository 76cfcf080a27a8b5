package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import saidby.annotate.Annotator;
import saidby.authority.Authority;

/// What the operator decides about speakers, wherever articles are annotated.
final class AttributionOptions {
  @Option(names = "--least-confidence", paramLabel = "P", description = {
      "Speakers who are less sure than this, 0 to 1, are shown as unknown (default: 0.45).",
      "At 0.9 nine of ten that are shown are surely right, but many stay unknown."})
  private @Nullable Double leastConfidence;

  @Option(names = "--authority", paramLabel = "FILE",
      description = "People whom you know, as JSON lines: gives their ids to those whom articles mean.")
  private @Nullable Path authority;

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// An annotator by these options.
  ///
  /// @throws IOException when the authority file cannot be used
  Annotator annotator() throws IOException {
    return new Annotator(settings());
  }

  /// What makes such an annotator: cheap, where that is not.
  ///
  /// @throws IOException when the authority file cannot be used
  Annotator.Settings settings() throws IOException {
    double least = leastConfidence == null ? Annotator.Settings.STANDARD.leastConfidence() : leastConfidence;
    if (!(least >= 0 && least <= 1))
      throw new ParameterException(spec.commandLine(), "--least-confidence must be 0 to 1, not " + leastConfidence);
    Optional<Authority> known = authority == null ? Optional.empty() : Optional.of(Authority.read(authority));
    return new Annotator.Settings(least, known);
  }
}
