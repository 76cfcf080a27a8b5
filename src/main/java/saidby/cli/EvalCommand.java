package saidby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import saidby.eval.AnswerLines;
import saidby.eval.Evaluation;
import saidby.eval.Gold;
import saidby.eval.LeaveOnePublisherOut;
import saidby.eval.QualityReport;
import saidby.eval.Stage;

/// Measures what is found in articles in which people marked it.
@Command(name = "eval", mixinStandardHelpOptions = true,
    description = "Measures quotes and speakers on articles in which people marked them.",
    footer = {"", "GOLD has one article a line, offsets in code points:",
        "  {\"id\",\"publisher\",\"text\",\"attributions\":[{\"content\":[[s,e]],\"source\":[[s,e]],\"cue\":[[s,e]],",
        "   \"sourceType\":\"name|pronoun|nominal|none\"}]}", "", "Examples:", "  saidby eval dev.jsonl",
        "  saidby eval dev.jsonl --entities dev.entities.jsonl --report quality.md",
        "  saidby eval dev.jsonl --leave-one-publisher-out train.jsonl"})
final class EvalCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD", description = "The file of articles.")
  private Path gold = Path.of("");

  @Option(names = "--entities", paramLabel = "FILE",
      description = "Who is behind some of the sources: {\"id\",\"source\":[[s,e]],\"speaker\":\"Name|Alias\"} a line.")
  private List<Path> entities = List.of();

  @Option(names = "--stage", paramLabel = "S", converter = ToStage.class, defaultValue = "product",
      description = "product, or speaker: only the words that name speakers (default: ${DEFAULT-VALUE}).")
  private Stage stage = Stage.PRODUCT;

  @Option(names = "--leave-one-publisher-out", paramLabel = "FILE",
      description = "Learn anew without each publisher, from these articles and those of GOLD, and measure what was left "
          + "out, too. Takes some minutes for each publisher.")
  private List<Path> leaveOneOut = List.of();

  @Option(names = "--json", description = "Print the measures alone, as one JSON object.")
  private boolean json;

  @Option(names = "--report", paramLabel = "FILE", description = "Write all tables as Markdown, too.")
  private @Nullable Path report;

  @Option(names = "--answers", paramLabel = "FILE",
      description = "Write what was found, one JSON line an article, too.")
  private @Nullable Path answers;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Gold articles = Gold.read(gold, entities);
    Gold all = articles;
    for (Path more : leaveOneOut) all = all.and(Gold.read(more, List.of()));
    Evaluation evaluation = Evaluation.of(articles, stage);
    QualityReport quality = QualityReport.of(evaluation, stage);
    if (!leaveOneOut.isEmpty()) quality.add(LeaveOnePublisherOut.run(all, spec.commandLine().getErr()::println));
    if (answers != null) AnswerLines.write(evaluation, answers);
    if (report != null) Files.writeString(report, quality.markdown(command()));
    if (json) spec.commandLine().getOut().println(AnswerLines.figures(evaluation));
    else spec.commandLine().getOut().print(quality.text());
    return Main.DONE;
  }

  /// How this was called, by the names of the files alone: folders differ.
  private String command() {
    return "saidby eval " + gold.getFileName() + named("--entities", entities)
        + named("--leave-one-publisher-out", leaveOneOut);
  }

  private static String named(String option, List<Path> files) {
    return files.stream().map(file -> " " + option + " " + file.getFileName()).collect(Collectors.joining());
  }

  static final class ToStage implements ITypeConverter<Stage> {
    @Override
    public Stage convert(String typed) {
      return switch (typed) {
        case "product" -> Stage.PRODUCT;
        case "speaker" -> Stage.SPEAKER;
        default -> throw new TypeConversionException("'%s' is neither product nor speaker".formatted(typed));
      };
    }
  }
}
