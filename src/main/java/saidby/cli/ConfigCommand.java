package saidby.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/// Prints every setting that holds, and where it comes from.
@Command(name = "config", mixinStandardHelpOptions = true,
    description = "Prints the settings that hold, and where each comes from.")
final class ConfigCommand implements Callable<Integer> {
  private final Settings settings;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  ConfigCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    Map<String, String> lines = new TreeMap<>();
    for (CommandLine command : spec.parent().subcommands().values())
      if (!command.getCommandSpec().usageMessage().hidden()) settingsOf(command, lines);
    lines.values().forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private void settingsOf(CommandLine command, Map<String, String> lines) {
    for (OptionSpec option : command.getCommandSpec().options())
      if (!option.usageHelp() && !option.versionHelp()) lines.put(Settings.nameOf(option), line(option));
  }

  private String line(OptionSpec option) {
    String name = Settings.nameOf(option);
    return settings.of(name)
        .map(setting -> "%s=%s  (%s)".formatted(name, setting.value(), setting.from()))
        .orElseGet(
            () -> "%s=%s  (default)".formatted(name, option.defaultValue() == null ? "" : option.defaultValue()));
  }
}
