package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import saidby.eval.Outcome.AnswerPiece;

/// How many of the speakers that are shown are right.
final class NamedSpeakers {
  private NamedSpeakers() {}

  static Table table(List<Outcome> outcomes) {
    Predicate<Outcome> shown = outcome -> outcome.answer()
        .map(AnswerPiece::answer)
        .filter(answer -> answer.confidence().isPresent())
        .isPresent();
    Predicate<Outcome> named = outcome -> outcome.answer().map(AnswerPiece::answer).filter(Answer::named).isPresent();
    Predicate<Outcome> asked = outcome -> outcome.check().person().isPresent();
    var rows = new ArrayList<List<String>>();
    rows.add(row("marked, any speaker", outcomes, shown.and(Outcome::marked)));
    rows.add(row("marked, a person by name", outcomes, named.and(Outcome::marked)));
    rows.add(row("marked, where the gold tells the person", outcomes, shown.and(Outcome::marked).and(asked)));
    rows.add(row("reported, any speaker", outcomes, shown.and(Predicate.not(Outcome::marked))));
    rows.add(row("reported, a person by name", outcomes, named.and(Predicate.not(Outcome::marked))));
    rows.add(row("reported, where the gold tells the person", outcomes,
        shown.and(Predicate.not(Outcome::marked)).and(asked)));
    rows.add(row("all, any speaker", outcomes, shown));
    rows.add(row("all, a person by name", outcomes, named));
    return new Table("Speakers as they are shown", "Answers that show a speaker at the limit of confidence that holds "
        + "unless another is set: how many have the right words, and how many also the right person as far as the gold "
        + "tells it, in percent. What is no statement at all counts as wrong.",
        List.of("speakers", "number", "head %", "right %"), rows);
  }

  private static List<String> row(String name, List<Outcome> outcomes, Predicate<Outcome> which) {
    List<Outcome> chosen = outcomes.stream().filter(which).toList();
    int head = (int) chosen.stream().filter(outcome -> outcome.check().head()).count();
    int right = (int) chosen.stream().filter(Outcome::isRight).count();
    return List.of(name, Integer.toString(chosen.size()), Percent.of(Percent.share(head, chosen.size())),
        Percent.of(Percent.share(right, chosen.size())));
  }
}
