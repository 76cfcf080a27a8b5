package saidby.format;

import java.io.IOException;
import java.util.Optional;
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
    return (source, drafts) -> read(source, drafts, reader);
  }

  private static void read(Source source, Drafts drafts, ValueReader reader) throws IOException {
    var values = new JsonValues(source.text());
    while (next(values, drafts, reader));
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
