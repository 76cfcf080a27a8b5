package saidby.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keys as they are now: whatever a command changes holds for the next request. Looking costs a question to the file
/// system, and reading only what changed. Safe on any thread.
///
/// A file that somebody broke by hand changes nothing, and the log tells its line: those who read must not suffer from
/// a slip. `saidby keys` never breaks it.
public final class LiveKeys {
  private static final Logger LOG = LoggerFactory.getLogger(LiveKeys.class);

  private final Optional<KeyFile> file;
  private volatile Seen seen;

  /// What tells one state of the file from another. The file is always replaced, so another one has another number.
  private record State(FileTime touched, long size, String number) {
    static final State NO_FILE = new State(FileTime.fromMillis(0), -1, "");
  }

  private record Seen(State state, KeyRing keys) {}

  /// @throws KeyProblem if the file is broken now
  public LiveKeys(KeyFile file) throws IOException {
    this.file = Optional.of(file);
    State state = state(file);
    this.seen = new Seen(state, file.read());
  }

  private LiveKeys() {
    this.file = Optional.empty();
    this.seen = new Seen(State.NO_FILE, KeyRing.EMPTY);
  }

  /// No keys, now and ever.
  public static LiveKeys none() {
    return new LiveKeys();
  }

  public KeyRing now() {
    if (file.isEmpty()) return seen.keys();
    try {
      State state = state(file.get());
      return state.equals(seen.state()) ? seen.keys() : changed(file.get());
    } catch (IOException e) {
      LOG.error("The keys cannot be looked at, those read before hold on: {}", e.toString());
      return seen.keys();
    }
  }

  private synchronized KeyRing changed(KeyFile keys) throws IOException {
    State state = state(keys);
    if (state.equals(seen.state())) return seen.keys();
    try {
      seen = new Seen(state, keys.read());
    } catch (KeyProblem e) {
      LOG.error("The keys cannot be read, those read before hold on: {}", e.getMessage());
      seen = new Seen(state, seen.keys());
    }
    return seen.keys();
  }

  private static State state(KeyFile file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
      return new State(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
    } catch (NoSuchFileException e) {
      return State.NO_FILE;
    }
  }
}
