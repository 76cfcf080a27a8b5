package saidby.format;

import java.util.OptionalLong;
import saidby.format.draft.Spot;

/// Where something stands in the input, as people write it: `news/feed.jsonl:17`, `crawl.warc.gz#3`.
///
/// @param file the path as given or found; `-` for standard input
/// @param record of an archive, from 1
/// @param line from 1, of the record where there is one; empty where the whole is meant
public record Place(String file, OptionalLong record, OptionalLong line) {
  /// A whole file.
  public static Place of(String file) {
    return new Place(file, OptionalLong.empty(), OptionalLong.empty());
  }

  Place at(Spot spot) {
    return new Place(file, spot.record(), spot.line());
  }

  /// `file`, `file:line`, `file#record` or `file#record:line`.
  @Override
  public String toString() {
    var text = new StringBuilder(file);
    record.ifPresent(number -> text.append('#').append(number));
    line.ifPresent(number -> text.append(':').append(number));
    return text.toString();
  }
}
