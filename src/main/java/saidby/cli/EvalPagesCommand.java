package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.eval.PageEvaluation;
import saidby.eval.PagePart;

/// Measures how well web pages are read.
@Command(name = "eval-pages", mixinStandardHelpOptions = true,
    description = "Measures how well the text, title, author and date of web pages are found.",
    footer = {"",
        "The index is a JSON array of objects with file, url, title, author, date, with and without: snippets",
        "that the text must and must not hold.", "", "Example:", "  saidby eval-pages --wrong pages/index.json"})
final class EvalPagesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INDEX.json", description = "What must come out of the pages beside it.")
  private Path pages = Path.of("");

  @Option(names = "--wrong", description = "Print what did not come out as it must, too.")
  private boolean wrong;

  @Option(names = "--part", paramLabel = "K/N", defaultValue = "1/1",
      description = "Only the K-th of N parts, split by host: mend by one, then see whether it helped another.")
  private String part = "1/1";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PagePart only = PagePart.parse(part)
        .orElseThrow(() -> new ParameterException(spec.commandLine(),
            "--part: such as 1/2, not " + part));
    PageEvaluation evaluation = PageEvaluation.of(pages, only);
    spec.commandLine().getOut().print(evaluation.markdown());
    if (wrong) evaluation.wrong().forEach(line -> spec.commandLine().getOut().println(Terminal.safe(line)));
    return Main.DONE;
  }
}
