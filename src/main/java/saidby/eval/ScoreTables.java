package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import saidby.eval.Tally.Count;
import saidby.eval.Tally.Group;
import saidby.eval.Tally.Step;

/// The measures as tables: all of them, and how far the pieces of each kind got.
final class ScoreTables {
  private ScoreTables() {}

  static Table measures(Evaluation evaluation) {
    var bootstrap = new Bootstrap(evaluation.tallies());
    List<List<String>> rows = Stream.of(Measure.values())
        .map(measure -> row(measure, measure.of(evaluation.total()), bootstrap.interval(measure)))
        .toList();
    return new Table("Measures",
        """
            In percent, with the interval in which F1, or the share, lies for 95%% of a thousand drawings of as many \
            articles. A piece is one statement between one pair of marks; a mention is right when half of its words lie in \
            the source that people marked and it holds their head word. `all` counts every answer, `touch` only those that \
            share a word with a statement. End to end, both the piece and the mention must be right; `+name` also takes the \
            right name. The name and entity routes ask who the speaker is; the plausible ones are no accuracy, but tell \
            how often a pronoun or description became somebody who is named, or the last one named before it. \
            %s"""
            .formatted(counted(evaluation.total())),
        List.of("measure", "precision", "recall", "F1 or share", "95% interval"), rows);
  }

  private static String counted(Tally total) {
    return String.format(Locale.ROOT,
        "There are %,d pieces, %,d of them with a source, and %,d were answered, %,d of them with a speaker; the gold "
            + "tells the person of %,d pieces that were found.",
        total.of(Count.GOLD_PIECES), total.of(Group.ALL, Step.THERE), total.of(Count.PIECES),
        total.of(Count.ATTRIBUTED_PIECES), total.of(Count.PERSON_ASKED));
  }

  private static List<String> row(Measure measure, Figure figure, String interval) {
    return switch (figure) {
      case Figure.Balance balance -> List.of(measure.title(), Percent.of(balance.precision()),
          Percent.of(balance.recall()), Percent.of(balance.main()), interval);
      case Figure.Share share -> List.of(measure.title(), "", "", Percent.of(share.value()), interval);
    };
  }

  static Table groups(Evaluation evaluation) {
    var rows = new ArrayList<List<String>>();
    for (Group group : Group.values()) {
      int found = evaluation.total().of(group, Step.FOUND);
      var row = new ArrayList<>(List.of(group.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
      for (Step step : List.of(Step.THERE, Step.FOUND))
        row.add("%d".formatted(evaluation.total().of(group, step)));
      row.add(Percent.of(Percent.share(found, evaluation.total().of(group, Step.THERE))));
      for (Step step : List.of(Step.TOLD, Step.OVERLAP, Step.HEAD))
        row.add(Percent.of(Percent.share(evaluation.total().of(group, step), found)));
      rows.add(row);
    }
    String note = "Pieces with a source, and of those found the share with a speaker, with one most of whose words lie "
        + "in the source, and with its head. Of %d pieces without a source %d were given a speaker."
            .formatted(evaluation.total().of(Count.GOLD_PIECES_WITHOUT_SOURCE),
                evaluation.total().of(Count.ATTRIBUTED_WITHOUT_SOURCE));
    return new Table("Speakers by source", note,
        List.of("source", "pieces", "found", "found %", "told %", "overlap %", "head %"), rows);
  }
}
