package saidby.export;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON of formats that are not Saidby's own. What is not known is left out: none of them has nulls.
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  static String object(Consumer<JsonGenerator> fields) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  static void object(JsonGenerator json, String name, Consumer<JsonGenerator> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(json);
    json.writeEndObject();
  }
}
