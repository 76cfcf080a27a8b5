package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.format.ArticleFiles;
import saidby.format.Place;
import saidby.format.ReadItem;
import saidby.ingest.Extraction;
import saidby.json.ExtractionJson;
import saidby.model.AnnotatedArticle;

/// Shows what is found in a text, without an index.
@Command(name = "extract", mixinStandardHelpOptions = true,
    description = "Shows the quotes of a text and who said them.",
    footer = {"",
        "With --jsonl one line an article comes out; offsets are UTF-16 units of the text in NFC, and content leaves",
        "the quotation marks out:",
        "  {\"id\",\"quotes\":[{\"content\":[[s,e]],\"cue\":[s,e],\"speakerMention\":[s,e],\"speaker\",...}]}", "",
        "Examples:", "  saidby extract article.txt", "  saidby extract --jsonl articles.jsonl > quotes.jsonl",
        "  zcat dump.gz | saidby extract --jsonl -"})
final class ExtractCommand implements Callable<Integer> {
  @Option(names = "--jsonl", description = "Write one JSON line an article.")
  private boolean jsonl;

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Parameters(paramLabel = "FILE", description = "The file to read; - is standard input.")
  private String file = "-";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    var printing = new Printing(terminal);
    Extraction.run(ArticleFiles.of(List.of(file), System.in), attribution.annotator()::annotate, printing);
    return printing.failed ? Main.FAILED : Main.DONE;
  }

  /// Prints each article as it comes, and on the error stream what could not be read.
  private final class Printing implements Extraction.Taker {
    private final Terminal terminal;
    private final ExtractView view;
    private boolean failed;

    Printing(Terminal terminal) {
      this.terminal = terminal;
      view = new ExtractView(terminal);
    }

    @Override
    public void annotated(AnnotatedArticle article, Place place) {
      if (jsonl) terminal.out().println(ExtractionJson.line(article));
      else view.print(article);
    }

    @Override
    public void told(ReadItem item) {
      failed |= item instanceof ReadItem.Failed;
      terminal.tell(item);
    }
  }
}
