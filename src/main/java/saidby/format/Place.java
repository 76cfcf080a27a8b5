package saidby.format;

import java.util.OptionalLong;

/// Where something stands in the input, as people write it: `news/feed.jsonl:17`.
///
/// @param file the path as given or found; `-` for standard input
/// @param line from 1; empty where the whole file is meant
public record Place(String file, OptionalLong line) {
  /// A whole file.
  public static Place of(String file) {
    return new Place(file, OptionalLong.empty());
  }

  Place at(long number) {
    return new Place(file, OptionalLong.of(number));
  }

  /// `file` or `file:line`.
  @Override
  public String toString() {
    return line.isPresent() ? file + ":" + line.getAsLong() : file;
  }
}
