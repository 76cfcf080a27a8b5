package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saidby.access.KeyFile;
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

  @Option(names = "--with-keys", description = "Bring back the keys too, where there are none.")
  private boolean withKeys;

  @Parameters(paramLabel = "BACKUP", description = "Folder of the backups, or one of them.")
  private Path backup = Path.of("");

  @Mixin
  private Printing printing = new Printing();

  @Override
  public Integer call() throws IOException {
    KeyFile kept = KeyFile.in(Restoring.backup(backup));
    KeyFile keys = KeyFile.of(index.path());
    if (withKeys && !kept.exists()) throw new IOException("there are no keys in " + kept.path().getParent());
    if (withKeys && keys.exists())
      throw new IOException("there are keys in %s, and nothing is overwritten".formatted(keys.path()));
    Restoring.Restored restored = Restoring.into(index.path(), backup);
    if (withKeys) kept.copyTo(keys);
    printing.say("%s is now what %s holds: %,d files of %,d bytes", restored.index(), restored.backup(),
        restored.files(), restored.bytes());
    if (!withKeys && kept.exists()) printing.say("Its keys were left out; --with-keys brings them back.");
    return Main.DONE;
  }
}
