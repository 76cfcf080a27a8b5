package saidby.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.format.ArticleFiles;
import saidby.json.ExtractionJson;

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

  @Parameters(paramLabel = "FILE", description = "The file to read; - is standard input.")
  private String file = "-";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr());
    var view = new ExtractView(terminal);
    var extraction = new Extraction(terminal,
        jsonl ? article -> terminal.out().println(ExtractionJson.line(article)) : view::print);
    ArticleFiles.of(List.of(file), System.in).read(extraction);
    extraction.finish();
    Main.checked(terminal.out());
    return extraction.failed() ? Main.FAILED : Main.DONE;
  }
}
