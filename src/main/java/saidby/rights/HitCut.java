package saidby.rights;

import java.util.List;
import saidby.model.Quote;
import saidby.model.Rights;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Hit;
import saidby.search.Passage;

/// Cuts the passage of a hit. All offsets keep counting in the article's whole text; what is cut away is in no span.
final class HitCut {
  private HitCut() {}

  /// From the quote's opening mark on. Where nothing of the quote may be shown its content is one empty span.
  static Hit.QuoteHit of(Hit.QuoteHit hit, Rights rights) {
    Passage whole = hit.passage();
    Quote quote = hit.quote();
    int first = Math.clamp((long) quote.start() - whole.offset(), 0, whole.text().length());
    boolean marked = first > 0 && "\"“”„«‹'‘「".indexOf(whole.text().charAt(first - 1)) >= 0;
    Passage passage = cut(whole, marked ? first - 1 : first, rights);
    if (!isShorter(passage, whole)) return new Hit.QuoteHit(under(hit, rights, false), quote, whole, hit.score());
    List<Span> content = Cut.clipped(quote.content(), passage.offset(), passage.end());
    if (content.isEmpty()) content = List.of(new Span(passage.offset(), passage.offset()));
    return new Hit.QuoteHit(under(hit, rights, true), Cut.with(quote, content), passage, hit.score());
  }

  static Hit of(Hit.ParagraphHit hit, Rights rights) {
    Passage passage = aroundFound(hit.passage(), rights);
    return new Hit.ParagraphHit(under(hit, rights, isShorter(passage, hit.passage())), hit.paragraph(), passage,
        hit.score());
  }

  static Hit of(Hit.ArticleHit hit, Rights rights) {
    Passage passage = aroundFound(hit.passage(), rights);
    return new Hit.ArticleHit(under(hit, rights, isShorter(passage, hit.passage())), hit.quotes(), passage,
        hit.score());
  }

  private static ArticleSummary under(Hit hit, Rights rights, boolean cut) {
    return hit.article().with(rights.with(cut));
  }

  /// From a little before the first word that was found.
  private static Passage aroundFound(Passage passage, Rights rights) {
    int found = passage.highlights().isEmpty() ? 0 : passage.highlights().getFirst().start();
    return cut(passage, Math.max(0, found - rights.characters() / 4), rights);
  }

  private static boolean isShorter(Passage passage, Passage whole) {
    return passage.text().length() < whole.text().length();
  }

  /// The same passage where it may be shown whole.
  private static Passage cut(Passage passage, int from, Rights rights) {
    if (passage.text().length() <= rights.characters()) return passage;
    Span window = Cut.window(passage.text(), from, rights.characters());
    List<Span> found = Cut.clipped(passage.highlights(), window.start(), window.end())
        .stream()
        .map(span -> new Span(span.start() - window.start(), span.end() - window.start()))
        .toList();
    return new Passage(passage.offset() + window.start(), window.in(passage.text()), found);
  }
}
