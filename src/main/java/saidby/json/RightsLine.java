package saidby.json;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import saidby.model.Rights;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What an operator tells of one source, as a line of JSON:
/// `{"source":"Harbour Wire","text":200,"licence":"© Harbour Wire","link":"https://harbour.example/terms"}`, with
/// `text` a number of characters, `"whole"` or `"headline"`.
///
/// @param source its name; `*` for all that have no line of their own
public record RightsLine(String source, Rights rights) {
  private static final String TEXT = "must be \"whole\", \"headline\" or a number of characters";

  /// Reads one line. A field that nobody knows is an error: a slip of the keyboard must not give a text away.
  public static RightsLine parse(String json) throws BadArticle {
    try (JsonParser parser = Jackson.FACTORY.createParser(json)) {
      parser.nextToken();
      if (!parser.hasCurrentToken()) throw new BadArticle("nothing stands here", 1);
      var fields = new Fields(new FieldReader(parser), parser);
      RightsLine line = fields.read();
      if (Optional.ofNullable(parser.nextToken()).isPresent()) throw new BadArticle("more than one JSON value", 1);
      return line;
    } catch (JacksonException problem) {
      throw BrokenJson.of(problem);
    }
  }

  private static final class Fields {
    private final FieldReader reader;
    private final JsonParser parser;
    private final Set<String> seen = new HashSet<>();
    private Optional<String> source = Optional.empty();
    private Optional<Integer> text = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private Optional<String> link = Optional.empty();

    Fields(FieldReader reader, JsonParser parser) {
      this.reader = reader;
      this.parser = parser;
    }

    RightsLine read() throws BadArticle {
      reader.eachField("the line", this::field);
      reader.complain();
      if (source.isEmpty()) reader.problem("source", "missing");
      if (text.isEmpty()) reader.problem("text", TEXT);
      reader.complain();
      return new RightsLine(source.orElseThrow(), new Rights(text.orElseThrow(), licence, link, false));
    }

    private void field(String name) {
      if (!seen.add(name)) reader.problem(name, "told twice");
      switch (name) {
        case "source" -> source = reader.name(name, JsonLimits.NAME);
        case "text" -> text = text();
        case "licence" -> licence = reader.name(name, JsonLimits.LINE);
        case "link" -> link = link(reader.name(name, JsonLimits.URL));
        default -> {
          reader.problem(name, "not known here; known are source, text, licence, link");
          reader.skip();
        }
      }
    }

    private Optional<Integer> text() {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        Optional<Integer> characters = reader.integer("text");
        if (characters.isPresent() && characters.get() < 1) reader.problem("text", TEXT);
        return characters;
      }
      Optional<String> word = reader.string("text", JsonLimits.NAME);
      if (word.equals(Optional.of("whole"))) return Optional.of(Rights.WHOLE);
      if (word.equals(Optional.of("headline"))) return Optional.of(Rights.HEADLINE);
      reader.problem("text", TEXT);
      return Optional.empty();
    }

    private Optional<String> link(Optional<String> address) {
      boolean web = address.filter(a -> a.startsWith("https://") || a.startsWith("http://")).isPresent();
      if (address.isPresent() && !web) reader.problem("link", "must begin with https:// or http://");
      return address;
    }
  }
}
