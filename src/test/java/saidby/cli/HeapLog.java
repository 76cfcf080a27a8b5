package saidby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a JVM logs of its collections: the heap that was left after each.
record HeapLog(Path file) {
  private static final Pattern PAUSE = Pattern.compile("^\\[(\\d+)\\.\\d+s\\].* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

  String option() {
    return "-Xlog:gc:file=" + file + ":uptime";
  }

  /// The least that was left in each tenth of the time, in megabytes: what is live, as far as short collections tell.
  String told(long seconds) throws IOException {
    var least = new TreeMap<Long, Integer>();
    int collections = 0;
    for (String line : Files.readAllLines(file)) {
      Matcher pause = PAUSE.matcher(line);
      if (!pause.find()) continue;
      collections++;
      least.merge(Long.parseLong(pause.group(1)) * 10 / Math.max(1, seconds), Integer.parseInt(pause.group(3)),
          Math::min);
    }
    return String.format(Locale.ROOT, "%,d collections; MB left after them, by tenths of the time: %s", collections,
        least.values());
  }
}
