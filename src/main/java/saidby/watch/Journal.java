package saidby.watch;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import saidby.ingest.Handover;

/// Remembers files that were read and stay where they are: a line for each, appended and forced to the disk. A file
/// that has changed since is a new one. Of a line that a crash cut off nothing is kept, and its file is read again.
///
/// A line is `done` or `failed`, size, time, and the absolute path percent-encoded, with tabs between them.
final class Journal implements Shelf {
  private final Path path;
  private final Map<Path, Entry> entries = new HashMap<>();

  private record Entry(long size, Instant modified) {}

  private Journal(Path path) {
    this.path = path;
  }

  /// @throws IOException when the file is there and cannot be read
  static Journal open(Path path) throws IOException {
    var journal = new Journal(path);
    try {
      String written = Files.readString(path);
      int whole = written.lastIndexOf('\n') + 1;
      written.substring(0, whole).lines().forEach(journal::line);
      if (whole < written.length()) journal.append("\n");
    } catch (NoSuchFileException _) {
      // nothing was read yet
    }
    return journal;
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) return;
    try {
      entries.put(Path.of(URLDecoder.decode(cells[3], StandardCharsets.UTF_8)),
          new Entry(Long.parseLong(cells[1]), Instant.parse(cells[2])));
    } catch (IllegalArgumentException | DateTimeException _) {
      // not of ours: the worst that comes of it is that a file is read again
    }
  }

  @Override
  public boolean holds(FoundFile file) {
    return entry(file).equals(entries.get(file.path().toAbsolutePath()));
  }

  @Override
  public void put(FoundFile file, Handover.Outcome outcome) throws IOException {
    Path absolute = file.path().toAbsolutePath();
    Entry entry = entry(file);
    append("%s\t%d\t%s\t%s\n".formatted(outcome.failed() > 0 ? FolderScan.FAILED : FolderScan.DONE, entry.size(),
        entry.modified(), URLEncoder.encode(absolute.toString(), StandardCharsets.UTF_8)));
    entries.put(absolute, entry);
  }

  private static Entry entry(FoundFile file) {
    FileTime modified = file.modified();
    return new Entry(file.size(), modified.toInstant());
  }

  private void append(String text) throws IOException {
    try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) out.write(bytes);
      out.force(false);
    }
  }
}
