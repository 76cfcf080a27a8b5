package saidby.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.eval.Gold;
import saidby.eval.TrainAttribution;
import saidby.speaker.AttributionModel;

/// Learns the model that finds speakers.
@Command(name = "train", mixinStandardHelpOptions = true,
    description = "Learns the model that finds speakers, from articles in which people marked them.",
    footer = {"",
        "The same GOLD gives the same model, byte by byte; its format is that of 'saidby eval'. The model that ships",
        "is a resource of the program: write it there and build again.", "", "Example:",
        "  saidby train train.jsonl --output src/main/resources/saidby/speaker/attribution.model"})
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD", description = "The file of articles.")
  private Path gold = Path.of("");

  @Option(names = "--output", paramLabel = "FILE", defaultValue = "attribution.model",
      description = "The file to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("attribution.model");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    Gold articles = Gold.read(gold, List.of());
    AttributionModel model = TrainAttribution.train(articles);
    var bytes = new ByteArrayOutputStream();
    model.write(bytes);
    Files.write(output, bytes.toByteArray());
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%s: %,d bytes, learned from %s in %.1f s%n", output, bytes.size(), articles.name(),
            (System.nanoTime() - began) / 1e9);
    return Main.DONE;
  }
}
