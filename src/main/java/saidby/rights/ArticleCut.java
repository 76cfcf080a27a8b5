package saidby.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Quote;
import saidby.model.Rights;
import saidby.model.Span;

/// Cuts an article behind so many characters; quotes that begin behind the cut are left out, the last one may be short.
final class ArticleCut {
  private ArticleCut() {}

  static AnnotatedArticle of(AnnotatedArticle annotated, Rights rights) {
    Article article = annotated.article();
    boolean cut = article.text().length() > rights.characters();
    int end = cut ? Cut.window(article.text(), 0, rights.characters()).end() : article.text().length();
    List<Quote> quotes = new ArrayList<>();
    if (cut) for (Quote quote : annotated.quotes()) {
      List<Span> content = Cut.clipped(quote.content(), 0, end);
      if (!content.isEmpty()) quotes.add(within(Cut.with(quote, content), end));
    }
    var shown = new Article(article.id(), article.metadata().with(rights.with(cut)), article.text().substring(0, end),
        Cut.clipped(article.paragraphs(), 0, end), cut ? Optional.empty() : article.given());
    return new AnnotatedArticle(shown, cut ? quotes : annotated.quotes(), annotated.countries());
  }

  /// Without a cue or words for the speaker that stand behind the cut.
  private static Quote within(Quote quote, int end) {
    Attribution attribution = switch (quote.attribution()) {
      case Attribution.Said(var person, var mention, var rule, var confidence) ->
        new Attribution.Said(person, mention.filter(span -> span.end() <= end), rule, confidence);
      case Attribution.Unknown(var mention, var why) ->
        new Attribution.Unknown(mention.filter(span -> span.end() <= end), why);
    };
    return new Quote(quote.id(), quote.form(), quote.content(), quote.cue().filter(cue -> cue.span().end() <= end),
        quote.paragraph(), attribution, quote.mentions());
  }
}
