package saidby.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saidby.json.SearchJson;
import saidby.lucene.LuceneIndex;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.What;

/// Searches an index.
@Command(name = "search", mixinStandardHelpOptions = true, description = "Searches quotes, paragraphs or articles.",
    footer = {"", "Examples:", "  saidby search ceasefire", "  saidby search '\"no progress\"' --speaker 'Jane Doe'",
        "  saidby search truce --country UA --from 2026-01-01 --sort newest",
        "  saidby search --what articles --facets speaker,source 'grain AND (port OR strike)'",
        "  saidby search --json --size 100 --speaker-country KE"})
final class SearchCommand implements Callable<Integer> {
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
    SearchRequest request = request();
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      SearchResult result = engine.search(request);
      ParsedQuery query = request.query();
      if (json) terminal.out().println(SearchJson.result(result, query.read(), query.notes()));
      else answer(terminal, result, request.what(), query);
    }
    return Main.DONE;
  }

  /// What was left out of the query is said before the answer to the rest, so that nobody takes one for the other.
  private static void answer(Terminal terminal, SearchResult result, What what, ParsedQuery query) {
    for (String note : query.notes()) terminal.err().println("note: " + Terminal.safe(note));
    new TextResults(terminal).print(result, what);
  }

  private SearchRequest request() {
    try {
      return options.request(QueryParser.lenient(options.typed()), true);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
