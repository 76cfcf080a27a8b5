package saidby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saidby.eval.SearchEvaluation;
import saidby.lucene.LuceneIndex;

/// Measures how well quotes are found.
@Command(name = "eval-search", mixinStandardHelpOptions = true,
    description = "Measures how well quotes of an index are found by some of their words, rightly and wrongly remembered.",
    footer = {"", "Examples:", "  saidby eval-search", "  saidby eval-search --report relevance.md"})
final class EvalSearchCommand implements Callable<Integer> {
  private static final String BEGIN = "<!-- measured: begin -->";
  private static final String END = "<!-- measured: end -->";

  @Mixin
  private IndexFolder index = new IndexFolder();

  @Option(names = "--quotes", paramLabel = "N", defaultValue = "300",
      description = "How many quotes are looked for (default: ${DEFAULT-VALUE}).")
  private int quotes = 300;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Draws others (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--missed", description = "Print the queries that did not find their quote, too.")
  private boolean missed;

  @Option(names = "--report", paramLabel = "FILE",
      description = "Write the table into this Markdown file, between the lines that mark its place.")
  private @Nullable Path report;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      var evaluation = SearchEvaluation.of(engine, quotes, seed);
      spec.commandLine().getOut().print(evaluation.markdown());
      if (missed) evaluation.missed().forEach(spec.commandLine().getOut()::println);
      if (report != null) write(report, evaluation.markdown());
    }
    return Main.DONE;
  }

  private static void write(Path file, String table) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : BEGIN + "\n" + END + "\n";
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) throw new IOException(file + " has no lines " + BEGIN + " and " + END);
    Files.writeString(file, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
  }
}
