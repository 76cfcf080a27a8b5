package saidby.eval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The commonest mistakes by [ErrorKind], each with the place of one.
final class Confusions {
  private static final int SHOWN = 20;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, ErrorKind> articles = new HashMap<>();

  private Confusions() {}

  /// @param place of the first one: line of the gold file and UTF-16 offset into its text
  private record Kind(String name, int count, String place) {}

  static Table table(List<Outcome> outcomes) {
    var confusions = new Confusions();
    for (Outcome outcome : outcomes) confusions.add(outcome);
    List<Kind> worst = confusions.kinds.values()
        .stream()
        .sorted(Comparator.comparingInt(Kind::count).reversed().thenComparing(Kind::name))
        .limit(SHOWN)
        .toList();
    int all = confusions.kinds.values().stream().mapToInt(Kind::count).sum();
    int shown = worst.stream().mapToInt(Kind::count).sum();
    return new Table("Twenty worst confusions",
        "The commonest mistakes: %d of all %d, of %d kinds. Each names one place, by line of the gold file and offset "
            .formatted(shown, all, confusions.kinds.size()) + "into the article's text.",
        List.of("kind", "number", "one is at"),
        IntStream.range(0, worst.size()).mapToObj(i -> row(worst.get(i))).toList());
  }

  private static List<String> row(Kind kind) {
    return List.of(kind.name, Integer.toString(kind.count), kind.place);
  }

  private void add(Outcome outcome) {
    ErrorKind kind = articles.computeIfAbsent(outcome.article().id(), _ -> new ErrorKind(outcome.article()));
    kind.of(outcome).ifPresent(name -> {
      String place = "line %d, %d".formatted(outcome.article().line(), outcome.offset());
      kinds.merge(name, new Kind(name, 1, place), (seen, _) -> new Kind(name, seen.count + 1, seen.place));
    });
  }
}
