package saidby.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saidby.watch.WatchRules;

/// How folders are watched.
final class WatchOptions {
  @Option(names = "--in-place",
      description = "Leave files where they are, and remember in a journal beside the index, DIR.watched, "
          + "which were read; else they are moved into the sub-folders done and failed.")
  private boolean inPlace;

  @Option(names = "--settle", paramLabel = "S", defaultValue = "2",
      description = "Seconds that a file must have been the same before it is read (default: ${DEFAULT-VALUE}).")
  private int settle = 2;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// @param index beside whose folder the journal lies
  WatchRules rules(List<Path> folders, Path index) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) throw WrongOption.because(spec, folder + " is no folder");
      if (index.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize()))
        throw WrongOption.because(spec, "the index lies in %s, which cannot be watched therefore".formatted(folder));
    }
    if (settle < 0) throw WrongOption.because(spec, "--settle must be 0 or more seconds, not " + settle);
    return WrongOption.heard(spec, () -> new WatchRules(folders, Duration.ofSeconds(settle),
        inPlace ? Optional.of(BesideIndex.file(index, ".watched")) : Optional.empty()));
  }
}
