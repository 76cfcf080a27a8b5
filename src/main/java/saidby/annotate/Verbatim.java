package saidby.annotate;

import java.util.ArrayList;
import java.util.List;
import saidby.model.AnnotatedArticle;
import saidby.model.Quote;
import saidby.model.Span;

/// Proves that the quotes of an article are verbatim: each lies within the text, cuts no character in two, and its words
/// there are those that it was named after when it was found. A quote's id holds a hash of its words, so a quote that moved by
/// one character, and a text that changed by one letter, show.
public final class Verbatim {
  private Verbatim() {}

  /// What is wrong, one sentence for each quote; empty where all is well.
  public static List<String> problems(AnnotatedArticle annotated) {
    List<String> problems = new ArrayList<>();
    String text = annotated.article().text();
    var ids = new QuoteIds(annotated.article().id());
    for (Quote quote : annotated.quotes()) {
      if (!quote.content().stream().allMatch(span -> isWhole(span, text)))
        problems.add("quote %s is no slice of its article".formatted(quote.id()));
      else
        if (!ids.next(quote.content(), text).equals(quote.id()))
          problems.add("quote %s is not what stands in its article now".formatted(quote.id()));
    }
    return problems;
  }

  private static boolean isWhole(Span span, String text) {
    return span.start() < span.end() && span.end() <= text.length() && isBetween(text, span.start())
        && isBetween(text, span.end());
  }

  /// Whether the offset does not part a pair of surrogates.
  private static boolean isBetween(String text, int at) {
    return at == 0 || at == text.length()
        || !(Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at)));
  }
}
