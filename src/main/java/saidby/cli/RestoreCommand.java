package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saidby.lucene.backup.Restoring;

/// Makes an index of a backup.
@Command(name = "restore", mixinStandardHelpOptions = true,
    description = "Makes an index of a backup: of the newest below BACKUP, or of BACKUP itself.",
    footer = {"", "Overwrites nothing. Every file is proved by its checksum.", "", "Examples:",
        "  saidby restore /backups/news --index /data/news",
        "  saidby restore /backups/news/000012-20260302T083000Z --index /data/older"})
final class RestoreCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Parameters(paramLabel = "BACKUP", description = "Folder of the backups, or one of them.")
  private Path backup = Path.of("");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Restoring.Restored restored = Restoring.into(index.path(), backup);
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%s is now what %s holds: %,d files of %,d bytes%n", restored.index(), restored.backup(),
            restored.files(), restored.bytes());
    return Main.DONE;
  }
}
