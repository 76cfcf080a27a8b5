package saidby.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a command says.
@Command
final class Printing {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /// On the output, with numbers as programs read them.
  void say(String format, Object... values) {
    out().printf(Locale.ROOT, format + "%n", values);
  }

  /// Tells of wrong usage.
  ParameterException wrong(String sentence) {
    return WrongOption.because(spec, sentence);
  }
}
