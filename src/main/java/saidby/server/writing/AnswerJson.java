package saidby.server.writing;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import saidby.intake.Answer;
import saidby.server.http.ProblemType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// What became of an article, as JSON on one line.
final class AnswerJson {
  private static final JsonFactory JSON = new JsonFactory();

  private AnswerJson() {}

  /// `{"id","status","version","quotes","generation"}`.
  static String done(Answer.Done done) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields(json, done);
      json.writeEndObject();
    }
    return text.toString();
  }

  /// The same with the number of its `line` in front.
  static String line(long line, Answer.Done done) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("line", line);
      fields(json, done);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void fields(JsonGenerator json, Answer.Done done) {
    json.writeStringProperty("id", done.id());
    json.writeStringProperty("status", done.outcome().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("version", done.version());
    json.writeNumberProperty("quotes", done.quotes());
    json.writeNumberProperty("generation", done.generation());
  }

  /// `{"line","id","status":"failed","type","detail"}`.
  ///
  /// @param id if the line could be read so far
  static String failed(long line, Optional<String> id, ProblemType type, String detail) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("line", line);
      json.writeName("id");
      if (id.isPresent()) json.writeString(id.get());
      else json.writeNull();
      json.writeStringProperty("status", "failed");
      json.writeStringProperty("type", type.uri());
      json.writeStringProperty("detail", detail);
      json.writeEndObject();
    }
    return text.toString();
  }
}
