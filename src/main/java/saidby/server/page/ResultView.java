package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.Hit;
import saidby.search.Passage;

/// One hit of a list.
///
/// @param speaker of a quote; empty for paragraphs and articles
/// @param href where its heading leads
/// @param note one more fact, as the number of quotes
/// @param publisher address at the publisher, of a quote with its words marked there
public record ResultView(Optional<SpeakerView> speaker, String href, MarkedText text, Origin origin, String note,
    Optional<String> publisher) {

  /// @param typed what was looked for
  static ResultView of(Hit hit, String typed) {
    Origin origin = Origin.of(hit.article(), typed);
    return switch (hit) {
      case Hit.QuoteHit(var article, var quote, var passage, var score) -> quote(quote, passage, origin);
      case Hit.ParagraphHit(var article, var paragraph, var passage, var score) -> new ResultView(Optional.empty(),
          origin.href() + "#paragraph-" + (paragraph + 1), plain(passage), origin, "Paragraph " + (paragraph + 1),
          origin.publisher());
      case Hit.ArticleHit(var article, var quotes, var passage, var score) -> new ResultView(Optional.empty(),
          origin.href(), plain(passage), origin, Counted.of(quotes, "quote"), origin.publisher());
    };
  }

  private static ResultView quote(Quote quote, Passage passage, Origin origin) {
    return new ResultView(Optional.of(SpeakerView.of(quote.attribution(), passage.text(), passage.offset())),
        Address.quote(quote.id()), marked(quote, passage), origin, Names.form(quote.form().code()),
        origin.publisher().map(url -> TextFragment.in(url, parts(quote, passage))));
  }

  /// The quote's words, part by part, as far as the passage has them.
  static List<String> parts(Quote quote, Passage passage) {
    int end = passage.offset() + passage.text().length();
    return quote.content()
        .stream()
        .filter(span -> span.start() >= passage.offset() && span.end() <= end)
        .map(span -> passage.text().substring(span.start() - passage.offset(), span.end() - passage.offset()))
        .toList();
  }

  /// The passage with the quote marked in it.
  private static MarkedText marked(Quote quote, Passage passage) {
    var quoted = new ArrayList<MarkedText.Quoted>();
    int end = passage.offset() + passage.text().length();
    for (Span span : quote.content()) {
      int from = Math.max(span.start(), passage.offset());
      int to = Math.min(span.end(), end);
      if (from < to)
        quoted.add(new MarkedText.Quoted(new Span(from - passage.offset(), to - passage.offset()),
            Address.anchor(quote.id()), 0));
    }
    return MarkedText.of(passage.text(), quoted, passage.highlights());
  }

  private static MarkedText plain(Passage passage) {
    return MarkedText.of(passage.text(), List.of(), passage.highlights());
  }
}
