package saidby.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A page, and what must come out of it.
///
/// @param file beside the index
/// @param with snippets that the text must hold
/// @param without snippets that it must not hold
record PageGold(Path file, String url, Optional<String> title, Optional<String> author, Optional<String> date,
    List<String> with, List<String> without) {
  PageGold {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /// Reads `[{"file","url","title","author","date","with":[],"without":[]}, …]`.
  static List<PageGold> read(Path index) throws IOException {
    List<PageGold> pages = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(index))) {
      if (parser.nextToken() != JsonToken.START_ARRAY) throw new IOException(index + ": not an array of pages");
      while (parser.nextToken() == JsonToken.START_OBJECT) pages.add(new Fields(parser).read(index.resolveSibling("")));
    }
    return pages;
  }

  /// The fields of one page, while they are read.
  private static final class Fields {
    private final JsonParser parser;
    private final List<String> with = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private String file = "";
    private String url = "";
    private Optional<String> title = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> date = Optional.empty();

    Fields(JsonParser parser) {
      this.parser = parser;
    }

    PageGold read(Path folder) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = Optional.ofNullable(parser.currentName()).orElse("");
        field(name, parser.nextToken());
      }
      return new PageGold(folder.resolve(file), url, title, author, date, with, without);
    }

    private void field(String name, @Nullable JsonToken token) {
      if (token == JsonToken.START_ARRAY) {
        List<String> into = name.equals("with") ? with : name.equals("without") ? without : new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) into.add(text());
      } else switch (name) {
        case "file" -> file = text();
        case "url" -> url = text();
        case "title" -> title = Optional.of(text()).filter(words -> !words.isBlank());
        case "author" -> author = Optional.of(text()).filter(words -> !words.isBlank());
        case "date" -> date = Optional.of(text()).filter(words -> !words.isBlank());
        default -> parser.skipChildren();
      }
    }

    private String text() {
      return parser.currentToken() == JsonToken.VALUE_NULL ? "" : Optional.ofNullable(parser.getString()).orElse("");
    }
  }
}
