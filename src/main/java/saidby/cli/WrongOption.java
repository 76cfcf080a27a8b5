package saidby.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// An option that is not as it has to be.
final class WrongOption {
  private WrongOption() {}

  static ParameterException because(CommandSpec spec, String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  /// A value as rules make it, whose complaints are the user's to hear.
  static <T> T heard(CommandSpec spec, Supplier<T> rules) {
    try {
      return rules.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
