package saidby.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saidby.model.Attribution;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.FacetCounts;
import saidby.search.Histogram;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.Score;
import saidby.search.SearchResult;
import saidby.search.Trend;
import saidby.search.What;

/// Prints an answer for people.
final class TextResults {
  private final Terminal terminal;

  TextResults(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(SearchResult result, What what) {
    String found = String.format(Locale.ROOT, "%s%,d %s (%.1f ms)",
        result.remarks().partial() ? "at least " : "", result.total(), what.code(),
        result.tookNanos() / 1e6);
    terminal.out().println(terminal.bold(found));
    print(result.hits());
    result.counts().facets().forEach((field, counts) -> print(field.code(), counts));
    result.counts().histogram().ifPresent(this::print);
    result.counts().trend().ifPresent(this::print);
  }

  void print(List<Hit> hits) {
    for (Hit hit : hits) print(hit);
  }

  private void print(Hit hit) {
    terminal.out().println();
    switch (hit) {
      case Hit.QuoteHit quote -> {
        terminal.out().println(who(quote.quote().attribution()) + terminal.dim(how(quote.quote())));
        terminal.out().println("  " + passage(quote.passage(), spansIn(quote)));
      }
      case Hit.ParagraphHit paragraph -> terminal.out().println("  " + passage(paragraph.passage(), List.of()));
      case Hit.ArticleHit article -> {
        terminal.out().println(terminal.bold(article.article().metadata().title().orElse(article.article().id())));
        terminal.out().println("  " + passage(article.passage(), List.of()));
      }
    }
    terminal.out().println("  " + terminal.dim(origin(hit.article())));
    for (Score.Reason reason : hit.score().why())
      terminal.out()
          .printf(Locale.ROOT, "  %s  %s%n", terminal.dim("%7.2f".formatted(reason.points())),
              Terminal.safe(reason.what()));
  }

  private void print(String field, FacetCounts counts) {
    terminal.out().println();
    terminal.out().println(terminal.bold(field));
    for (FacetCounts.Value value : counts.values())
      terminal.out().printf(Locale.ROOT, "  %,7d  %s%n", value.count(), Terminal.safe(value.label()));
    if (counts.rest() > 0) terminal.out().printf(Locale.ROOT, "  %,7d  %s%n", counts.rest(), terminal.dim("(others)"));
    if (counts.missing() > 0)
      terminal.out().printf(Locale.ROOT, "  %,7d  %s%n", counts.missing(), terminal.dim("(none)"));
  }

  private void print(Histogram histogram) {
    terminal.out().println();
    terminal.out().println(terminal.bold("by " + histogram.interval().code()) + " (" + histogram.zone().getId() + ")");
    for (Histogram.Bar bar : histogram.bars()) {
      String to = bar.to().equals(bar.from()) ? "" : " to " + bar.to();
      terminal.out().printf(Locale.ROOT, "  %,7d  %s%s%n", bar.count(), bar.from(), to);
    }
    if (histogram.undated() > 0)
      terminal.out().printf(Locale.ROOT, "  %,7d  %s%n", histogram.undated(), terminal.dim("(undated)"));
  }

  private void print(Trend trend) {
    terminal.out().println();
    terminal.out()
        .println(terminal.bold("share of all quotes by " + trend.interval().code())
            + String.format(Locale.ROOT, " (%,d of %,d)", trend.total(), trend.background()));
    for (Trend.Bar bar : trend.bars())
      terminal.out()
          .printf(Locale.ROOT, "  %6.2f %%  %,7d of %,7d  %s%n", 100 * bar.share(), bar.count(), bar.all(), bar.from());
  }

  private String who(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Said said -> terminal.cyan(described(said.person()));
      case Attribution.Unknown _ -> terminal.dim("speaker unknown");
    };
  }

  /// "Jane Doe, foreign minister (KE)".
  static String described(Person person) {
    return person.name() + person.role().map(role -> ", " + role).orElse("")
        + person.country().map(code -> " (" + code + ")").orElse("");
  }

  private static String how(Quote quote) {
    String cue = quote.cue().map(found -> " · " + found.lemma()).orElse("");
    return " · " + quote.form().code() + cue;
  }

  private static List<Span> spansIn(Hit.QuoteHit hit) {
    int offset = hit.passage().offset();
    return hit.quote().content().stream().map(span -> new Span(span.start() - offset, span.end() - offset)).toList();
  }

  /// The passage with the quote in yellow and what was found in reverse video.
  private String passage(Passage passage, List<Span> quote) {
    List<Integer> cuts = new ArrayList<>(List.of(0, passage.text().length()));
    Stream.concat(quote.stream(), passage.highlights().stream())
        .forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    List<Integer> sorted = cuts.stream().sorted().distinct().toList();
    var line = new StringBuilder();
    for (int i = 0; i + 1 < sorted.size(); i++) {
      var piece = new Span(sorted.get(i), sorted.get(i + 1));
      String text = piece.in(passage.text());
      if (holds(passage.highlights(), piece)) line.append(terminal.marked(text));
      else line.append(holds(quote, piece) ? terminal.yellow(text) : Terminal.safe(text));
    }
    return line.toString().replace("\n", "\n  ");
  }

  private static boolean holds(List<Span> spans, Span piece) {
    return spans.stream().anyMatch(span -> span.contains(piece));
  }

  private static String origin(ArticleSummary article) {
    Optional<String> summary = Optional.of("summary only").filter(_ -> article.metadata().summaryOnly());
    return Stream.of(article.metadata().source(), article.metadata().published().map(Published::iso),
        article.metadata().title(), summary, article.metadata().url().or(() -> Optional.of(article.id())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
