package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saidby.json.AnalyticsJson;
import saidby.lucene.LuceneIndex;
import saidby.search.Analytics;
import saidby.search.SearchRequest;
import saidby.search.Standout;
import saidby.search.Standouts;

/// Tells who says something unusually often.
@Command(name = "who", mixinStandardHelpOptions = true,
    description = "Tells which speakers, outlets, countries and weeks say something unusually often.",
    footer = {"", "Counts stand against what chance would give; the last column tells how sure it is that this is no "
        + "chance (6.6: 99 %, 10.8: 99.9 %).", "", "Examples:", "  saidby who ceasefire",
        "  saidby who '\"grain deal\"' --country UA --size 5"})
final class WhoCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private SearchOptions options = new SearchOptions();

  @Option(names = "--json", description = "Answer as the HTTP API does.")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    SearchRequest request = options.request(spec, false, false);
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      Standouts standouts = engine.who(request.query(), request.filters(),
          Math.min(request.page().size(), Analytics.MAX_SIZE));
      for (String note : standouts.remarks().notes()) terminal.err().println("note: " + Terminal.safe(note));
      if (json) terminal.out().println(AnalyticsJson.who(standouts, request.query().read()));
      else print(standouts, terminal);
    }
    return Main.DONE;
  }

  private static void print(Standouts standouts, Terminal terminal) {
    terminal.out()
        .println(terminal.bold(
            String.format(Locale.ROOT, "%,d of %,d quotes", standouts.total(), standouts.background())));
    standouts.values().forEach((field, values) -> print(field.code(), values, terminal));
    print("week", standouts.weeks(), terminal);
  }

  private static void print(String field, List<Standout> values, Terminal terminal) {
    if (values.isEmpty()) return;
    terminal.out().println();
    terminal.out().println(terminal.bold(field));
    for (Standout value : values)
      terminal.out()
          .printf(Locale.ROOT, "  %,7d of %,7d  %6.1f times  %8.1f  %s%n", value.count(), value.background(),
              value.lift(), value.score(), Terminal.safe(value.label()));
  }
}
