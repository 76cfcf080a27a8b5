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
      if (json) terminal.out().println(SearchJson.result(result));
      else new TextResults(terminal).print(result, request.what());
    }
    Main.checked(terminal.out());
    return Main.DONE;
  }

  private SearchRequest request() {
    try {
      ParsedQuery query = QueryParser.lenient(options.typed());
      return options.request(query, true);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
