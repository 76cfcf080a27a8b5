package saidby.cli;

import java.util.Locale;
import saidby.model.Explanation;
import saidby.model.Explanation.Stage;

/// Prints how a quote got its speaker, a line for each step, each option and each reason.
final class ExplanationView {
  private final Terminal terminal;

  ExplanationView(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Explanation explanation) {
    for (Explanation.Step step : explanation.steps()) {
      line("     - " + step.told());
      for (Explanation.Option option : step.options()) print(step.stage(), option);
    }
  }

  private void print(Stage stage, Explanation.Option option) {
    String weight = stage == Stage.NAMES
        ? String.format(Locale.ROOT, "%.0f×", option.weight())
        : String.format(Locale.ROOT, "%.2f", option.weight());
    line("       %s %5s  %s".formatted(option.taken() ? "*" : " ", weight, option.words()));
    for (Explanation.Reason reason : option.reasons())
      line(String.format(Locale.ROOT, "                %+.1f  %s", reason.weight(), reason.told()));
  }

  private void line(String text) {
    terminal.out().println(terminal.dim(text.replace('\n', ' ')));
  }
}
