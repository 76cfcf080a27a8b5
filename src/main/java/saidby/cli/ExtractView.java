package saidby.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.ExplainedArticle;
import saidby.model.Explanation;
import saidby.model.Quote;
import saidby.model.Span;

/// Prints an article with its quotes in colour, then one entry a quote.
final class ExtractView {
  private final Terminal terminal;
  private final ExplanationView explanations;

  ExtractView(Terminal terminal) {
    this.terminal = terminal;
    explanations = new ExplanationView(terminal);
  }

  void print(AnnotatedArticle annotated) {
    print(annotated, List.of());
  }

  /// With an explanation behind each quote, and what was left out.
  void print(ExplainedArticle explained) {
    print(explained.annotated(), explained.explanations());
    if (explained.leftOut().isEmpty()) return;
    terminal.out().println(System.lineSeparator() + terminal.bold("No quotes:"));
    for (ExplainedArticle.LeftOut left : explained.leftOut()) {
      terminal.out()
          .println("     " + terminal.yellow(oneLine(left.words().in(explained.annotated().article().text()))));
      explanations.print(left.explanation());
    }
  }

  private void print(AnnotatedArticle annotated, List<Explanation> explained) {
    Article article = annotated.article();
    article.metadata()
        .title()
        .ifPresent(title -> terminal.out().println(terminal.bold(title) + System.lineSeparator()));
    if (terminal.coloured()) terminal.out().println(coloured(annotated) + System.lineSeparator());
    int number = 0;
    for (Quote quote : annotated.quotes()) {
      print(++number, quote, article.text());
      if (number <= explained.size()) explanations.print(explained.get(number - 1));
      terminal.out().println();
    }
    terminal.out().println(summary(annotated));
  }

  private void print(int number, Quote quote, String text) {
    terminal.out().printf("%3d. %s%n", number, terminal.yellow(oneLine(quote.words(text))));
    terminal.out().println("     " + said(quote, text));
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }

  private String said(Quote quote, String text) {
    String how = quote.form().code() + quote.cue().map(cue -> ", " + cue.lemma()).orElse("");
    return switch (quote.attribution()) {
      case Attribution.Said said -> terminal.cyan(TextResults.described(said.person()))
          + terminal.dim(
              "  [%s%s; %s %.2f]".formatted(how, as(said.mention().stream(), text), said.rule(), said.confidence()));
      case Attribution.Unknown unknown -> terminal.dim("speaker unknown: " + unknown.why() + "  [" + how + "]");
    };
  }

  private static String as(Stream<Span> mention, String text) {
    return mention.map(span -> ", as \"" + span.in(text) + "\"").findFirst().orElse("");
  }

  private String summary(AnnotatedArticle annotated) {
    List<Quote> quotes = annotated.quotes();
    long attributed = quotes.stream().filter(quote -> quote.attribution() instanceof Attribution.Said).count();
    String countries = annotated.countries().stream().map(CountryTag::code).collect(Collectors.joining(", "));
    return terminal
        .bold(String.format(Locale.ROOT, "%d quotes, %d attributed; countries: %s", quotes.size(), attributed,
            countries.isEmpty() ? "none" : countries));
  }

  private String coloured(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    var out = new StringBuilder();
    int done = 0;
    List<Span> spans = annotated.quotes().stream().flatMap(quote -> quote.content().stream()).sorted().toList();
    for (Span span : spans) {
      if (span.start() < done) continue;
      out.append(Terminal.safe(text.substring(done, span.start()))).append(terminal.yellow(span.in(text)));
      done = span.end();
    }
    return out.append(Terminal.safe(text.substring(done))).toString();
  }
}
