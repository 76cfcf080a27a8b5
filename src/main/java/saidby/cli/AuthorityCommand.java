package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.authority.CongressConverter;

/// Makes authority files.
@Command(name = "authority", mixinStandardHelpOptions = true,
    description = "Makes a file of known people for --authority.",
    footer = {"", "Example:", "  saidby authority convert members.json > authority.jsonl"})
final class AuthorityCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: convert");
  }

  /// From a list of members of the United States Congress.
  @Command(name = "convert", mixinStandardHelpOptions = true,
      description = "Turns a JSON list of members of the U.S. Congress into an authority file.",
      footer = {"",
          "Each member is an object with id, name, first, last, nickname, gender, role, state, country, start",
          "and end, of which id and name are needed. One JSON line a member comes out."})
  int convert(@Parameters(paramLabel = "FILE", description = "The list.") Path file) throws IOException {
    CongressConverter.convert(file, spec.commandLine().getOut()::println);
    return Main.DONE;
  }
}
