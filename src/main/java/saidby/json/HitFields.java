package saidby.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Cue;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.Score;

/// One hit. The offsets inside `passage` count from the passage's first character, so that a page can mark the words
/// without the article; `passage.offset` leads back into it.
final class HitFields {
  private HitFields() {}

  static void write(JsonText json, Hit hit) {
    switch (hit) {
      case Hit.QuoteHit quote -> quote(json, quote);
      case Hit.ParagraphHit paragraph -> {
        json.text("id", "%s#%d".formatted(paragraph.article().id(), paragraph.paragraph()));
        json.number("paragraph", paragraph.paragraph());
        common(json, hit, paragraph.passage());
      }
      case Hit.ArticleHit article -> {
        json.text("id", article.article().id());
        json.number("quotes", article.quotes());
        common(json, hit, article.passage());
      }
    }
  }

  private static void quote(JsonText json, Hit.QuoteHit hit) {
    Quote quote = hit.quote();
    QuoteFields.write(json, quote, hit.words());
    json.text("cue", quote.cue().map(Cue::lemma));
    json.spans("content", quote.content());
    json.number("paragraph", quote.paragraph());
    score(json, hit.score());
    json.object("article", article -> article(article, hit.article()));
    json.object("passage", passage -> {
      passage(passage, hit.passage());
      passage.spans("quote", inside(quote.content(), hit.passage()));
      passage.span("cue", inside(quote.cue().map(Cue::span), hit.passage()));
      passage.span("mention", inside(quote.attribution().mention(), hit.passage()));
    });
  }

  private static void common(JsonText json, Hit hit, Passage shown) {
    score(json, hit.score());
    json.object("article", article -> article(article, hit.article()));
    json.object("passage", passage -> passage(passage, shown));
  }

  private static void score(JsonText json, Score score) {
    json.figure("score", score.points());
    if (!score.why().isEmpty()) json.objects("why", score.why(), (each, reason) -> {
      each.text("what", reason.what());
      each.figure("points", reason.points());
    });
  }

  private static void article(JsonText json, ArticleSummary article) {
    json.text("id", article.id());
    ArticleJson.metadata(json, article.metadata());
    json.texts("countries", article.countries());
  }

  private static void passage(JsonText json, Passage passage) {
    json.text("text", passage.text());
    json.number("offset", passage.offset());
    json.spans("highlights", passage.highlights());
  }

  private static List<Span> inside(List<Span> spans, Passage passage) {
    List<Span> inside = new ArrayList<>(spans.size());
    for (Span span : spans) if (passage.holds(span)) inside.add(moved(span, passage));
    return inside;
  }

  /// The span relative to the passage; empty where the passage does not hold all of it.
  private static Optional<Span> inside(Optional<Span> span, Passage passage) {
    return span.filter(passage::holds).map(in -> moved(in, passage));
  }

  private static Span moved(Span span, Passage passage) {
    return new Span(span.start() - passage.offset(), span.end() - passage.offset());
  }
}
