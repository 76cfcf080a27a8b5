package saidby.server.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps the lines of an answer until the question has been read to its end: most senders read nothing before. What is long waits
/// in a file.
final class Spool implements AutoCloseable {
  private static final int IN_MEMORY = 256 * 1024;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<Path> file = Optional.empty();

  void add(String line) throws IOException {
    memory.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    if (memory.size() >= IN_MEMORY) toFile();
  }

  private void toFile() throws IOException {
    if (file.isEmpty()) file = Optional.of(Files.createTempFile("saidby-answer", ".ndjson"));
    try (OutputStream out = Files.newOutputStream(file.get(), java.nio.file.StandardOpenOption.APPEND)) {
      memory.writeTo(out);
    }
    memory.reset();
  }

  void writeTo(OutputStream out) throws IOException {
    if (file.isPresent()) Files.copy(file.get(), out);
    memory.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) Files.deleteIfExists(file.get());
  }
}
