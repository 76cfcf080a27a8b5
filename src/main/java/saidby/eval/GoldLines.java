package saidby.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads files of one JSON object a line.
final class GoldLines {
  private static final JsonFactory JSON = new JsonFactory();

  private GoldLines() {}

  /// Reads the object that the parser stands in.
  interface Reading<T> {
    Optional<T> read(JsonParser json, int line) throws WrongField;
  }

  /// Takes the value of one field; the parser stands on its first token.
  interface Field {
    void read(String name) throws WrongField;
  }

  /// Something stands in the JSON that is not wanted there.
  static final class WrongField extends Exception {
    private static final long serialVersionUID = 1L;

    WrongField(String why) {
      super(why);
    }
  }

  /// What was read of each line that is not blank.
  ///
  /// @throws IOException when the file cannot be read or a line is wrong, see [BadGold]
  static <T> List<T> read(Path file, Reading<T> reading) throws IOException {
    var all = new ArrayList<T>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) continue;
      try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
        if (json.nextToken() != JsonToken.START_OBJECT) throw new WrongField("not a JSON object");
        reading.read(json, number).ifPresent(all::add);
      } catch (JacksonException broken) {
        throw new BadGold(file, number, "not JSON (column %d)".formatted(broken.getLocation().getColumnNr()));
      } catch (WrongField wrong) {
        throw new BadGold(file, number, String.valueOf(wrong.getMessage()));
      }
    }
    return all;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
  }

  /// Hands each field of the object that the parser stands in to the taker.
  static void eachField(JsonParser json, Field taker) throws WrongField {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      taker.read(name);
    }
  }

  static String text(JsonParser json, String field) throws WrongField {
    if (json.currentToken() != JsonToken.VALUE_STRING) throw new WrongField(field + ": not a text");
    return json.getString();
  }

  /// `[[start, end], …]`.
  static List<Span> spans(JsonParser json, String field) throws WrongField {
    if (json.currentToken() != JsonToken.START_ARRAY) throw new WrongField(field + ": not an array of spans");
    var spans = new ArrayList<Span>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_ARRAY) throw new WrongField(field + ": not an array of spans");
      int start = offset(json, field);
      int end = offset(json, field);
      if (start < 0 || start > end || json.nextToken() != JsonToken.END_ARRAY)
        throw new WrongField("%s: not a span: [%d, %d]".formatted(field, start, end));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static int offset(JsonParser json, String field) throws WrongField {
    if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) throw new WrongField(field + ": a span is two whole numbers");
    return json.getIntValue();
  }
}
