package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saidby.json.SuggestionsJson;
import saidby.lucene.LuceneIndex;
import saidby.search.SpeakerLookup;
import saidby.search.Suggester;
import saidby.search.Suggestions;

/// Completes what is half typed.
@Command(name = "suggest", mixinStandardHelpOptions = true,
    description = "Suggests speakers, and phrases of quotes, for what is half typed.",
    footer = {"", "Examples:", "  saidby suggest ili", "  saidby suggest --size 3 'cease'"})
final class SuggestCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Option(names = "--size", paramLabel = "N", defaultValue = "8",
      description = "How many of each sort (default: ${DEFAULT-VALUE}).")
  private int size = 8;

  @Option(names = "--json", description = "Answer as the HTTP API does.")
  private boolean json;

  @Parameters(paramLabel = "WORDS", arity = "0..*",
      description = "The beginning of a name or a phrase; nothing means the most quoted speakers.")
  private List<String> words = List.of();

  @Mixin
  private Printing printing = new Printing();

  @Override
  public Integer call() throws IOException {
    if (size < 1 || size > Suggester.MAX_SIZE)
      throw printing.wrong("--size must be 1 to %d: %d".formatted(Suggester.MAX_SIZE, size));
    Terminal terminal = Terminal.of(printing.out(), printing.err());
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      Suggestions suggestions = engine.suggest(String.join(" ", words), size);
      if (json) terminal.out().println(SuggestionsJson.suggestions(suggestions));
      else print(suggestions, terminal);
    }
    return Main.DONE;
  }

  private static void print(Suggestions suggestions, Terminal terminal) {
    for (SpeakerLookup.Entry speaker : suggestions.speakers())
      terminal.out()
          .printf(Locale.ROOT, "%,9d  %s%n", speaker.quotes(),
              terminal.cyan(TextResults.described(speaker.person())));
    for (Suggestions.Phrase phrase : suggestions.phrases())
      terminal.out()
          .printf(Locale.ROOT, "%,9d%s “%s”%n", phrase.quotes(), phrase.exact() ? " " : "+",
              Terminal.safe(phrase.text()));
  }
}
