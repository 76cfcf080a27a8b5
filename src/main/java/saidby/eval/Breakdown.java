package saidby.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.eval.Outcome.AnswerPiece;
import saidby.eval.Outcome.GoldPiece;

/// The same pieces counted by one trait after the other: those of the gold, how far they got, and those that were
/// answered, how many are right.
final class Breakdown {
  private final List<Outcome> outcomes;

  Breakdown(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  List<Table> tables() {
    return List.of(gold("By form", "direct, mixed and indirect speech", piece -> piece.form().code()),
        gold("By order", "the order of quote, cue and source", piece -> Order.of(piece.attribution())),
        gold("By type of source", "name, pronoun or description", Breakdown::type),
        answers("By form as answered", "the form of the answer", answer -> answer.form().code()),
        answers("By rule that found the words", "what tied the speaker's words to the quote", rule(0)),
        answers("By rule that knew the person", "what told who these words mean", rule(1)));
  }

  private static String type(GoldPiece piece) {
    GoldAttribution gold = piece.attribution();
    return gold.type().code();
  }

  /// A rule of the product has two parts, "speaker-cue, surname".
  private static Function<Answer, String> rule(int part) {
    return answer -> {
      String[] parts = answer.rule().split(", ", 2);
      return part < parts.length && !parts[part].isEmpty() ? parts[part] : "none";
    };
  }

  private static final class Row {
    int all;
    int found;
    int told;
    int head;
    int right;
    double confidence;
  }

  private Table gold(String title, String what, Function<GoldPiece, String> trait) {
    Map<String, Row> rows = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (!outcome.hasSource()) continue;
      Row row = rows.computeIfAbsent(where(outcome) + trait.apply(outcome.gold().orElseThrow()), _ -> new Row());
      row.all++;
      if (outcome.answer().isPresent()) row.found++;
      if (outcome.isTold()) row.told++;
      if (outcome.check().head()) row.head++;
    }
    var lines = new ArrayList<List<String>>();
    rows.forEach((name, row) -> lines.add(List.of(name, Integer.toString(row.all), percent(row.found, row.all),
        percent(row.told, row.found), percent(row.head, row.found), percent(row.head, row.all))));
    return new Table(title,
        "What people marked, by " + what + "; of those found, the share with a speaker and with the "
            + "right words; and of all, the share that was found with the right words.",
        List.of("pieces", "number", "found %", "told %", "head %", "end to end %"), lines);
  }

  private Table answers(String title, String what, Function<Answer, String> trait) {
    Map<String, Row> rows = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (!outcome.isTold()) continue;
      Answer answer = outcome.answer().map(AnswerPiece::answer).orElseThrow();
      Row row = rows.computeIfAbsent(where(outcome) + trait.apply(answer), _ -> new Row());
      row.told++;
      if (outcome.check().head()) row.head++;
      if (outcome.isRight()) row.right++;
      row.confidence += answer.confidence().orElse(0);
    }
    List<List<String>> lines = rows.entrySet()
        .stream()
        .sorted(Comparator.comparing((Map.Entry<String, Row> row) -> row.getKey().startsWith("r"))
            .thenComparingInt(row -> -row.getValue().told)
            .thenComparing(Map.Entry::getKey))
        .map(row -> line(row.getKey(), row.getValue()))
        .toList();
    return new Table(title, "Answers with a speaker, by " + what + "; how many have the right words, and how many "
        + "also the right person as far as the gold tells it; and the confidence they have on average.",
        List.of("answers", "number", "head %", "right %", "confidence"), lines);
  }

  private static List<String> line(String name, Row row) {
    return List.of(name, Integer.toString(row.told), percent(row.head, row.told), percent(row.right, row.told),
        String.format(Locale.ROOT, "%.2f", row.confidence / row.told));
  }

  private static String where(Outcome outcome) {
    return outcome.marked() ? "marked: " : "reported: ";
  }

  private static String percent(int part, int whole) {
    return Percent.of(Percent.share(part, whole));
  }
}
