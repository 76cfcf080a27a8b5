package saidby.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.format.FileStamp;
import saidby.format.Place;
import saidby.json.ReportJson;

/// A report as a file of JSON lines, one an item, beside lines that say where files begin and end. A line stands there
/// only when what it says is durable, so that a run that was cut off can go on where the report ends.
public final class ReportFile implements ItemReport {
  private final BufferedWriter out;
  private final DoneWork done;
  private List<String> waiting = new ArrayList<>();
  /// Items of files that are read and not told yet; a file that ended stays until the last of them is.
  private final Map<String, OpenItems> open = new HashMap<>();

  private static final class OpenItems {
    private final FileStamp file;
    private long items;
    private boolean ended;

    OpenItems(FileStamp file) {
      this.file = file;
    }
  }

  private ReportFile(BufferedWriter out, DoneWork done) {
    this.out = out;
    this.done = done;
  }

  /// Begins a report, in place of one that may be there.
  ///
  /// @param index the folder that is written to
  /// @param map how fields are called, as it was typed
  public static ReportFile create(Path path, Path index, Optional<String> map) throws IOException {
    return begin(path, DoneWork.NONE, ReportJson.run(index.toAbsolutePath().normalize().toString(), map));
  }

  /// Goes on with the report of an earlier run, and leaves out what it got done; begins one where there is none.
  ///
  /// @throws IOException when the report cannot be read, or is of another run: for another index, or with another map
  public static ReportFile resume(Path path, Path index, Optional<String> map) throws IOException {
    if (!Files.exists(path)) return create(path, index, map);
    String run = ReportJson.run(index.toAbsolutePath().normalize().toString(), map);
    return begin(path, DoneWork.read(path, run), run);
  }

  private static ReportFile begin(Path path, DoneWork done, String run) throws IOException {
    BufferedWriter out = done == DoneWork.NONE
        ? Files.newBufferedWriter(path)
        : Files.newBufferedWriter(path, StandardOpenOption.APPEND);
    var report = new ReportFile(out, done);
    if (done == DoneWork.NONE) report.write(List.of(run));
    else if (done.isTorn()) report.write(List.of(""));
    return report;
  }

  /// How many files and items an earlier run got done, as far as they were passed over by now.
  public synchronized String passedOver() {
    return "%,d files and %,d items were done before".formatted(done.files(), done.items());
  }

  @Override
  public synchronized boolean opens(FileStamp file) {
    if (done.isDone(file)) return false;
    open.put(file.file(), new OpenItems(file));
    waiting.add(ReportJson.file("begins", file.file(), file.size(), file.modified()));
    return true;
  }

  @Override
  public synchronized void closes(FileStamp file) {
    OpenItems items = open.get(file.file());
    if (items == null) return;
    items.ended = true;
    endIfDone(items);
  }

  @Override
  public synchronized boolean announce(Place place, String what) {
    if (done.isDone(place, what)) return false;
    OpenItems items = open.get(place.file());
    if (items != null) items.items++;
    return true;
  }

  @Override
  public synchronized void tell(Place place, Optional<String> id, String result, Optional<String> reason) {
    waiting.add(ReportJson.item(
        new ReportJson.Where(place.file(), place.record(), place.line(), place.toString()), id, result, reason));
    OpenItems items = open.get(place.file());
    if (items == null) return;
    items.items--;
    endIfDone(items);
  }

  private void endIfDone(OpenItems items) {
    if (!items.ended || items.items > 0) return;
    waiting.add(ReportJson.file("ends", items.file.file(), items.file.size(), items.file.modified()));
    open.remove(items.file.file());
  }

  @Override
  public synchronized Runnable durable() {
    List<String> lines = waiting;
    waiting = new ArrayList<>();
    return () -> write(lines);
  }

  private synchronized void write(List<String> lines) {
    try {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
      out.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException("the report cannot be written: " + failure.getMessage(), failure);
    }
  }

  /// Closes the file; lines that are not durable yet are not written.
  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException failure) {
      throw new UncheckedIOException("the report cannot be written: " + failure.getMessage(), failure);
    }
  }
}
