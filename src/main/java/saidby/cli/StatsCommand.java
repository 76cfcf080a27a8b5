package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saidby.json.SearchJson;
import saidby.lucene.LuceneIndex;
import saidby.search.IndexStatistics.Statistics;

/// Tells how much an index holds.
@Command(name = "stats", mixinStandardHelpOptions = true, description = "Tells how much an index holds.",
    footer = {"", "Examples:", "  saidby stats", "  saidby stats --index /data/news --json"})
final class StatsCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Option(names = "--json", description = "Answer as the HTTP API does.")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      Statistics statistics = engine.statistics();
      if (json) out.println(SearchJson.statistics(statistics));
      else print(out, statistics);
    }
    return Main.DONE;
  }

  private static void print(PrintWriter out, Statistics statistics) {
    line(out, "articles", statistics.articles());
    line(out, "paragraphs", statistics.paragraphs());
    line(out, "quotes", statistics.quotes());
    line(out, "attributed", statistics.attributed());
    line(out, "speakers", statistics.speakers());
    line(out, "bytes", statistics.bytes());
    line(out, "segments", statistics.segments());
    line(out, "deleted", statistics.deleted());
    line(out, "generation", statistics.generation());
  }

  private static void line(PrintWriter out, String name, long value) {
    out.printf(Locale.ROOT, "%-11s %,15d%n", name, value);
  }
}
