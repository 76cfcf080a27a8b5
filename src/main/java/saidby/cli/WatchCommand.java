package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.ingest.Handover;
import saidby.watch.FolderWatch;

/// Reads what is put into folders, until it is interrupted.
@Command(name = "watch", mixinStandardHelpOptions = true,
    description = "Reads into an index what others put into folders.",
    footer = {"",
        "A file is read when nobody has written to it for a while, and moved into the sub-folder done, or failed with",
        "the reason beside it, once its articles are durable. What is hidden or ends in .part or .tmp is left alone.",
        "",
        "Examples:", "  saidby watch incoming/", "  saidby watch --index /data/news --in-place /mnt/wire /mnt/archive",
        "  saidby watch --once incoming/          # for cron"})
final class WatchCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private WatchOptions watch = new WatchOptions();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Option(names = "--once", description = "Read what is there, and end.")
  private boolean once;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders to watch, with all below them.")
  private List<Path> folders = List.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var stopping = new UntilStopped();
        LiveIndex live = LiveIndex.open(index.path(), attribution.annotator())) {
      FolderWatch watching = FolderWatch.of(watch.rules(folders, index.path()), live.intake(), this::tell);
      if (once) return watching.runOnce() && !hasFailed(watching) ? Main.DONE : Main.FAILED;
      print("watching %d folders (Ctrl-C ends it)".formatted(folders.size()));
      return run(watching);
    }
  }

  private static int run(FolderWatch watching) throws IOException {
    try {
      watching.run();
    } catch (InterruptedException _) {
      // it was told to stop
    }
    return Main.DONE;
  }

  private static boolean hasFailed(FolderWatch watching) {
    return watching.inflows().stream().anyMatch(folder -> folder.failed() > 0);
  }

  private void tell(Path file, Handover.Outcome outcome) {
    print(String.format(Locale.ROOT, "%s: %,d added, %,d replaced, %,d removed; %,d skipped, %,d failed", file,
        outcome.added(),
        outcome.replaced(), outcome.deleted(), outcome.skipped(), outcome.failed()));
    for (String reason : outcome.reasons()) spec.commandLine().getErr().println("  " + Terminal.safe(reason));
  }

  private void print(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Terminal.safe(line));
    out.flush();
  }
}
