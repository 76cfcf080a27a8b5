package saidby.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads one entry from a JSON object. Equal roles and countries of one file share their memory. For one thread.
final class EntryParser {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST = 1000;
  private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  /// In use everywhere for Kosovo, though not assigned.
  private static final String KOSOVO = "XK";

  private final Map<String, String> shared = new HashMap<>();

  /// A line that holds no usable entry; the message names the field.
  static final class BadEntry extends Exception {
    private static final long serialVersionUID = 1L;

    BadEntry(String reason) {
      super(reason, null, false, false);
    }
  }

  /// The fields as they come.
  private static final class Fields {
    private Optional<String> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private List<String> aliases = List.of();
    private Optional<String> role = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Optional<Gender> gender = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
  }

  AuthorityEntry parse(String line) throws BadEntry {
    var fields = new Fields();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) throw new BadEntry("must be a JSON object");
      while (json.nextToken() == JsonToken.PROPERTY_NAME) read(json, fields);
      if (Optional.ofNullable(json.nextToken()).isPresent()) throw new BadEntry("more than one JSON value");
    } catch (JacksonException broken) {
      throw new BadEntry("not JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    }
    return entry(fields);
  }

  private static AuthorityEntry entry(Fields fields) throws BadEntry {
    String id = fields.id.orElseThrow(() -> new BadEntry("id: missing or blank"));
    String name = fields.name.orElseThrow(() -> new BadEntry("name: missing or blank"));
    try {
      return new AuthorityEntry(id, name, fields.aliases, fields.role, fields.country, fields.gender, fields.from,
          fields.to);
    } catch (IllegalArgumentException wrong) {
      throw new BadEntry(String.valueOf(wrong.getMessage()));
    }
  }

  private void read(JsonParser json, Fields fields) throws BadEntry {
    String name = json.currentName();
    json.nextToken();
    switch (name) {
      case "id" -> fields.id = text(json, name);
      case "name" -> fields.name = text(json, name);
      case "aliases" -> fields.aliases = texts(json, name);
      case "role" -> fields.role = text(json, name).map(this::share);
      case "country" -> fields.country = country(text(json, name));
      case "gender" -> fields.gender = gender(text(json, name));
      case "from" -> fields.from = day(name, text(json, name));
      case "to" -> fields.to = day(name, text(json, name));
      default -> json.skipChildren();
    }
  }

  private static Optional<String> text(JsonParser json, String field) throws BadEntry {
    if (json.currentToken() == JsonToken.VALUE_NULL) return Optional.empty();
    if (json.currentToken() != JsonToken.VALUE_STRING) throw new BadEntry(field + ": must be a string");
    String value = json.getString().strip();
    if (value.length() > LONGEST) throw new BadEntry("%s: longer than %,d characters".formatted(field, LONGEST));
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static List<String> texts(JsonParser json, String field) throws BadEntry {
    if (json.currentToken() == JsonToken.VALUE_NULL) return List.of();
    if (json.currentToken() != JsonToken.START_ARRAY) throw new BadEntry(field + ": must be an array of strings");
    var values = new ArrayList<String>(4);
    while (json.nextToken() != JsonToken.END_ARRAY) text(json, field).ifPresent(values::add);
    return values;
  }

  private Optional<String> country(Optional<String> code) throws BadEntry {
    if (code.isEmpty()) return code;
    String upper = code.get().toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(upper) && !upper.equals(KOSOVO))
      throw new BadEntry("country: not an ISO 3166-1 alpha-2 code: \"%s\"".formatted(code.get()));
    return Optional.of(share(upper));
  }

  private static Optional<Gender> gender(Optional<String> word) throws BadEntry {
    if (word.isEmpty()) return Optional.empty();
    return Optional.of(switch (word.get().toLowerCase(Locale.ROOT)) {
      case "male", "m" -> Gender.MALE;
      case "female", "f" -> Gender.FEMALE;
      default -> throw new BadEntry("gender: must be male or female, is \"%s\"".formatted(word.get()));
    });
  }

  private static Optional<LocalDate> day(String field, Optional<String> iso) throws BadEntry {
    try {
      return iso.map(LocalDate::parse);
    } catch (DateTimeException _) {
      throw new BadEntry("%s: not a date: \"%s\" (wanted 2026-01-31)".formatted(field, iso.orElse("")));
    }
  }

  private String share(String value) {
    return shared.computeIfAbsent(value, same -> same);
  }
}
