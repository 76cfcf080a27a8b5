package saidby.json;

import java.util.Locale;
import java.util.Optional;
import saidby.model.Attribution;
import saidby.model.Person;
import saidby.model.Quote;

/// The fields that a quote has wherever it is shown: who said it, and how that is known.
final class QuoteFields {
  private QuoteFields() {}

  static Optional<Person> person(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Said said -> Optional.of(said.person());
      case Attribution.Unknown _ -> Optional.empty();
    };
  }

  static void speaker(JsonText json, Person person) {
    json.text("id", person.id());
    json.text("name", person.name());
    json.text("kind", person.kind().name().toLowerCase(Locale.ROOT));
    json.text("role", person.role());
    json.text("country", person.country());
  }

  /// `id`, `form`, `text` (the words) and the attribution.
  static void write(JsonText json, Quote quote, String words) {
    json.text("id", quote.id());
    json.text("form", quote.form().code());
    json.text("text", words);
    json.object("speaker", person(quote.attribution()), QuoteFields::speaker);
    switch (quote.attribution()) {
      case Attribution.Said said -> {
        json.figure("confidence", said.confidence());
        json.text("rule", said.rule());
        json.nothing("unknownBecause");
      }
      case Attribution.Unknown unknown -> {
        json.nothing("confidence");
        json.nothing("rule");
        json.text("unknownBecause", unknown.why());
      }
    }
    json.texts("mentions", quote.mentions());
  }
}
