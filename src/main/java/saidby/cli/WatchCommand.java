package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import saidby.ingest.Handover;
import saidby.watch.FolderWatch;
import saidby.watch.WatchRules;

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
  private TakingIn taking = new TakingIn();

  @Mixin
  private WatchOptions watch = new WatchOptions();

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders to watch, with all below them.")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    WatchRules rules = watch.rules(folders, taking.index());
    return taking.run(() -> Claim.of(rules), intake -> FolderWatch.of(rules, intake, this::tell));
  }

  private void tell(Path file, Handover.Outcome outcome) {
    taking.tell(
        List.of(String.format(Locale.ROOT, "%s: %,d added, %,d replaced, %,d removed; %,d skipped, %,d failed", file,
            outcome.added(), outcome.replaced(), outcome.deleted(), outcome.skipped(), outcome.failed())),
        outcome.reasons().stream().map(reason -> "  " + reason).toList());
  }
}
