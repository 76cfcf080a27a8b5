package saidby.follow;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import saidby.fetch.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The memory of feeds as JSON: `{"feeds": {"address": {"etag", "lastModified", "asked", "notBefore", "failures",
/// "items": {"key": ["hash", day, tries]}}}}`. Fields that are not known are left out.
final class MemoryJson {
  private static final JsonFactory JSON = new JsonFactory();

  private MemoryJson() {}

  static String write(Map<String, Memory> feeds) {
    var written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("feeds");
      feeds.forEach((feed, memory) -> write(json, feed, memory));
      json.writeEndObject();
      json.writeEndObject();
    }
    return written + "\n";
  }

  private static void write(JsonGenerator json, String feed, Memory memory) {
    json.writeObjectPropertyStart(feed);
    memory.validators().etag().ifPresent(etag -> json.writeStringProperty("etag", etag));
    memory.validators().lastModified().ifPresent(date -> json.writeStringProperty("lastModified", date));
    memory.asked().ifPresent(when -> json.writeStringProperty("asked", when.toString()));
    memory.notBefore().ifPresent(when -> json.writeStringProperty("notBefore", when.toString()));
    if (memory.failures() > 0) json.writeNumberProperty("failures", memory.failures());
    json.writeObjectPropertyStart("items");
    memory.items().forEach((key, item) -> {
      json.writeArrayPropertyStart(key);
      json.writeString(item.hash());
      json.writeNumber(item.seen());
      json.writeNumber(item.tries());
      json.writeEndArray();
    });
    json.writeEndObject();
    json.writeEndObject();
  }

  /// @throws IllegalArgumentException for what is no such memory
  static Map<String, Memory> read(String written) {
    Map<String, Memory> feeds = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), written)) {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean known = "feeds".equals(json.currentName());
        JsonToken value = json.nextToken();
        if (known) {
          expect(value, JsonToken.START_OBJECT);
          while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String feed = json.currentName();
            expect(json.nextToken(), JsonToken.START_OBJECT);
            feeds.put(feed, new Reading(json).memory());
          }
        } else json.skipChildren();
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a time that is none", e);
    }
    return feeds;
  }

  private static void expect(JsonToken found, JsonToken wanted) {
    if (found != wanted) throw new IllegalArgumentException("not what was written there once");
  }

  /// One feed on its way in.
  private static final class Reading {
    private final JsonParser json;
    private final Map<String, Remembered> items = new HashMap<>();
    private Optional<String> etag = Optional.empty();
    private Optional<String> lastModified = Optional.empty();
    private Optional<Instant> asked = Optional.empty();
    private Optional<Instant> notBefore = Optional.empty();
    private int failures;

    Reading(JsonParser json) {
      this.json = json;
    }

    Memory memory() {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "etag" -> etag = Optional.of(json.getString());
          case "lastModified" -> lastModified = Optional.of(json.getString());
          case "asked" -> asked = Optional.of(Instant.parse(json.getString()));
          case "notBefore" -> notBefore = Optional.of(Instant.parse(json.getString()));
          case "failures" -> failures = json.getIntValue();
          case "items" -> items();
          default -> json.skipChildren();
        }
      }
      return new Memory(new Validators(etag, lastModified), asked, notBefore, failures, items);
    }

    private void items() {
      expect(json.currentToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        expect(json.nextToken(), JsonToken.START_ARRAY);
        expect(json.nextToken(), JsonToken.VALUE_STRING);
        String hash = json.getString();
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
        long seen = json.getLongValue();
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
        items.put(key, new Remembered(hash, seen, json.getIntValue()));
        expect(json.nextToken(), JsonToken.END_ARRAY);
      }
    }
  }
}
