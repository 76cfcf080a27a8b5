package saidby.follow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// The memory of all feeds on disk, as JSON. It is written beside itself, forced to the disk and put in the old one's
/// place, so that there is always a whole one.
final class MemoryFile {
  private final Path path;
  private final Map<String, Memory> feeds;

  private MemoryFile(Path path, Map<String, Memory> feeds) {
    this.path = path;
    this.feeds = feeds;
  }

  /// Reads it; where there is none, nothing is remembered.
  ///
  /// @throws IOException when it cannot be read, with the way out
  static MemoryFile open(Path path) throws IOException {
    try {
      return new MemoryFile(path, new LinkedHashMap<>(MemoryJson.read(Files.readString(path))));
    } catch (NoSuchFileException _) {
      return new MemoryFile(path, new LinkedHashMap<>());
    } catch (IllegalArgumentException broken) {
      throw new IOException(
          "%s cannot be read (%s); remove it, and every feed is read from the beginning".formatted(path,
              broken.getMessage()),
          broken);
    }
  }

  synchronized Memory of(String feed) {
    return feeds.getOrDefault(feed, Memory.NONE);
  }

  /// Remembers this from now on.
  ///
  /// @throws IOException when it could not be written; the old one is still there
  synchronized void put(String feed, Memory memory) throws IOException {
    feeds.put(feed, memory);
    Path absolute = path.toAbsolutePath();
    Path beside = absolute.resolveSibling(absolute.getFileName() + ".tmp");
    try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(MemoryJson.write(feeds).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) out.write(bytes);
      out.force(true);
    }
    Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
