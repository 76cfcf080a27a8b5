package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saidby.export.HitWriter;
import saidby.export.Stamp;
import saidby.json.SearchJson;
import saidby.lucene.LuceneIndex;
import saidby.lucene.SearchPolicy;
import saidby.query.ParsedQuery;
import saidby.search.Correction;
import saidby.search.FacetField;
import saidby.search.IndexView;
import saidby.search.MostWords;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.TooManyBars;
import saidby.search.Walk;
import saidby.search.What;

/// Searches an index.
@Command(name = "search", mixinStandardHelpOptions = true, description = "Searches quotes, paragraphs or articles.",
    footer = {"", "Examples:", "  saidby search ceasefire", "  saidby search '\"no progress\"' --speaker 'Jane Doe'",
        "  saidby search truce --country UA --from 2026-01-01 --sort newest",
        "  saidby search --what articles --facets speaker,source 'grain AND (port OR strike)'",
        "  saidby search --json --size 100 --speaker-country KE", "  saidby search --all --json truce > truce.jsonl",
        "  saidby search --all --format csv truce > truce.csv"})
final class SearchCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private SearchOptions options = new SearchOptions();

  @Mixin
  private SynonymsFile synonyms = new SynonymsFile();

  @Mixin
  private RightsFile rights = new RightsFile();

  @Mixin
  private ExportOption export = new ExportOption();

  @Option(names = "--strict", description = "Refuse a query that is not wholly understood, and say where.")
  private boolean strict;

  @Option(names = "--json", description = "Answer as the HTTP API does.")
  private boolean json;

  @Option(names = "--all", description = "Every hit, however many; with --json one line for each.")
  private boolean all;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    SearchRequest request = options.request(spec, strict, true);
    try (LuceneIndex engine = LuceneIndex.open(index.path(), SearchPolicy.patient(synonyms.read()))) {
      IndexView shown = rights.over(engine);
      if (export.format().isPresent()) {
        export(new ExportOption.Written(export.format().get(), terminal.out()), shown, request);
        return Main.DONE;
      }
      if (all) {
        everything(terminal, shown, request);
        return Main.DONE;
      }
      MostWords.Asked asked = answered(shown, request);
      ParsedQuery query = asked.request().query();
      Optional<Correction> meant = engine.didYouMean(request, asked);
      if (json) terminal.out().println(SearchJson.result(asked.result(), query.read(), query.notes(), meant));
      else {
        answer(terminal, asked.result(), request.what(), query);
        meant.ifPresent(better -> tell(better, terminal));
      }
    }
    return Main.DONE;
  }

  private void export(ExportOption.Written into, QuoteSearch search, SearchRequest request) throws IOException {
    if (all) {
      ExportOption.all(into, search, request, options.typed(), strict);
      return;
    }
    SearchResult page = answered(search, request).result();
    Stamp stamp = ExportOption.stamp(request, options.typed(), page.generation());
    HitWriter writer = into.format().writer(new ExportOption.Printed(into.out()), request.what(), stamp);
    writer.begin();
    writer.write(page.hits());
  }

  private MostWords.Asked answered(QuoteSearch engine, SearchRequest request) {
    try {
      return MostWords.ask(engine, request, strict);
    } catch (TooManyBars e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /// Page after page of one state of the index, each printed before the next is asked for.
  private void everything(Terminal terminal, QuoteSearch engine, SearchRequest request) throws IOException {
    MostWords.Asked first = answered(engine,
        request.with(new SearchRequest.Page(request.page().sort(), 0, SearchRequest.MAX_SIZE)));
    notes(terminal, first.request().query().notes());
    notes(terminal, first.result().remarks().notes());
    var results = new TextResults(terminal);
    var isFirst = new AtomicBoolean(true);
    Walk.of(engine, first).<IOException>onward(page -> {
      if (json) page.hits().forEach(hit -> terminal.out().println(SearchJson.hit(hit)));
      else if (isFirst.getAndSet(false)) results.print(page, request.what());
      else results.print(page.hits());
      if (terminal.out().checkError()) throw new IOException("the output was closed");
      return true;
    });
  }

  /// What was left out of the query is said before the answer to the rest, so that nobody takes one for the other.
  private static void answer(Terminal terminal, SearchResult result, What what, ParsedQuery query) {
    notes(terminal, query.notes());
    notes(terminal, result.remarks().notes());
    new TextResults(terminal).print(result, what);
  }

  private static void tell(Correction better, Terminal terminal) {
    String speakers = better.filters()
        .of(FacetField.SPEAKER)
        .stream()
        .map(name -> " --speaker '" + name + "'")
        .collect(Collectors.joining());
    terminal.out()
        .printf(Locale.ROOT, "%nDid you mean %s%s? (%,d)%n", terminal.bold(better.query()),
            Terminal.safe(speakers), better.total());
  }

  private static void notes(Terminal terminal, List<String> notes) {
    for (String note : notes) terminal.err().println("note: " + Terminal.safe(note));
  }
}
