package saidby.format;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.SourceReader;
import saidby.format.draft.Spot;
import saidby.json.BadArticle;
import saidby.json.BrokenJson;
import saidby.json.JsonValue;
import saidby.json.JsonValues;

/// A JSON document whose values are read one after the other, each as a tree; or an array of them.
final class JsonTrees {
  private JsonTrees() {}

  /// Reads one value.
  @FunctionalInterface
  interface ValueReader {
    void read(JsonValue value, Spot at, Drafts drafts);
  }

  /// Reads all values of a source in this way.
  static SourceReader each(ValueReader reader) {
    return inParts("", reader);
  }

  /// The same; where a value is too large to be held, it is read in parts, each with some elements of this array in it.
  static SourceReader inParts(String list, ValueReader reader) {
    return (source, drafts) -> read(source, drafts, reader, list);
  }

  private static void read(Source source, Drafts drafts, ValueReader reader, String list) throws IOException {
    var line = new AtomicLong(1);
    var parts = new JsonValues.Parts(list, part -> reader.read(part, Spot.line(line.get()), drafts));
    var values = new JsonValues(source.text(), parts);
    while (next(values, drafts, reader)) line.set(values.line());
  }

  /// False at the end.
  private static boolean next(JsonValues values, Drafts drafts, ValueReader reader) throws IOException {
    try {
      Optional<JsonValue> value = values.next();
      value.ifPresent(found -> reader.read(found, Spot.line(values.line()), drafts));
      return value.isPresent();
    } catch (BrokenJson broken) {
      drafts.fail(Spot.line(broken.line()), broken.reason() + "; the file is not read beyond this place");
      return false;
    } catch (BadArticle bad) {
      drafts.fail(Spot.line(bad.line()), bad.reason());
      return true;
    }
  }
}
