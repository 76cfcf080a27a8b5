package saidby.export;

import java.time.LocalDate;
import saidby.model.Metadata;
import saidby.search.Hit;
import tools.jackson.core.JsonGenerator;

/// A citation as [CSL-JSON](https://github.com/citation-style-language/schema) has it: the article, with what was said as
/// its note. Without a date there is no `issued`, which styles print as "n.d.".
final class CslCitation {
  private CslCitation() {}

  static String of(Hit.QuoteHit hit, String page) {
    String item = Json.object(json -> item(json, hit, page));
    return "[" + item + "]"; // the schema has lists of items alone
  }

  private static void item(JsonGenerator json, Hit.QuoteHit hit, String page) {
    Metadata metadata = hit.article().metadata();
    json.writeStringProperty("id", hit.quote().id());
    json.writeStringProperty("type", "article-newspaper");
    json.writeStringProperty("title", Credit.title(metadata));
    metadata.byline().ifPresent(byline -> {
      json.writeArrayPropertyStart("author");
      json.writeStartObject();
      json.writeStringProperty("literal", byline);
      json.writeEndObject();
      json.writeEndArray();
    });
    metadata.source().ifPresent(source -> json.writeStringProperty("container-title", source));
    metadata.section().ifPresent(section -> json.writeStringProperty("section", section));
    metadata.published().map(Credit::day).ifPresent(day -> issued(json, day));
    metadata.language().ifPresent(language -> json.writeStringProperty("language", language));
    json.writeStringProperty("URL", Credit.original(metadata).orElse(page));
    json.writeStringProperty("source", "Saidby, " + page);
    json.writeStringProperty("note", TextCitation.who(hit));
  }

  private static void issued(JsonGenerator json, LocalDate day) {
    Json.object(json, "issued", issued -> {
      issued.writeArrayPropertyStart("date-parts");
      issued.writeStartArray();
      issued.writeNumber(day.getYear());
      issued.writeNumber(day.getMonthValue());
      issued.writeNumber(day.getDayOfMonth());
      issued.writeEndArray();
      issued.writeEndArray();
    });
  }
}
