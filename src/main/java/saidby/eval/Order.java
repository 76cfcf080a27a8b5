package saidby.eval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.model.Span;

/// In which order quote, cue and source stand.
final class Order {
  private Order() {}

  private record Part(String name, int start) {}

  /// "quote-cue-source"; "split" where the quote stands on both sides of the other two; "no cue" before or behind the
  /// source where nothing announces it.
  static String of(GoldAttribution gold) {
    if (gold.content().isEmpty() || gold.source().isEmpty()) return "no source";
    int source = start(gold.source());
    int quote = start(gold.content());
    if (gold.cue().isEmpty()) return quote < source ? "quote-source, no cue" : "source-quote, no cue";
    int cue = start(gold.cue());
    int last = gold.content().stream().mapToInt(Span::start).max().orElse(quote);
    if (quote < Math.min(cue, source) && last > Math.max(cue, source)) return "split";
    return Stream.of(new Part("quote", quote), new Part("cue", cue), new Part("source", source))
        .sorted(Comparator.comparingInt(Part::start))
        .map(Part::name)
        .collect(Collectors.joining("-"));
  }

  private static int start(List<Span> spans) {
    return spans.stream().mapToInt(Span::start).min().orElse(0);
  }
}
