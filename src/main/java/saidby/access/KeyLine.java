package saidby.access;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import saidby.search.FacetField;
import saidby.search.Scope;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One key on a line of its own, as JSON. What is not understood is an error: a filter that was passed over would let
/// the key see everything.
final class KeyLine {
  private static final JsonFactory JSON = new JsonFactory();

  private Optional<String> name = Optional.empty();
  private Optional<String> hash = Optional.empty();
  private boolean writing;
  private Map<FacetField, List<String>> filters = Map.of();
  private List<String> origins = List.of();
  private OptionalInt rate = OptionalInt.empty();
  private Optional<Instant> expires = Optional.empty();
  private Instant made = Instant.EPOCH;

  private KeyLine() {}

  static String of(AccessKey key) {
    var line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty("name", key.name());
      json.writeStringProperty("sha256", key.hash());
      json.writeBooleanProperty("write", key.grant().writing());
      json.writeObjectPropertyStart("filters");
      key.grant().scope().values().forEach((field, values) -> array(json, field.code(), values));
      json.writeEndObject();
      array(json, "origins", key.grant().origins());
      if (key.grant().rate().isPresent()) json.writeNumberProperty("rate", key.grant().rate().getAsInt());
      key.grant().expires().ifPresent(end -> json.writeStringProperty("expires", end.toString()));
      json.writeStringProperty("made", key.made().toString());
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void array(JsonGenerator json, String field, List<String> values) {
    json.writeArrayPropertyStart(field);
    for (String value : values) json.writeString(value);
    json.writeEndArray();
  }

  /// @throws IllegalArgumentException with what is wrong, without the place
  static AccessKey read(String written) {
    var line = new KeyLine();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), written)) {
      if (json.nextToken() != JsonToken.START_OBJECT) throw new IllegalArgumentException("must be a JSON object");
      while (json.nextToken() == JsonToken.PROPERTY_NAME) line.field(json);
      if (Optional.ofNullable(json.nextToken()).isPresent())
        throw new IllegalArgumentException("more than one JSON value");
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
    }
    var grant = new Grant(line.writing, new Scope(line.filters), line.origins, line.rate, line.expires);
    return new AccessKey(line.name.orElseThrow(() -> new IllegalArgumentException("name: missing")),
        line.hash.orElseThrow(() -> new IllegalArgumentException("sha256: missing")), grant, line.made);
  }

  private void field(JsonParser json) {
    String field = json.currentName();
    JsonToken value = json.nextToken();
    switch (field) {
      case "name" -> name = Optional.of(text(json, field));
      case "sha256" -> hash = Optional.of(text(json, field));
      case "write" -> {
        if (value != JsonToken.VALUE_TRUE && value != JsonToken.VALUE_FALSE)
          throw new IllegalArgumentException("write: must be true or false");
        writing = value == JsonToken.VALUE_TRUE;
      }
      case "filters" -> filters = filters(json);
      case "origins" -> origins = texts(json, field);
      case "rate" -> {
        if (value != JsonToken.VALUE_NUMBER_INT) throw new IllegalArgumentException("rate: must be a whole number");
        rate = OptionalInt.of(json.getIntValue());
      }
      case "expires" -> expires = Optional.of(moment(json, field));
      case "made" -> made = moment(json, field);
      default -> throw new IllegalArgumentException("unknown field \"" + field + "\"");
    }
  }

  private static Map<FacetField, List<String>> filters(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) throw new IllegalArgumentException("filters: must be an object");
    Map<FacetField, List<String>> filters = new EnumMap<>(FacetField.class);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String code = json.currentName();
      FacetField field = FacetField.of(code)
          .orElseThrow(() -> new IllegalArgumentException("filters: there is no \"" + code + "\""));
      json.nextToken();
      filters.put(field, texts(json, code));
    }
    return filters;
  }

  private static List<String> texts(JsonParser json, String field) {
    if (json.currentToken() != JsonToken.START_ARRAY)
      throw new IllegalArgumentException(field + ": must be an array of strings");
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) texts.add(text(json, field));
    return texts;
  }

  private static String text(JsonParser json, String field) {
    if (json.currentToken() != JsonToken.VALUE_STRING) throw new IllegalArgumentException(field + ": must be a string");
    return json.getString();
  }

  private static Instant moment(JsonParser json, String field) {
    try {
      return Instant.parse(text(json, field));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(field + ": must be a moment such as 2026-12-31T00:00:00Z", e);
    }
  }
}
