package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.ingest.Ingest;
import saidby.ingest.IngestReport;
import saidby.lucene.LuceneArticleWriter;
import saidby.search.ArticleWriter;

/// Reads articles into an index.
@Command(name = "index", mixinStandardHelpOptions = true,
    description = "Reads articles, finds their quotes and speakers, and puts them into an index.",
    footer = {"", "Reads plain text, JSON and JSONL, also gzipped; folders with all below them; - is standard input.",
        "An article whose id is in the index already replaces it.", "", "Examples:", "  saidby index corpus/",
        "  saidby index --index /data/news january.jsonl.gz february.jsonl.gz",
        "  saidby index --authority people.jsonl --least-confidence 0.6 news/", "  zcat dump.gz | saidby index -"})
final class IndexCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
  private List<String> paths = List.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    var progress = new ProgressBar(terminal);
    Annotator annotator = attribution.annotator();
    IngestReport report;
    try (ArticleWriter writer = LuceneArticleWriter.open(index.path())) {
      report = new Ingest(annotator::annotateForSearch, writer, progress::show).run(ArticleFiles.of(paths, System.in));
    } finally {
      progress.done();
    }
    new ReportView(terminal).print(report);
    return report.isClean() ? Main.DONE : Main.FAILED;
  }
}
