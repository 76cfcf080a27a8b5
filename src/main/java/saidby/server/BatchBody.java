package saidby.server;

import java.util.ArrayList;
import java.util.List;
import saidby.server.http.ProblemType;
import saidby.server.http.QueryString;
import saidby.server.http.Shortened;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// Several searches in one body: `{"searches":[{"q":"ceasefire","country":["UA","RU"],"size":5}]}`, each with the names
/// of its parameters; a list gives a parameter several times.
final class BatchBody {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String FORM = "The body must be {\"searches\":[{\"q\":\"…\"},…]}.";

  private final JsonParser parser;

  private BatchBody(JsonParser parser) {
    this.parser = parser;
  }

  /// @param most searches
  static List<QueryString> read(String body, int most) {
    try (JsonParser parser = JSON.createParser(body)) {
      List<QueryString> searches = new BatchBody(parser).searches();
      if (parser.nextToken() != null || searches.isEmpty()) throw ProblemType.BAD_BODY.with(FORM);
      if (searches.size() > most)
        throw ProblemType.BAD_BODY.with("There are %d searches; %d are allowed.".formatted(searches.size(), most));
      return searches;
    } catch (JacksonException e) {
      throw ProblemType.BAD_BODY.with(FORM + " It is no JSON.");
    }
  }

  private List<QueryString> searches() {
    want(parser.nextToken(), JsonToken.START_OBJECT);
    want(parser.nextToken(), JsonToken.PROPERTY_NAME);
    if (!parser.currentName().equals("searches")) throw ProblemType.BAD_BODY.with(FORM);
    want(parser.nextToken(), JsonToken.START_ARRAY);
    List<QueryString> searches = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      want(parser.currentToken(), JsonToken.START_OBJECT);
      searches.add(search());
    }
    want(parser.nextToken(), JsonToken.END_OBJECT);
    return searches;
  }

  private QueryString search() {
    List<QueryString.Parameter> parameters = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.START_ARRAY) parameters.add(parameter(name));
      else while (parser.nextToken() != JsonToken.END_ARRAY) parameters.add(parameter(name));
    }
    return new QueryString(parameters);
  }

  private QueryString.Parameter parameter(String name) {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
        new QueryString.Parameter(name, sound(name, parser.getString()));
      default -> throw ProblemType.BAD_BODY
          .with("%s must be a string, a number, true, false, or a list of these.".formatted(Shortened.of(name)));
    };
  }

  private static String sound(String name, String value) {
    if (value.indexOf('\0') >= 0)
      throw ProblemType.BAD_ENCODING.with(Shortened.of(name) + " contains a null byte.");
    return value;
  }

  private static void want(JsonToken token, JsonToken wanted) {
    if (token != wanted) throw ProblemType.BAD_BODY.with(FORM);
  }
}
