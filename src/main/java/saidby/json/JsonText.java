package saidby.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import saidby.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;

/// Writes JSON into a string. An absent value is written as null, so that every answer has the same shape.
final class JsonText {
  private static final int FIRST_BYTES = 16 * 1024;

  private final JsonGenerator out;
  private final UnaryOperator<Span> offsets;

  private JsonText(JsonGenerator out, UnaryOperator<Span> offsets) {
    this.out = out;
    this.offsets = offsets;
  }

  /// One object, on one line.
  static String object(Consumer<JsonText> fields) {
    return object(UnaryOperator.identity(), fields);
  }

  /// The same.
  ///
  /// @param offsets what is written for a span
  static String object(UnaryOperator<Span> offsets, Consumer<JsonText> fields) {
    var text = new StringWriter();
    write(Jackson.FACTORY.createGenerator(text), offsets, fields);
    return text.toString();
  }

  /// One object, as UTF-8, for answers that are long: no string of it is made.
  static byte[] utf8(Consumer<JsonText> fields) {
    var bytes = new ByteArrayOutputStream(FIRST_BYTES);
    try {
      write(Jackson.FACTORY.createGenerator(bytes), UnaryOperator.identity(), fields);
    } catch (StreamWriteException _) {
      // A text holds half of a surrogate pair, which UTF-8 cannot: a question mark stands for it.
      return object(fields).getBytes(StandardCharsets.UTF_8);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator to, UnaryOperator<Span> offsets, Consumer<JsonText> fields) {
    try (JsonGenerator out = to) {
      out.writeStartObject();
      fields.accept(new JsonText(out, offsets));
      out.writeEndObject();
    }
  }

  void text(String name, String value) {
    out.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> out.writeStringProperty(name, text), () -> out.writeNullProperty(name));
  }

  void number(String name, long value) {
    out.writeNumberProperty(name, value);
  }

  /// A figure between 0 and a few hundred, to four decimals: more would be noise.
  void figure(String name, double value) {
    out.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
  }

  void truth(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  void nothing(String name) {
    out.writeNullProperty(name);
  }

  void texts(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    for (String value : values) out.writeString(value);
    out.writeEndArray();
  }

  void span(String name, Optional<Span> value) {
    if (value.isEmpty()) out.writeNullProperty(name);
    else {
      out.writeName(name);
      write(value.get());
    }
  }

  void spans(String name, List<Span> values) {
    out.writeArrayPropertyStart(name);
    for (Span value : values) write(value);
    out.writeEndArray();
  }

  private void write(Span given) {
    Span span = offsets.apply(given);
    out.writeStartArray();
    out.writeNumber(span.start());
    out.writeNumber(span.end());
    out.writeEndArray();
  }

  void object(String name, Consumer<JsonText> fields) {
    out.writeObjectPropertyStart(name);
    fields.accept(this);
    out.writeEndObject();
  }

  /// An object, or null.
  <T> void object(String name, Optional<T> value, BiConsumer<JsonText, T> fields) {
    if (value.isEmpty()) out.writeNullProperty(name);
    else object(name, json -> fields.accept(json, value.get()));
  }

  <T> void objects(String name, Iterable<T> values, BiConsumer<JsonText, T> fields) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartObject();
      fields.accept(this, value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
