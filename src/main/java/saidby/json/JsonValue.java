package saidby.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A JSON value as a tree, for objects that are small enough to be held whole.
public sealed interface JsonValue {
  /// An object, its fields in the order written; of a name that comes twice the last counts.
  record Fields(SequencedMap<String, JsonValue> byName) implements JsonValue {
    public Fields {
      byName = new LinkedHashMap<>(byName);
    }
  }

  /// An array.
  record Items(List<JsonValue> list) implements JsonValue {
    public Items {
      list = List.copyOf(list);
    }
  }

  /// A string.
  record Text(String value) implements JsonValue {}

  /// A number, as it was written.
  record Figure(String written) implements JsonValue {}

  /// True or false.
  record Truth(boolean value) implements JsonValue {}

  /// Null.
  record Nothing() implements JsonValue {}

  /// The field of this name; empty where this is no object, has no such field, or null stands there.
  default Optional<JsonValue> get(String name) {
    return this instanceof Fields(Map<String, JsonValue> byName)
        ? Optional.ofNullable(byName.get(name)).filter(value -> !(value instanceof Nothing))
        : Optional.empty();
  }

  /// Whether this is an object with a field of this name, be it null.
  default boolean has(String name) {
    return this instanceof Fields(Map<String, JsonValue> byName) && byName.containsKey(name);
  }

  /// The elements of an array; nothing of all else.
  default List<JsonValue> items() {
    return this instanceof Items(List<JsonValue> list) ? list : List.of();
  }

  /// A string that is not blank, without white space around it, or a number as it was written.
  default Optional<String> text() {
    return switch (this) {
      case Text(String value) -> Optional.of(value.strip()).filter(text -> !text.isEmpty());
      case Figure(String written) -> Optional.of(written);
      case Fields _,Items _,Truth _,Nothing _ -> Optional.empty();
    };
  }

  /// The [#text()] of a field.
  default Optional<String> text(String name) {
    return get(name).flatMap(JsonValue::text);
  }

  /// What it is, for messages: `an array`.
  default String kind() {
    return switch (this) {
      case Fields _ -> "an object";
      case Items _ -> "an array";
      case Text _ -> "a string";
      case Figure _ -> "a number";
      case Truth _ -> "true or false";
      case Nothing _ -> "null";
    };
  }
}
