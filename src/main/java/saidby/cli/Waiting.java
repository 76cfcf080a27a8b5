package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saidby.search.IndexProblem;

/// How long a command waits for another process that is in its way.
final class Waiting {
  private static final int LONGEST = 24 * 60;
  private static final Duration BETWEEN = Duration.ofMillis(500);

  @Option(names = "--wait", paramLabel = "MIN", defaultValue = "0",
      description = "Wait up to so many minutes for another process that writes to the index, or takes in the same; else "
          + "it is told at once, and the exit code is 3.")
  private int minutes;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Something that another process may prevent.
  @FunctionalInterface
  interface Attempt<T> {
    T make() throws IOException;
  }

  /// Tries until nobody is in the way any more, but not for ever.
  ///
  /// @throws IndexProblem when somebody still writes to the index
  /// @throws Taken when somebody still takes in the same
  <T> T until(Attempt<T> attempt) throws IOException, InterruptedException {
    long end = System.nanoTime() + patience().toNanos();
    for (boolean isFirst = true;; isFirst = false) {
      try {
        return attempt.make();
      } catch (IndexProblem | Taken problem) {
        if (!isInTheWay(problem) || System.nanoTime() - end >= 0) throw problem;
        if (isFirst) tell(String.valueOf(problem.getMessage()));
      }
      Thread.sleep(BETWEEN);
    }
  }

  /// Whether another process prevents it, and nothing is wrong.
  static boolean isInTheWay(Throwable problem) {
    return problem instanceof Taken || (problem instanceof IndexProblem of && of.kind() == IndexProblem.Kind.LOCKED);
  }

  /// Nothing where none is asked for.
  Duration patience() {
    if (minutes < 0 || minutes > LONGEST)
      throw new ParameterException(spec.commandLine(), "--wait must be 0 to 1440 minutes, not " + minutes);
    return Duration.ofMinutes(minutes);
  }

  /// Tells in one line who is waited for.
  void tell(String who) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(Terminal.safe("waiting: " + who));
    err.flush();
  }
}
