package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saidby.annotate.Annotator;
import saidby.ingest.Arrivals;
import saidby.intake.Intake;

/// What the commands have in common that take news into an index until they are stopped.
final class TakingIn {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Mixin
  private Waiting waiting = new Waiting();

  @Option(names = "--once", description = "Take what there is now, and end.")
  private boolean once;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Opens what news comes from.
  @FunctionalInterface
  interface Opener {
    Arrivals open(Intake intake) throws IOException;
  }

  Path index() {
    return index.path();
  }

  /// Runs it until it is stopped.
  ///
  /// @param claim what nobody else may take in meanwhile
  /// @return the exit code
  int run(Waiting.Attempt<Claim> claim, Opener opener) throws IOException, InterruptedException {
    Annotator annotator = attribution.annotator();
    try (var stopping = new UntilStopped();
        Claim claimed = waiting.until(claim);
        LiveIndex live = waiting.until(() -> LiveIndex.open(index.path(), annotator))) {
      Arrivals arrivals = opener.open(live.intake());
      if (once) return arrivals.runOnce() ? Main.DONE : Main.FAILED;
      tell(List.of("taking in what comes (Ctrl-C ends it)"), List.of());
      try {
        arrivals.run();
      } catch (InterruptedException _) {
        // it was told to stop
      }
      return Main.DONE;
    }
  }

  /// What was taken, and what went wrong with it.
  void tell(List<String> lines, List<String> troubles) {
    print(spec.commandLine().getOut(), lines);
    print(spec.commandLine().getErr(), troubles);
  }

  private static void print(PrintWriter writer, List<String> lines) {
    for (String line : lines) writer.println(Terminal.safe(line));
    writer.flush();
  }
}
