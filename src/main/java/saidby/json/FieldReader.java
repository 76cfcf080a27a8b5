package saidby.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the value that the parser stands on, as the type wanted. What is wrong is noted, the value skipped, and the
/// reading goes on: so the parser always ends up behind the whole article.
final class FieldReader {
  private final JsonParser parser;
  private String problem = "";
  private long line;
  private int more;

  FieldReader(JsonParser parser) {
    this.parser = parser;
    line = parser.currentTokenLocation().getLineNr();
  }

  /// Notes what is wrong with a field.
  void problem(String field, String reason) {
    if (!problem.isEmpty()) {
      more++;
      return;
    }
    problem = field + ": " + reason;
    line = parser.currentTokenLocation().getLineNr();
  }

  /// Throws what was noted, if anything was.
  void complain() throws BadArticle {
    if (problem.isEmpty()) return;
    throw new BadArticle(more == 0 ? problem : problem + " (and %d more)".formatted(more), line);
  }

  /// The text; empty where it is null or blank.
  Optional<String> string(String field, int limit) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return Optional.empty();
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(field, "a string");
      return Optional.empty();
    }
    var value = new LimitedText(limit);
    parser.readString(value);
    if (value.overflowed()) {
      problem(field, "longer than %,d characters".formatted(limit));
      return Optional.empty();
    }
    return Optional.of(value.toString()).filter(text -> !text.isBlank());
  }

  /// A name without white space around it.
  Optional<String> name(String field, int limit) {
    return string(field, limit).map(String::strip);
  }

  /// A name, or a whole number in its place.
  Optional<String> id(String field) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) return Optional.of(parser.getString());
    return name(field, JsonLimits.NAME);
  }

  /// The names of an array.
  List<String> names(String field) {
    var names = new ArrayList<String>();
    each(field, index -> name(field + "[" + index + "]", JsonLimits.NAME).ifPresent(names::add));
    return names;
  }

  /// Calls with each element of an array; the parser stands on it. False when there is no array.
  boolean each(String field, Element element) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return false;
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrongType(field, "an array");
      return false;
    }
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) element.read(index);
    return true;
  }

  /// Calls with each field of an object; the parser stands on its value.
  void eachField(String field, Field reader) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      wrongType(field, "an object");
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      reader.read(name);
    }
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /// A whole number that fits an int.
  Optional<Integer> integer(String field) {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      wrongType(field, "a whole number");
      return Optional.empty();
    }
    if (parser.getNumberType() == JsonParser.NumberType.INT) return Optional.of(parser.getIntValue());
    problem(field, "too large");
    return Optional.empty();
  }

  /// True or false; false where it is null.
  boolean truth(String field) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL)
      wrongType(field, "true or false");
    return token == JsonToken.VALUE_TRUE;
  }

  /// Leaves out the value, whatever it is.
  void skip() {
    parser.skipChildren();
  }

  private void wrongType(String field, String wanted) {
    problem(field, "must be %s, is %s".formatted(wanted, named(parser.currentToken())));
    parser.skipChildren();
  }

  static String named(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> token.toString();
    };
  }

  /// Reads one element of an array.
  interface Element {
    void read(int index);
  }

  /// Reads one field of an object.
  interface Field {
    void read(String name);
  }
}
