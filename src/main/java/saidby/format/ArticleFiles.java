package saidby.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import saidby.format.records.FieldMap;

/// The files behind some paths, to be read once: files, folders with all below them, `-` for standard input.
public final class ArticleFiles {
  private final List<FileFinder.Found> found;
  private final InputStream standardInput;
  private final Optional<FieldMap> map;
  private final AtomicLong bytesRead = new AtomicLong();

  private ArticleFiles(List<FileFinder.Found> found, InputStream standardInput, Optional<FieldMap> map) {
    this.found = found;
    this.standardInput = standardInput;
    this.map = map;
  }

  /// Looks for the files; opens none. What is missing is told when they are read.
  public static ArticleFiles of(List<String> paths, InputStream standardInput) {
    return new ArticleFiles(FileFinder.find(paths), standardInput, Optional.empty());
  }

  /// The same files, all JSON in them read by this map.
  public ArticleFiles mapped(FieldMap named) {
    return new ArticleFiles(found, standardInput, Optional.of(named));
  }

  /// Size of all files as they lie on disk; standard input counts as nothing.
  public long bytesTotal() {
    return found.stream().mapToLong(file -> file instanceof FileFinder.Found.ToRead read ? read.size() : 0).sum();
  }

  /// How many bytes were read so far, packed ones where packed. On any thread.
  public long bytesRead() {
    return bytesRead.get();
  }

  /// Reads everything, in the order given, folders sorted by name.
  public void read(Receiver receiver) {
    read(receiver, FileGate.OPEN);
  }

  /// The same, but of files only those that the gate opens for; standard input comes in always.
  public void read(Receiver receiver, FileGate gate) {
    for (FileFinder.Found file : found) {
      switch (file) {
        case FileFinder.Found.ToRead read -> read(read, receiver, gate);
        case FileFinder.Found.StandardInput _ ->
          FileReading.read(Place.of("-"), new CountedBytes(standardInput, bytesRead), map, receiver);
        case FileFinder.Found.Told told -> receiver.receive(told.item());
      }
    }
  }

  private void read(FileFinder.Found.ToRead file, Receiver receiver, FileGate gate) {
    var stamp = new FileStamp(file.path().toString(), file.size(), file.modified());
    if (!gate.opens(stamp)) {
      bytesRead.addAndGet(file.size());
      return;
    }
    read(file.path(), receiver);
    gate.closes(stamp);
  }

  private void read(Path path, Receiver receiver) {
    Place place = Place.of(path.toString());
    try (InputStream in = new CountedBytes(Files.newInputStream(path), bytesRead)) {
      FileReading.read(place, in, map, receiver);
    } catch (IOException failure) {
      receiver.receive(new ReadItem.Failed(place, Failures.reason(failure)));
    }
  }
}
