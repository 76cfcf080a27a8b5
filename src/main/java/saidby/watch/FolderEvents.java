package saidby.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Wakes whoever waits when the file system tells that something changed in a folder. It may forget to, and on some
/// file systems never does; so nobody may rely on it.
final class FolderEvents implements Closeable {
  /// Files often come in crowds: one look a crowd is enough.
  private static final Duration GATHER = Duration.ofMillis(250);
  private static final Duration SHORTEST = Duration.ofMillis(20);

  private final Optional<WatchService> service;
  private final Set<WatchKey> keys = new HashSet<>();

  private FolderEvents(Optional<WatchService> service) {
    this.service = service;
  }

  static FolderEvents open() {
    try {
      return new FolderEvents(Optional.of(FileSystems.getDefault().newWatchService()));
    } catch (IOException | UnsupportedOperationException _) {
      return new FolderEvents(Optional.empty()); // the machine allows no more of them
    }
  }

  /// Also tells of these.
  ///
  /// @return whether it did not tell of one of them before: what came into it meanwhile has to be looked for
  boolean add(List<Path> folders) {
    boolean fresh = false;
    for (Path folder : folders) {
      try {
        if (service.isPresent())
          fresh |= keys.add(
              folder.register(service.get(), StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY));
      } catch (IOException _) {
        // gone, or too many: the next look comes anyway
      }
    }
    return fresh;
  }

  /// Waits until something changed, but no longer than told.
  void await(Duration longest) throws InterruptedException {
    Duration gather = longest.compareTo(GATHER) < 0 ? longest : GATHER;
    Thread.sleep(gather.compareTo(SHORTEST) < 0 ? SHORTEST : gather);
    Duration left = longest.minus(gather);
    if (service.isEmpty()) {
      Thread.sleep(left);
      return;
    }
    Optional<WatchKey> key = Optional.ofNullable(service.get().poll(left.toMillis(), TimeUnit.MILLISECONDS));
    while (key.isPresent()) {
      key.get().pollEvents();
      if (!key.get().reset()) keys.remove(key.get());
      key = Optional.ofNullable(service.get().poll());
    }
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) service.get().close();
  }
}
