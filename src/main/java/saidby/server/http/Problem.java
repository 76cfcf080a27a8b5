package saidby.server.http;

import java.io.StringWriter;
import java.util.Map;
import saidby.access.Secret;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// What went wrong with a request, as RFC 9457 tells it.
///
/// @param detail one or two sentences: what was wrong with it and what is allowed
/// @param members numbers of this type of problem alone, by name
public record Problem(ProblemType type, int status, String detail, Map<String, Integer> members) {

  public static final String CONTENT_TYPE = "application/problem+json";

  private static final JsonFactory JSON = new JsonFactory();

  /// A problem that says everything in words.
  public Problem(ProblemType type, int status, String detail) {
    this(type, status, detail, Map.of());
  }

  /// The problem document.
  ///
  /// @param instance path of the request
  public String json(String instance) {
    var json = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(json)) {
      generator.writeStartObject();
      generator.writeStringProperty("type", type.uri());
      generator.writeStringProperty("title", type.title);
      generator.writeNumberProperty("status", status);
      generator.writeStringProperty("detail", detail);
      generator.writeStringProperty("instance", Secret.hidden(instance));
      members.forEach(generator::writeNumberProperty);
      generator.writeEndObject();
    }
    return json.toString();
  }
}
