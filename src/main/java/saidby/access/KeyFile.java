package saidby.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The keys to one index, one on each line, in a file beside the index's folder and with its name: `/data/news.keys`. In the
/// folder it would be lost whenever the index is made anew. Its owner alone may read it, and it is replaced as a whole,
/// so that nobody ever reads half of it.
public final class KeyFile {
  private static final String ENDING = ".keys";
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final Path path;

  private KeyFile(Path path) {
    this.path = path;
  }

  /// The file that goes with the index in this folder; it need not be there.
  public static KeyFile of(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    Path name = folder.getFileName();
    return new KeyFile(name == null ? folder.resolve("saidby" + ENDING) : folder.resolveSibling(name + ENDING));
  }

  /// The file that goes with a copy of an index, and lies in its folder.
  public static KeyFile in(Path copy) {
    return new KeyFile(copy.resolve("saidby" + ENDING));
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /// Copies all keys to where there are none, for the owner of the file alone to read, as here.
  ///
  /// @throws KeyProblem if there are some
  public void copyTo(KeyFile other) throws IOException {
    KeyRing keys = read();
    if (other.exists()) throw new KeyProblem("there are keys in %s, and nothing is overwritten".formatted(other.path));
    other.change(_ -> keys);
  }

  public Path path() {
    return path;
  }

  /// The keys; none where there is no file.
  ///
  /// @throws KeyProblem for what is no key, with the number of the line
  public KeyRing read() throws IOException {
    List<String> lines;
    try {
      if (Files.size(path) > MOST_BYTES) throw new KeyProblem(path + ": too long for a file of keys");
      lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return KeyRing.EMPTY;
    } catch (CharacterCodingException e) {
      throw new KeyProblem(path + ": not UTF-8");
    }
    List<AccessKey> keys = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      try {
        AccessKey key = KeyLine.read(lines.get(i));
        if (!names.add(key.name())) throw new IllegalArgumentException("a second key \"" + key.name() + "\"");
        keys.add(key);
      } catch (IllegalArgumentException e) {
        throw new KeyProblem("%s:%d: %s".formatted(path, i + 1, e.getMessage()));
      }
    }
    return new KeyRing(keys);
  }

  /// Adds a key.
  ///
  /// @throws KeyProblem if the name is in use
  public void add(AccessKey key) throws IOException {
    change(keys -> {
      if (keys.named(key.name()).isPresent())
        throw new KeyProblem("there is a key \"%s\" already; choose another name, or revoke it first"
            .formatted(key.name()));
      return keys.with(key);
    });
  }

  /// Makes a key worthless, at once and for good.
  ///
  /// @throws KeyProblem if there is none of this name
  public void revoke(String name) throws IOException {
    change(keys -> keys.without(keys.named(name)
        .orElseThrow(() -> new KeyProblem("there is no key \"%s\" in %s".formatted(name, path)))));
  }

  private interface Change {
    KeyRing of(KeyRing keys) throws IOException;
  }

  /// The new file also keeps two commands from changing the keys at once: it can be made only once.
  private void change(Change change) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try (FileChannel file = create(fresh)) {
      String text = change.of(read()).keys().stream().map(key -> KeyLine.of(key) + "\n").collect(Collectors.joining());
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) file.write(bytes);
      file.force(true);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (Busy e) {
      throw new KeyProblem(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  private static FileChannel create(Path fresh) throws IOException {
    try {
      return FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), ownersAlone());
    } catch (FileAlreadyExistsException e) {
      throw new Busy("another command is changing the keys; if none is, one was broken off: remove " + fresh);
    }
  }

  private static FileAttribute<?>[] ownersAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  /// Somebody else is at it.
  private static final class Busy extends IOException {
    private static final long serialVersionUID = 1;

    Busy(String message) {
      super(message);
    }
  }
}
