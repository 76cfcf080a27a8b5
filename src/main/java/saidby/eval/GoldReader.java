package saidby.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.model.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads gold articles, one a line:
/// `{"id","text","attributions":[{"content":[[s,e]..],"source":[[s,e]..],"cue":[[s,e]..]}]}`, offsets in code points.
final class GoldReader {
  private static final JsonFactory JSON = new JsonFactory();

  private GoldReader() {}

  static List<GoldArticle> read(Path file) throws IOException {
    var articles = new ArrayList<GoldArticle>();
    for (String line : Files.readAllLines(file)) if (!line.isBlank()) articles.add(article(line));
    return articles;
  }

  private static GoldArticle article(String line) {
    String id = "";
    String text = "";
    List<GoldAttribution> attributions = List.of();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "id" -> id = json.getString();
          case "text" -> text = json.getString();
          case "attributions" -> attributions = attributions(json);
          default -> json.skipChildren();
        }
      }
    }
    return inUnits(new GoldArticle(id, text, attributions));
  }

  private static List<GoldAttribution> attributions(JsonParser json) {
    var found = new ArrayList<GoldAttribution>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      List<Span> content = List.of();
      List<Span> source = List.of();
      List<Span> cue = List.of();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "content" -> content = spans(json);
          case "source" -> source = spans(json);
          case "cue" -> cue = spans(json);
          default -> json.skipChildren();
        }
      }
      found.add(new GoldAttribution(content, source, cue));
    }
    return found;
  }

  private static List<Span> spans(JsonParser json) {
    var spans = new ArrayList<Span>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      json.nextToken();
      int start = json.getIntValue();
      json.nextToken();
      spans.add(new Span(start, json.getIntValue()));
      json.nextToken();
    }
    return spans;
  }

  /// Offsets turned from code points into UTF-16 units.
  private static GoldArticle inUnits(GoldArticle article) {
    String text = article.text();
    if (text.codePointCount(0, text.length()) == text.length()) return article;
    return new GoldArticle(article.id(), text,
        article.attributions()
            .stream()
            .map(a -> new GoldAttribution(units(text, a.content()), units(text, a.source()), units(text, a.cue())))
            .toList());
  }

  private static List<Span> units(String text, List<Span> points) {
    return points.stream()
        .map(span -> new Span(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
        .toList();
  }
}
