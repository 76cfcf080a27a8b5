package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The program.
public final class Main {
  /// Lucene warns at every start that the vector module is off; it is off on purpose where starting fast counts more.
  /// Its other notice, that the module is on, tells a user nothing either.
  private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  /// Another process is in the way; it may go later.
  static final int TAKEN = 3;

  private Main() {}

  public static void main(String[] arguments) {
    VECTORS.setLevel(Level.SEVERE);
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /// Runs one command line and returns its exit code; prints to these writers only.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return run(out, err, Settings.ofProcess(), arguments);
    } catch (IOException e) {
      err.println("saidby: " + Failure.sentence(e));
      return FAILED;
    }
  }

  /// The same with these settings in place of the process's own.
  static int run(PrintWriter out, PrintWriter err, Settings settings, String... arguments) {
    int code = commandLine(out, err, settings).execute(arguments);
    if (!out.checkError()) return code;
    err.println("saidby: cannot write the output");
    return code == DONE ? FAILED : code;
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err, Settings settings) {
    var line = new CommandLine(new SaidbyCommand());
    line.addSubcommand(new IndexCommand());
    line.addSubcommand(new WatchCommand());
    line.addSubcommand(new FollowCommand());
    line.addSubcommand(new SearchCommand());
    line.addSubcommand(new ExtractCommand());
    line.addSubcommand(new ServeCommand());
    line.addSubcommand(new SuggestCommand());
    line.addSubcommand(new WhoCommand());
    line.addSubcommand(new StatsCommand());
    line.addSubcommand(new CheckCommand());
    line.addSubcommand(new OptimizeCommand());
    line.addSubcommand(new VerifyCommand());
    line.addSubcommand(new ReindexCommand());
    line.addSubcommand(new BackupCommand());
    line.addSubcommand(new RestoreCommand());
    line.addSubcommand(new KeysCommand());
    line.addSubcommand(new AuthorityCommand());
    line.addSubcommand(new ConfigCommand(settings));
    line.addSubcommand(new EvalCommand());
    line.addSubcommand(new EvalSearchCommand());
    line.addSubcommand(new EvalPagesCommand());
    line.addSubcommand(new TrainCommand());
    line.addSubcommand(new RehearseCommand());
    for (CommandLine command : line.getSubcommands().values()) command.setDefaultValueProvider(settings);
    line.setOut(out).setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(Main::wrongUsage);
    line.setExecutionExceptionHandler((e, failed, parsed) -> {
      failed.getOut().flush();
      failed.getErr().println("saidby: " + Failure.sentence(e));
      return Waiting.isInTheWay(e) ? TAKEN : FAILED;
    });
    return line;
  }

  private static int wrongUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("saidby: " + Failure.sentence(wrong) + " (see '" + name + " --help')");
    return WRONG_USAGE;
  }
}
