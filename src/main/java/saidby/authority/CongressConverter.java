package saidby.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import saidby.authority.EntryParser.BadEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Makes an authority file of a list of members of the United States Congress: a JSON array of objects as [Congress]
/// knows them, or one object after the other.
public final class CongressConverter {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final EntryParser checked = new EntryParser();

  private CongressConverter(Path file) {
    this.file = file;
  }

  /// Hands out one line a member, in their order.
  ///
  /// @throws IOException with file and line in its message when the file cannot be read, or a member has no id or name
  public static void convert(Path file, Consumer<String> lines) throws IOException {
    new CongressConverter(file).run(lines);
  }

  private void run(Consumer<String> lines) throws IOException {
    boolean empty = true;
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) continue;
        long line = json.currentTokenLocation().getLineNr();
        if (token != JsonToken.START_OBJECT) throw new BadAuthority(file.toString(), line, "must be an object");
        lines.accept(line(member(json), line));
        empty = false;
      }
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw new BadAuthority(file.toString(), line,
          "not JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    }
    if (empty) throw new BadAuthority(file.toString(), "empty: nobody in it");
  }

  /// The fields that are text.
  private static Map<String, String> member(JsonParser json) {
    Map<String, String> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) fields.put(name, json.getString());
      else json.skipChildren();
    }
    return fields;
  }

  private String line(Map<String, String> member, long number) throws BadAuthority {
    String line = written(Congress.entry(member));
    try {
      checked.parse(line);
      return line;
    } catch (BadEntry bad) {
      throw new BadAuthority(file.toString(), number, String.valueOf(bad.getMessage()));
    }
  }

  private static String written(Map<String, List<String>> entry) {
    var text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      entry.forEach((name, values) -> {
        if (name.equals("aliases")) {
          out.writeArrayPropertyStart(name);
          for (String value : values) out.writeString(value);
          out.writeEndArray();
        } else for (String value : values) out.writeStringProperty(name, value);
      });
      out.writeEndObject();
    }
    return text.toString();
  }
}
