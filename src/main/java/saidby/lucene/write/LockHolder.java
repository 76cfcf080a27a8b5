package saidby.lucene.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Tells which process holds a lock on a file, where the system does: Linux lists all locks in `/proc/locks`. Nothing has to
/// be written down for it that could be out of date.
public final class LockHolder {
  private static final Path PROCESSES = Path.of("/proc");
  private static final Path LOCKS = PROCESSES.resolve("locks");
  private static final String PROGRAM = "saidby.cli.Main";

  private LockHolder() {}

  /// The process in a few words, such as `saidby serve, process 4711, since 2026-03-01T08:30:00Z`; empty where that cannot be known.
  public static Optional<String> of(Path file) {
    try {
      String wanted = device(file) + ":" + Files.getAttribute(file, "unix:ino");
      for (String line : Files.readAllLines(LOCKS, StandardCharsets.ISO_8859_1)) {
        List<String> cells = List.of(line.strip().split("\\s+"));
        if (cells.size() > 5 && cells.get(5).equals(wanted)) return Optional.of(told(Long.parseLong(cells.get(4))));
      }
    } catch (IOException | RuntimeException _) {
      // another system, or nothing for us to see
    }
    return Optional.empty();
  }

  /// As the list of locks writes it: the two numbers of a device, which a file's attribute holds in one.
  private static String device(Path file) throws IOException {
    long device = (Long) Files.getAttribute(file, "unix:dev");
    long major = ((device >> 8) & 0xFFF) | ((device >> 32) & ~0xFFFL);
    long minor = (device & 0xFF) | ((device >> 12) & ~0xFFL);
    return "%02x:%02x".formatted(major, minor);
  }

  private static String told(long id) throws IOException {
    Optional<Instant> start = ProcessHandle.of(id).flatMap(process -> process.info().startInstant());
    return command(id) + "process " + id
        + start.map(since -> ", since " + since.truncatedTo(ChronoUnit.SECONDS)).orElse("");
  }

  /// Which command it is; none of its options, which may hold what nobody is to see.
  private static String command(long id) throws IOException {
    Path file = PROCESSES.resolve(Long.toString(id)).resolve("cmdline");
    if (!Files.isReadable(file)) return "";
    List<String> line = List.of(Files.readString(file, StandardCharsets.ISO_8859_1).split("\0", -1));
    int program = line.indexOf(PROGRAM);
    return program < 0 || program + 1 >= line.size() ? "" : "saidby " + line.get(program + 1) + ", ";
  }
}
