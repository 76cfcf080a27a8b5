package saidby.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saidby.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Answers and figures as JSON.
public final class AnswerLines {
  private static final JsonFactory JSON = new JsonFactory();

  private AnswerLines() {}

  /// Writes what was answered, one article a line, offsets in code points of the gold text:
  /// `{"id","quotes":[{"content":[[s,e]..],"cue":[s,e],"speakerMention":[s,e],"speaker","form","confidence","rule"}]}`.
  public static void write(Evaluation evaluation, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < evaluation.answers().size(); i++) {
        GoldArticle article = evaluation.gold().articles().get(i);
        var line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
          new AnswerLines.Writing(json, article.text()).article(article.id(), evaluation.answers().get(i));
        }
        out.write(line.toString());
        out.newLine();
      }
    }
  }

  /// Every measure by its name, to four decimals: `[precision, recall, F1]`, or a share.
  public static String figures(Evaluation evaluation) {
    var line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      for (Measure measure : Measure.values()) {
        json.writeName(measure.title());
        switch (measure.of(evaluation.total())) {
          case Figure.Share share -> json.writeNumber(Percent.rounded(share.value()));
          case Figure.Balance balance -> {
            json.writeStartArray();
            for (double figure : List.of(balance.precision(), balance.recall(), balance.main()))
              json.writeNumber(Percent.rounded(figure));
            json.writeEndArray();
          }
        }
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  private static final class Writing {
    private final JsonGenerator json;
    private final String text;

    Writing(JsonGenerator json, String text) {
      this.json = json;
      this.text = text;
    }

    void article(String id, List<Answer> answers) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeArrayPropertyStart("quotes");
      for (Answer answer : answers) quote(answer);
      json.writeEndArray();
      json.writeEndObject();
    }

    private void quote(Answer answer) {
      json.writeStartObject();
      json.writeArrayPropertyStart("content");
      for (Span span : answer.content()) span(span);
      json.writeEndArray();
      span("cue", answer.cue());
      span("speakerMention", answer.mention());
      text("speaker", answer.speaker());
      json.writeStringProperty("form", answer.form().code());
      if (answer.confidence().isPresent())
        json.writeNumberProperty("confidence", Percent.rounded(answer.confidence().getAsDouble()));
      else
        json.writeNullProperty("confidence");
      text("rule", Stream.of(answer.rule()).filter(rule -> !rule.isEmpty()).findFirst());
      json.writeEndObject();
    }

    private void text(String name, Optional<String> value) {
      if (value.isPresent()) json.writeStringProperty(name, value.get());
      else json.writeNullProperty(name);
    }

    private void span(String name, Optional<Span> span) {
      json.writeName(name);
      if (span.isPresent()) span(span.get());
      else json.writeNull();
    }

    private void span(Span span) {
      json.writeStartArray();
      json.writeNumber(text.codePointCount(0, span.start()));
      json.writeNumber(text.codePointCount(0, span.end()));
      json.writeEndArray();
    }
  }
}
