package saidby.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import saidby.lucene.IndexCheck;

/// Proves that an index is whole.
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Proves that an index is whole: every file, and every article and quote in it.",
    footer = {"", "Exit code 1 when something is damaged. Nothing may write to the index meanwhile.", "", "Examples:",
        "  saidby check", "  saidby check --index /data/news"})
final class CheckCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    IndexCheck.Report report = IndexCheck.of(index.path());
    PrintWriter err = spec.commandLine().getErr();
    for (String problem : report.problems()) err.println("saidby: " + Terminal.safe(problem));
    if (!report.problems().isEmpty()) return Main.FAILED;
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%,d articles and %,d quotes, all whole%n", report.articles(), report.quotes());
    return Main.DONE;
  }
}
