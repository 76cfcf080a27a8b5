package saidby.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saidby.format.FileStamp;
import saidby.format.Place;
import saidby.json.BadArticle;
import saidby.json.JsonValue;
import saidby.json.JsonValues;

/// What the report of an earlier run says was done: files that were read to their end, and of files that were not the
/// items that came in. A file that changed since is not done, and neither is anything in it.
final class DoneWork {
  /// Nothing was done before.
  static final DoneWork NONE = new DoneWork();

  private final Map<String, FileStamp> ended = new HashMap<>();
  private final Map<String, FileStamp> begun = new HashMap<>();
  private final Map<String, SeenIds> items = new HashMap<>();
  private boolean torn;
  private long passedFiles;
  private long passedItems;

  private DoneWork() {}

  /// @param run the first line that this run would write
  static DoneWork read(Path path, String run) throws IOException {
    var done = new DoneWork();
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1 && !line.equals(run))
          throw new IOException("%s: is no report of a run like this one; it begins %s, this run is %s"
              .formatted(path, shortened(line), run));
        if (number > 1 && !line.isBlank()) done.torn = !done.take(line);
      }
    }
    if (number == 0) throw new IOException(path + ": is empty, and so no report to go on from");
    return done;
  }

  private static String shortened(String line) {
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }

  /// False for a line that was cut off when the run was.
  private boolean take(String line) {
    try {
      JsonValue value = JsonValues.parse(line);
      Optional<String> file = value.text("file");
      if (file.isEmpty()) return true;
      String event = value.text("event").orElse("item");
      switch (event) {
        case "begins" -> begins(stamp(value, file.get()));
        case "ends" -> {
          ended.put(file.get(), stamp(value, file.get()));
          items.remove(file.get());
        }
        default -> items.computeIfAbsent(file.get(), _ -> new SeenIds())
            .add(key(value.text("place").orElse(""), value.text("id").or(() -> value.text("reason")).orElse("")));
      }
      return true;
    } catch (BadArticle _) {
      return false;
    }
  }

  /// A file that is begun again counts from there, unless it is the same file.
  private void begins(FileStamp file) {
    FileStamp before = begun.put(file.file(), file);
    if (before != null && !before.equals(file)) items.remove(file.file());
    ended.remove(file.file());
  }

  private static FileStamp stamp(JsonValue value, String file) {
    return new FileStamp(file, number(value, "size"), number(value, "modified"));
  }

  private static long number(JsonValue value, String name) {
    return value.text(name).filter(written -> written.matches("\\d{1,18}")).map(Long::parseLong).orElse(-1L);
  }

  private static String key(String place, String what) {
    return place + "\0" + what;
  }

  /// Whether the last line is cut off.
  boolean isTorn() {
    return torn;
  }

  /// Whether the file was read to its end and is still the same.
  boolean isDone(FileStamp file) {
    if (file.equals(ended.get(file.file()))) {
      passedFiles++;
      return true;
    }
    if (!file.equals(begun.get(file.file()))) items.remove(file.file());
    return false;
  }

  /// Whether an item of a file that was not read to its end came in.
  boolean isDone(Place place, String what) {
    SeenIds known = items.get(place.file());
    if (known == null || !known.has(key(place.toString(), what))) return false;
    passedItems++;
    return true;
  }

  long files() {
    return passedFiles;
  }

  long items() {
    return passedItems;
  }
}
