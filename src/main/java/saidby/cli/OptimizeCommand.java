package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.IndexStatistics.Statistics;

/// Puts an index into one part.
@Command(name = "optimize", mixinStandardHelpOptions = true,
    description = "Puts an index into one part: smaller, and quicker to search.",
    footer = {"",
        "Worth its time when little will be added. Needs up to twice the space while it runs; searches go on.",
        "", "Examples:", "  saidby optimize", "  saidby optimize --index /data/news"})
final class OptimizeCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private Waiting waiting = new Waiting();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Statistics before = statistics();
    long start = System.nanoTime();
    try (LuceneArticleWriter writer = waiting.until(() -> LuceneArticleWriter.open(index.path()))) {
      writer.optimize();
    }
    Statistics after = statistics();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%,d segments of %,d bytes became %,d of %,d in %.1f s%n", before.segments(),
        before.bytes(), after.segments(), after.bytes(), (System.nanoTime() - start) / 1e9);
    return Main.DONE;
  }

  /// Also makes sure that there is an index: the writer would make one.
  private Statistics statistics() throws IOException {
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      return engine.statistics();
    }
  }
}
