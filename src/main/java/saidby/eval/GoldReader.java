package saidby.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.eval.GoldLines.WrongField;
import saidby.model.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads gold articles, one a line:
/// `{"id","publisher","text","attributions":[{"content":[[s,e]..],"source":[[s,e]..],"cue":[[s,e]..],"sourceType"}]}`,
/// offsets in code points. Publisher and source types may be missing; other fields are passed over.
final class GoldReader {
  private final JsonParser json;
  private String id = "";
  private String publisher = "";
  private String text = "";
  private List<GoldAttribution> attributions = List.of();

  private GoldReader(JsonParser json) {
    this.json = json;
  }

  /// @throws IOException when the file cannot be read, holds no article or holds a wrong one, see [BadGold]
  static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = GoldLines.read(file,
        (json, line) -> Optional.of(new GoldReader(json).article(line)));
    if (articles.isEmpty()) throw new IOException(file + ": holds no article");
    return articles;
  }

  private GoldArticle article(int line) throws WrongField {
    GoldLines.eachField(json, this::field);
    if (id.isBlank()) throw new WrongField("an article needs an id");
    if (text.isBlank()) throw new WrongField("an article needs a text");
    var inText = new ArrayList<GoldAttribution>();
    for (GoldAttribution found : attributions) inText.add(inUnits(found));
    return new GoldArticle(id, publisher, line, text, inText);
  }

  private void field(String name) throws WrongField {
    switch (name) {
      case "id" -> id = GoldLines.text(json, name);
      case "publisher" -> publisher = GoldLines.text(json, name);
      case "text" -> text = GoldLines.text(json, name);
      case "attributions" -> attributions = attributions();
      default -> json.skipChildren();
    }
  }

  private List<GoldAttribution> attributions() throws WrongField {
    if (json.currentToken() != JsonToken.START_ARRAY) throw new WrongField("attributions: not an array");
    var found = new ArrayList<GoldAttribution>();
    while (json.nextToken() == JsonToken.START_OBJECT) found.add(new AttributionReader(json).read());
    return found;
  }

  private static final class AttributionReader {
    private final JsonParser json;
    private List<Span> content = List.of();
    private List<Span> source = List.of();
    private List<Span> cue = List.of();
    private Optional<SourceType> type = Optional.empty();

    AttributionReader(JsonParser json) {
      this.json = json;
    }

    GoldAttribution read() throws WrongField {
      GoldLines.eachField(json, this::field);
      SourceType untold = source.isEmpty() ? SourceType.NONE : SourceType.NOMINAL;
      return new GoldAttribution(content, source, cue, type.orElse(untold));
    }

    private void field(String name) throws WrongField {
      switch (name) {
        case "content" -> content = GoldLines.spans(json, name);
        case "source" -> source = GoldLines.spans(json, name);
        case "cue" -> cue = GoldLines.spans(json, name);
        case "sourceType" -> type = Optional.of(type(GoldLines.text(json, name)));
        default -> json.skipChildren();
      }
    }

    private static SourceType type(String written) throws WrongField {
      try {
        return SourceType.of(written);
      } catch (IllegalArgumentException unknown) {
        throw new WrongField("sourceType: " + unknown.getMessage());
      }
    }
  }

  /// Offsets turned from code points into UTF-16 units.
  private GoldAttribution inUnits(GoldAttribution found) throws WrongField {
    return new GoldAttribution(inUnits(found.content()), inUnits(found.source()), inUnits(found.cue()), found.type());
  }

  private List<Span> inUnits(List<Span> points) throws WrongField {
    int length = text.codePointCount(0, text.length());
    var spans = new ArrayList<Span>();
    for (Span span : points) {
      if (span.end() > length) throw new WrongField("a span ends behind the text: " + span);
      if (length == text.length()) spans.add(span);
      else
        spans.add(new Span(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())));
    }
    return spans;
  }
}
