package saidby.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saidby.export.CitationStyle;
import saidby.model.AnnotatedArticle;
import saidby.model.Quote;
import saidby.search.Hit;

/// One quote by itself.
///
/// @param id of the quote
/// @param words verbatim, the parts joined by an ellipsis
/// @param facts what is known about it, as pairs
/// @param others of the same article
/// @param citation how it is cited
public record QuotePage(String id, String words, SpeakerView speaker, ResultView inContext, String hrefInArticle,
    String apiHref, List<Fact> facts, List<Other> others, Citation citation) {

  private static final int MOST_OTHERS = 12;
  private static final int MOST_CHARACTERS = 160;

  /// Another quote, shortened to a line or two.
  public record Other(String words, String href, String speaker) {}

  /// Something known about a quote.
  public record Fact(String name, String value) {}

  /// A citation as a sentence, and where the other styles are.
  public record Citation(String sentence, List<Link> styles) {
    static Citation of(Hit.QuoteHit hit, String permalink) {
      String api = "/api/v1" + Address.quote(hit.quote().id()) + "/citation";
      return new Citation(CitationStyle.TEXT.write(hit, permalink), List.of(
          new Link("BibTeX", api + "?style=bibtex", false), new Link("CSL-JSON", api + "?style=csl", false)));
    }
  }

  public QuotePage {
    facts = List.copyOf(facts);
    others = List.copyOf(others);
  }

  /// @param annotated the article that the quote stands in
  /// @param permalink the whole address of the page
  public static QuotePage of(Hit.QuoteHit hit, Optional<AnnotatedArticle> annotated, String permalink) {
    ResultView inContext = ResultView.of(hit, "");
    Quote quote = hit.quote();
    int offset = hit.passage().offset();
    String text = hit.passage().text();
    return new QuotePage(quote.id(), hit.words(),
        SpeakerView.of(quote.attribution(), text, offset), inContext,
        Address.quoteInArticle(hit.article().id(), quote.id()), "/api/v1" + Address.quote(quote.id()),
        facts(quote, inContext.origin()), annotated.map(article -> others(article, quote)).orElse(List.of()),
        Citation.of(hit, permalink));
  }

  private static List<Other> others(AnnotatedArticle annotated, Quote shown) {
    String text = annotated.article().text();
    return annotated.quotes()
        .stream()
        .filter(quote -> !quote.id().equals(shown.id()))
        .limit(MOST_OTHERS)
        .map(quote -> new Other(words(quote, text), Address.quote(quote.id()),
            SpeakerView.of(quote.attribution(), text, 0).name()))
        .toList();
  }

  private static String words(Quote quote, String text) {
    String words = String.join(" … ", quote.content().stream().map(span -> span.in(text)).toList())
        .replaceAll("\\s+", " ");
    if (words.length() <= MOST_CHARACTERS) return words;
    int cut = words.lastIndexOf(' ', MOST_CHARACTERS);
    return words.substring(0, cut > 0 ? cut : words.offsetByCodePoints(0, MOST_CHARACTERS / 2)) + " …";
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
