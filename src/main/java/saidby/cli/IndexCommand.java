package saidby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.ingest.DryRun;
import saidby.ingest.Ingest;
import saidby.ingest.IngestReport;
import saidby.ingest.ItemReport;
import saidby.ingest.ReportFile;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.TakingTurns;
import saidby.search.ArticleWriter;

/// Reads articles into an index.
@Command(name = "index", mixinStandardHelpOptions = true,
    description = "Reads articles, finds their quotes and speakers, and puts them into an index.",
    footer = {"", "Reads text, JSON, tables (CSV, TSV), web pages, feeds, archives and what news agencies send,",
        "also gzipped; folders with all below them; - is standard input.",
        "An article whose id is in the index already replaces it; withdrawn stories are taken out.", "", "Examples:",
        "  saidby index corpus/", "  saidby index --dry-run --report report.jsonl delivery/",
        "  saidby index --resume report.jsonl archive/",
        "  saidby index --map title=headline,text=body.text dump.jsonl",
        "  saidby index --map title=Headline,text=Body export.csv",
        "  saidby index --index /data/news january.jsonl.gz february.jsonl.gz",
        "  saidby index --authority people.jsonl --least-confidence 0.6 news/", "  zcat dump.gz | saidby index -"})
final class IndexCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Mixin
  private MapOption map = new MapOption();

  @Mixin
  private Waiting waiting = new Waiting();

  @Option(names = "--report", paramLabel = "FILE",
      description = "Write a JSON line for each item: where it stood, its id, what became of it and why.")
  private @Nullable Path report;

  @Option(names = "--resume", paramLabel = "FILE", description = {
      "Go on with the interrupted run that wrote this report, and with the report; what it got done and did not",
      "change since is left out. Begins one where there is no such file."})
  private @Nullable Path resumed;

  @Option(names = "--dry-run", description = "Read everything and write nothing but the report.")
  private boolean dryRun;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
  private List<String> paths = List.of();

  private volatile Optional<Ingest> running = Optional.empty();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (report != null && resumed != null)
      throw new ParameterException(spec.commandLine(),
          "--report begins a report, --resume goes on with one: use one of them");
    if (dryRun && resumed != null)
      throw new ParameterException(spec.commandLine(), "--resume goes on with writing, --dry-run writes nothing");
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    IngestReport done;
    Thread working = Thread.currentThread();
    try (Interruption _ = new Interruption(() -> stop(working)); ItemReport items = items()) {
      done = run(terminal, items, map.apply(ArticleFiles.of(paths, System.in)));
      if (dryRun) new ReportView(terminal).printDry(done);
      else new ReportView(terminal).print(done);
      if (map.written().isEmpty() && done.trouble().failures().stream().anyMatch(IndexCommand::isNotOurs))
        terminal.err().println("saidby: where fields go by other names, tell them: --map text=NAME,title=NAME");
      if (items instanceof ReportFile file && resumed != null) terminal.out().println(file.passedOver());
      terminal.out().flush();
    }
    return done.isClean() ? Main.DONE : Main.FAILED;
  }

  private static boolean isNotOurs(ReadItem.Failed failed) {
    return failed.reason().startsWith("text: missing or blank") || failed.reason().endsWith(", is an object");
  }

  private void stop(Thread waits) {
    running.ifPresentOrElse(ingest -> ingest.stop("interrupted"), waits::interrupt);
  }

  private ItemReport items() throws IOException {
    if (report != null) return ReportFile.create(report, index.path(), map.written());
    if (resumed == null) return ItemReport.NONE;
    if (Files.exists(resumed) && !LuceneIndex.exists(index.path()))
      throw new IOException("%s tells of articles in %s, but there is no index any more; use --report to begin anew"
          .formatted(resumed, index.path()));
    return ReportFile.resume(resumed, index.path(), map.written());
  }

  private IngestReport run(Terminal terminal, ItemReport items, ArticleFiles files)
      throws IOException, InterruptedException {
    var progress = new ProgressBar(terminal);
    try {
      if (dryRun) return new DryRun(progress::show, items).run(files);
      Annotator annotator = attribution.annotator();
      try (ArticleWriter writer = waiting.until(() -> TakingTurns.open(index.path(), waiting::tell))) {
        var ingest = report == null && resumed == null
            ? new Ingest(annotator::annotateForSearch, writer, progress::show)
            : new Ingest(annotator::annotateForSearch, writer, progress::show, items);
        running = Optional.of(ingest);
        return ingest.run(files);
      }
    } finally {
      progress.done();
    }
  }
}
