package saidby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a JVM logs of its collections.
record HeapLog(Path file) {
  private static final Pattern PAUSE = Pattern.compile("Pause Full.* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

  String option() {
    return "-Xlog:gc:file=" + file + ":uptime";
  }

  /// What was live after each full collection, in megabytes.
  String told() throws IOException {
    List<String> live = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Matcher pause = PAUSE.matcher(line);
      if (pause.find()) live.add(pause.group(2));
    }
    return "MB live: " + String.join(", ", live);
  }
}
