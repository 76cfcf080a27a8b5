package saidby.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.eval.GoldLines.WrongField;
import saidby.model.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The person behind some gold sources, written down by hand, one a line:
/// `{"id":…,"source":[[s,e]..],"speaker":"Full Name|Alias"}`; a speaker of null is somebody without a name, and not
/// asked for.
final class GoldPeople {
  private final Map<Key, String> names = new HashMap<>();

  /// @param start code point at which the source begins
  private record Key(String article, int start) {}

  private record Entry(Key key, String names) {}

  /// Adds what the file tells.
  ///
  /// @throws IOException when it cannot be read or holds a wrong line, see [BadGold]
  void read(Path file) throws IOException {
    for (Entry entry : GoldLines.read(file, (json, _) -> entry(json))) names.put(entry.key(), entry.names());
  }

  /// What either tells.
  GoldPeople and(GoldPeople other) {
    var both = new GoldPeople();
    both.names.putAll(names);
    both.names.putAll(other.names);
    return both;
  }

  /// The names of who is behind the source, `|` between them; empty when nobody wrote them down.
  Optional<String> behind(GoldArticle article, List<Span> source) {
    if (names.isEmpty() || source.isEmpty()) return Optional.empty();
    int start = article.text().codePointCount(0, source.getFirst().start());
    return Optional.ofNullable(names.get(new Key(article.id(), start)));
  }

  private static Optional<Entry> entry(JsonParser json) throws WrongField {
    var fields = new Fields(json);
    GoldLines.eachField(json, fields::read);
    if (fields.id.isBlank() || fields.source.isEmpty()) throw new WrongField("a person needs an id and a source");
    var key = new Key(fields.id, fields.source.getFirst().start());
    return fields.speaker.isBlank() ? Optional.empty() : Optional.of(new Entry(key, fields.speaker));
  }

  private static final class Fields {
    private final JsonParser json;
    private String id = "";
    private String speaker = "";
    private List<Span> source = List.of();

    Fields(JsonParser json) {
      this.json = json;
    }

    void read(String name) throws WrongField {
      switch (name) {
        case "id" -> id = GoldLines.text(json, name);
        case "source" -> source = GoldLines.spans(json, name);
        case "speaker" -> speaker = json.currentToken() == JsonToken.VALUE_NULL ? "" : GoldLines.text(json, name);
        default -> json.skipChildren();
      }
    }
  }
}
