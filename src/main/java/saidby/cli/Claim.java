package saidby.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.follow.FollowRules;
import saidby.lucene.write.LockHolder;
import saidby.watch.FolderWatch;
import saidby.watch.WatchRules;

/// The sole right to watch some folders, or to follow feeds with an index: two would read everything twice and put files
/// away below each other's hands. It is a lock on a file, which the system takes back however the process ends. Where files
/// cannot be locked or made, nobody is kept out.
final class Claim implements AutoCloseable {
  private static final String IN_FOLDER = ".saidby.lock";
  /// What this process holds: to open such a file a second time and close it again would let go of its lock.
  private static final Set<Path> HELD = Collections.synchronizedSet(new HashSet<>());

  private final List<Held> all = new ArrayList<>();

  private record Held(Path file, FileChannel channel) {}

  private Claim() {}

  /// Files that are moved are claimed with their folder, others with the journal that remembers them.
  ///
  /// @throws Taken where another process has one of them
  static Claim of(WatchRules rules) throws IOException {
    var claim = new Claim();
    try {
      if (rules.journal().isPresent())
        claim.take(lock(rules.journal().get()), "the journal %s is".formatted(rules.journal().get()));
      else
        for (Path folder : rules.folders()) claim.takeFolder(folder.toAbsolutePath().normalize());
      return claim;
    } catch (IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  /// @throws Taken where another process follows with the same index
  static Claim of(FollowRules rules) throws IOException {
    var claim = new Claim();
    claim.take(lock(rules.memory()), "the memory of followed feeds %s is".formatted(rules.memory()));
    return claim;
  }

  private static Path lock(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + ".lock");
  }

  /// Whoever watches a folder above watches this one too, and one who watches this one watches those below. It is taken before the
  /// others are looked for: of two that begin at once, one above the other, at least one hears of the other.
  private void takeFolder(Path folder) throws IOException {
    take(folder.resolve(IN_FOLDER), "the folder %s is".formatted(folder));
    for (Path above = folder.getParent(); above != null; above = above.getParent())
      probe(above, "the folder %s, within which %s lies, is".formatted(above, folder));
    for (Path below : FolderWatch.foldersBelow(folder))
      probe(below, "the folder %s, which lies within %s, is".formatted(below, folder));
  }

  /// Whether somebody watches this folder. Those who ask are in nobody's way who asks too.
  private static void probe(Path folder, String what) throws IOException {
    if (!Files.exists(folder.resolve(IN_FOLDER))) return;
    try (var probe = new Claim()) {
      probe.take(folder.resolve(IN_FOLDER), what, true);
    }
  }

  private void take(Path file, String what) throws IOException {
    take(file, what, false);
  }

  private void take(Path file, String what, boolean shared) throws IOException {
    if (!HELD.add(file)) throw taken(file, what);
    Optional<FileChannel> opened = Optional.empty();
    try {
      opened = Optional.of(
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ));
      Optional<FileLock> lock = Optional.ofNullable(opened.get().tryLock(0, Long.MAX_VALUE, shared));
      if (lock.isPresent()) {
        all.add(new Held(file, opened.get()));
        return;
      }
    } catch (IOException _) {
      release(file, opened);
      return; // a share without locks, or a folder that may only be read
    }
    release(file, opened);
    throw taken(file, what);
  }

  private static void release(Path file, Optional<FileChannel> channel) throws IOException {
    HELD.remove(file);
    if (channel.isPresent()) channel.get().close();
  }

  private static Taken taken(Path file, String what) {
    return new Taken(what + " in use by another process" + LockHolder.of(file).map(who -> " (" + who + ")").orElse(""));
  }

  /// The files stay: whoever removed one could let two others in.
  @Override
  public void close() throws IOException {
    for (Held held : all) release(held.file(), Optional.of(held.channel()));
    all.clear();
  }
}
