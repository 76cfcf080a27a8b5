package saidby.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import saidby.model.Span;
import saidby.speaker.SpeakerAttributor;
import saidby.speaker.SpokenQuote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what the product finds in gold articles, one a line: `PredictGold GOLD.jsonl PREDICTED.jsonl`, with an
/// optional third argument, how many times to go over all articles for a speed figure.
public final class PredictGold {
  private static final JsonFactory JSON = new JsonFactory();

  private PredictGold() {}

  public static void main(String[] arguments) throws IOException {
    SpeakerAttributor attributor = SpeakerAttributor.standard();
    List<GoldArticle> articles = GoldReader.read(Path.of(arguments[0]));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (GoldArticle article : articles) {
        out.write(line(article, attributor.attribute(article.tokens(), Optional.of("en"))));
        out.newLine();
      }
    }
    if (arguments.length > 2) measure(attributor, articles, Integer.parseInt(arguments[2]));
  }

  private static void measure(SpeakerAttributor attributor, List<GoldArticle> articles, int rounds) {
    long quotes = 0;
    long start = 0;
    for (int round = -rounds; round < rounds; round++) {
      if (round == 0) start = cpuNanos();
      for (GoldArticle article : articles) quotes += attributor.attribute(article.tokens(), Optional.of("en")).size();
    }
    double micros = (cpuNanos() - start) / 1e3 / rounds / articles.size();
    System.out.printf("%.0f microseconds an article (%d quotes seen)%n", micros, quotes);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String line(GoldArticle article, List<SpokenQuote> quotes) {
    var line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      json.writeArrayPropertyStart("quotes");
      for (SpokenQuote said : quotes) write(json, article.text(), said);
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, String text, SpokenQuote said) {
    json.writeStartObject();
    json.writeArrayPropertyStart("content");
    for (Span span : said.quote().content()) write(json, text, span);
    json.writeEndArray();
    json.writeName("cue");
    write(json, text, said.quote().cue().map(cue -> cue.span()));
    json.writeName("speakerMention");
    write(json, text, said.mention());
    json.writeNullProperty("speaker");
    json.writeStringProperty("form", said.quote().form().code());
    json.writeNumberProperty("confidence", said.confidence());
    json.writeStringProperty("rule", said.rule());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String text, Optional<Span> span) {
    if (span.isPresent()) write(json, text, span.get());
    else json.writeNull();
  }

  private static void write(JsonGenerator json, String text, Span span) {
    json.writeStartArray();
    json.writeNumber(text.codePointCount(0, span.start()));
    json.writeNumber(text.codePointCount(0, span.end()));
    json.writeEndArray();
  }
}
