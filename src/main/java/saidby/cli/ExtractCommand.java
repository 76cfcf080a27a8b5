package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.format.WrittenOffsets;
import saidby.ingest.Extraction;
import saidby.json.ExtractionJson;
import saidby.model.Article;

/// Shows what is found in a text, without an index.
@Command(name = "extract", mixinStandardHelpOptions = true,
    description = "Shows the quotes of a text and who said them.",
    footer = {"",
        "With --jsonl one line an article comes out; offsets count the code points of the text as it stands in the",
        "file, and content leaves the quotation marks out:",
        "  {\"id\",\"quotes\":[{\"content\":[[s,e]],\"cue\":[s,e],\"speakerMention\":[s,e],\"speaker\",...}]}", "",
        "Examples:", "  saidby extract article.txt", "  saidby extract --explain article.txt",
        "  saidby extract --jsonl articles.jsonl > quotes.jsonl",
        "  zcat dump.gz | saidby extract --jsonl -"})
final class ExtractCommand implements Callable<Integer> {
  @Option(names = "--jsonl", description = "Write one JSON line an article.")
  private boolean jsonl;

  @Option(names = "--explain",
      description = "Tell of each quote how it got its speaker, and of other words in marks why they are no quote.")
  private boolean explain;

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Mixin
  private MapOption map = new MapOption();

  @Parameters(paramLabel = "FILE", description = "The file to read; - is standard input.")
  private String file = "-";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    var view = new ExtractView(terminal);
    Annotator annotator = attribution.annotator();
    boolean failed = explain
        ? run(terminal, annotator::explain, jsonl
            ? (article, written) -> tell(ExtractionJson.line(article, written::of))
            : (article, _) -> view.print(article))
        : run(terminal, annotator::annotate, jsonl
            ? (article, written) -> tell(ExtractionJson.line(article, written::of))
            : (article, _) -> view.print(article));
    return failed ? Main.FAILED : Main.DONE;
  }

  private void tell(String line) {
    spec.commandLine().getOut().println(line);
  }

  private <T> boolean run(Terminal terminal, Function<Article, T> annotator, BiConsumer<T, WrittenOffsets> printer) {
    var printing = new Printing<>(terminal, printer);
    Extraction.run(map.apply(ArticleFiles.of(List.of(file), System.in)), annotator, printing);
    return printing.failed;
  }

  /// Prints each article as it comes, and on the error stream what could not be read.
  private static final class Printing<T> implements Extraction.Taker<T> {
    private final Terminal terminal;
    private final BiConsumer<T, WrittenOffsets> printer;
    private boolean failed;

    Printing(Terminal terminal, BiConsumer<T, WrittenOffsets> printer) {
      this.terminal = terminal;
      this.printer = printer;
    }

    @Override
    public void annotated(T article, WrittenOffsets written) {
      printer.accept(article, written);
    }

    @Override
    public void told(ReadItem item) {
      failed |= item instanceof ReadItem.Failed;
      terminal.tell(item);
    }
  }
}
