package saidby.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.Hit;

/// One quote by itself.
///
/// @param words verbatim, the parts joined by an ellipsis
/// @param facts what is known about it, as pairs
public record QuotePage(String words, SpeakerView speaker, ResultView inContext, String hrefInArticle, String apiHref,
    List<Fact> facts) {

  /// Something known about a quote.
  public record Fact(String name, String value) {}

  public QuotePage {
    facts = List.copyOf(facts);
  }

  public static QuotePage of(Hit.QuoteHit hit) {
    ResultView inContext = ResultView.of(hit, "");
    Quote quote = hit.quote();
    int offset = hit.passage().offset();
    String text = hit.passage().text();
    return new QuotePage(words(quote, text, offset), SpeakerView.of(quote.attribution(), text, offset), inContext,
        Address.quoteInArticle(hit.article().id(), quote.id()), "/api/v1" + Address.quote(quote.id()),
        facts(quote, inContext.origin()));
  }

  private static String words(Quote quote, String text, int offset) {
    var words = new StringBuilder();
    for (Span span : quote.content())
      if (span.start() >= offset && span.end() - offset <= text.length())
        words.append(words.isEmpty() ? "" : " … ").append(text, span.start() - offset, span.end() - offset);
    return words.toString();
  }

  private static List<Fact> facts(Quote quote, Origin origin) {
    return Stream.of(Optional.of(new Fact("Form", Names.form(quote.form().code()))),
        quote.cue().map(cue -> new Fact("Word of saying", cue.lemma())),
        Optional.of(String.join(", ", quote.mentions().stream().map(Names::country).toList()))
            .filter(names -> !names.isEmpty())
            .map(names -> new Fact("Countries it names", names)),
        origin.source().map(source -> new Fact("Source", source)),
        origin.day().map(day -> new Fact("Published", day.exact())),
        origin.byline().map(byline -> new Fact("By", byline)),
        Optional.of(new Fact("Id", quote.id()))).flatMap(Optional::stream).toList();
  }
}
