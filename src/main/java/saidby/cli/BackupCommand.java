package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saidby.access.KeyFile;
import saidby.lucene.backup.Backup;

/// Copies an index while it is in use.
@Command(name = "backup", mixinStandardHelpOptions = true,
    description = "Copies an index, while servers search it and write to it, into a new folder below DIR.",
    footer = {"",
        "Each copy is whole and an index by itself; files that have not changed since the one before are linked, not",
        "copied. Every file is proved by its checksum. The keys are in it only with --with-keys.", "", "Examples:",
        "  saidby backup /backups/news", "  saidby backup --index /data/news --keep 30 /backups/news"})
final class BackupCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Option(names = "--keep", paramLabel = "N", defaultValue = "7",
      description = "Keep so many copies, and delete older ones (default: ${DEFAULT-VALUE}).")
  private int keep = 7;

  @Option(names = "--with-keys",
      description = "Copy the keys too, for the owner of the backup alone to read. Whoever has them knows no key.")
  private boolean withKeys;

  @Parameters(paramLabel = "DIR", description = "Folder of the backups; made if it is not there.")
  private Path backups = Path.of("");

  @Mixin
  private Printing printing = new Printing();

  @Override
  public Integer call() throws IOException {
    if (keep < 1) throw printing.wrong("--keep must be 1 or more, not " + keep);
    Backup.Rules rules = Backup.Rules.keeping(keep);
    Backup.Made made = Backup.make(index.path(), backups, withKeys ? rules.with(this::keys) : rules);
    printing.say("%s: %,d files of %,d bytes, of which %,d files of %,d bytes are new; %,d backups kept", made.folder(),
        made.files(), made.bytes(), made.copied(), made.copiedBytes(), made.kept());
    return Main.DONE;
  }

  private void keys(Path copy) throws IOException {
    KeyFile keys = KeyFile.of(index.path());
    if (keys.exists()) keys.copyTo(KeyFile.in(copy));
  }
}
