package saidby.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import saidby.model.AnnotatedArticle;
import saidby.model.Attribution;
import saidby.model.Cue;
import saidby.model.ExplainedArticle;
import saidby.model.Explanation;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.model.Span;

/// What was extracted from an article, one line each: offsets and names, no text.
public final class ExtractionJson {
  private ExtractionJson() {}

  /// `{"id","quotes":[{"content","cue","speakerMention","speaker","speakerId","speakerKind","speakerCountry","speakerRole",
  /// "form","confidence","rule"}]}` without a line break.
  ///
  /// @param offsets what is written for a span of the article's text
  public static String line(AnnotatedArticle article, UnaryOperator<Span> offsets) {
    return JsonText.object(offsets, json -> {
      json.text("id", article.article().id());
      json.objects("quotes", article.quotes(), ExtractionJson::quote);
    });
  }

  /// The same with `"explain"` in each quote, see [ExplanationFields], and `"leftOut":[{"content","explain"}]`: what was
  /// judged to be no quote.
  public static String line(ExplainedArticle explained, UnaryOperator<Span> offsets) {
    AnnotatedArticle article = explained.annotated();
    Iterator<Explanation> explanations = explained.explanations().iterator();
    return JsonText.object(offsets, json -> {
      json.text("id", article.article().id());
      json.objects("quotes", article.quotes(), (fields, quote) -> {
        quote(fields, quote);
        ExplanationFields.write(fields, explanations.next());
      });
      json.objects("leftOut", explained.leftOut(), (fields, left) -> {
        fields.span("content", Optional.of(left.words()));
        ExplanationFields.write(fields, left.explanation());
      });
    });
  }

  private static void quote(JsonText json, Quote quote) {
    Optional<Person> person = QuoteFields.person(quote.attribution());
    json.spans("content", quote.content());
    json.span("cue", quote.cue().map(Cue::span));
    json.span("speakerMention", quote.attribution().mention());
    json.text("speaker", person.map(Person::name));
    json.text("speakerId", person.map(Person::id));
    json.text("speakerKind", person.map(found -> found.kind().name().toLowerCase(Locale.ROOT)));
    json.text("speakerCountry", person.flatMap(Person::country));
    json.text("speakerRole", person.flatMap(Person::role));
    json.text("form", quote.form().code());
    switch (quote.attribution()) {
      case Attribution.Said said -> {
        json.figure("confidence", said.confidence());
        json.text("rule", said.rule());
      }
      case Attribution.Unknown _ -> {
        json.nothing("confidence");
        json.nothing("rule");
      }
    }
  }
}
