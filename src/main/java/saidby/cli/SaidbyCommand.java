package saidby.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program itself: without a command it shows what there is.
@Command(name = "saidby", mixinStandardHelpOptions = true, versionProvider = SaidbyCommand.Version.class,
    description = "Who said what, where and when: search news and quotes.",
    footer = {"", "Examples:", "  saidby index corpus/", "  saidby search ceasefire --country UA",
        "  saidby extract article.txt", "  saidby serve", "",
        "Options can also be set as SAIDBY_* environment variables or in saidby.properties; see 'saidby config'."})
final class SaidbyCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    String commands = spec.subcommands()
        .entrySet()
        .stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
    throw new CommandLine.ParameterException(spec.commandLine(), "say a command, one of " + commands);
  }

  /// The version of the jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = SaidbyCommand.class.getPackage().getImplementationVersion();
      return new String[]{"saidby " + (version == null ? "(from classes)" : version)};
    }
  }
}
