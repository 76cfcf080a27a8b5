package saidby.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.KeyRing;

/// Makes, lists and revokes the keys to an index.
@Command(name = "keys", mixinStandardHelpOptions = true, subcommands = KeysAddCommand.class,
    description = "Makes, lists and revokes the keys with which programs ask a server.",
    footer = {"",
        "The keys are in a file beside the index, with its name and .keys behind; of each key it holds a hash",
        "alone. A server that runs already notices every change.", "", "Examples:",
        "  saidby keys add --name widget --filter source='Harbour Wire' --origin https://www.example.org",
        "  saidby keys list", "  saidby keys revoke --name widget"})
final class KeysCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: add, list or revoke");
  }

  /// All keys, without what would let anybody use them.
  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the keys, and what each is good for.")
  int list(@Mixin IndexFolder index) throws IOException {
    KeyRing keys = KeyFile.of(index.path()).read();
    for (AccessKey key : keys.keys()) spec.commandLine().getOut().println(Terminal.safe(line(key)));
    if (keys.keys().isEmpty()) spec.commandLine().getErr().println("There are no keys.");
    return Main.DONE;
  }

  /// Ends a key.
  @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Makes a key worthless, at once.")
  int revoke(@Mixin IndexFolder index,
      @Option(names = "--name", required = true, paramLabel = "NAME", description = "Which one.") String name)
      throws IOException {
    KeyFile.of(index.path()).revoke(name);
    spec.commandLine().getOut().println("The key \"" + Terminal.safe(name) + "\" is revoked.");
    return Main.DONE;
  }

  private static String line(AccessKey key) {
    Grant grant = key.grant();
    var line = new StringBuilder(key.name()).append(grant.writing() ? "  reads and writes" : "  reads");
    if (!grant.scope().isEverything())
      line.append("  only ")
          .append(grant.scope()
              .values()
              .entrySet()
              .stream()
              .map(entry -> entry.getKey().code() + "=" + String.join(" or ", entry.getValue()))
              .collect(Collectors.joining(", ")));
    if (!grant.origins().isEmpty()) line.append("  from ").append(String.join(", ", grant.origins()));
    grant.rate().ifPresent(rate -> line.append(String.format(Locale.ROOT, "  %,d a minute", rate)));
    grant.expires()
        .ifPresent(end -> line.append(key.isExpired(Instant.now()) ? "  EXPIRED " : "  until ").append(end));
    return line.append("  made ").append(key.made()).toString();
  }
}
