package saidby.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saidby.json.BadArticle;
import saidby.json.RightsLine;
import saidby.model.Metadata;
import saidby.model.Rights;

/// The operator's file of rights: a JSON object a line, one line a source, `*` for all others. Blank lines and lines
/// that begin with `#` are passed over.
public final class SourceRights {
  /// Nothing is told of any source.
  public static final SourceRights NONE = new SourceRights(Map.of());

  private static final String OTHERS = "*";

  private final Map<String, Rights> bySource;

  private SourceRights(Map<String, Rights> bySource) {
    this.bySource = Map.copyOf(bySource);
  }

  /// Reads a file.
  ///
  /// @throws IOException when it cannot be read or a line of it makes no sense; the message names file and line
  public static SourceRights read(Path file) throws IOException {
    Map<String, Rights> bySource = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) continue;
      RightsLine told = parse(file, i + 1, line);
      if (bySource.putIfAbsent(key(told.source()), told.rights()) != null)
        throw new IOException("%s:%d: \"%s\" has a line already".formatted(file, i + 1, told.source()));
    }
    return new SourceRights(bySource);
  }

  private static RightsLine parse(Path file, int number, String line) throws IOException {
    try {
      return RightsLine.parse(line);
    } catch (BadArticle e) {
      throw new IOException("%s:%d: %s".formatted(file, number, e.getMessage()), e);
    }
  }

  private static String key(String source) {
    return source.toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return bySource.isEmpty();
  }

  /// What holds for an article; empty where nothing was told.
  Optional<Rights> of(Metadata metadata) {
    return metadata.source()
        .map(source -> bySource.get(key(source.strip())))
        .or(() -> Optional.ofNullable(bySource.get(OTHERS)));
  }
}
