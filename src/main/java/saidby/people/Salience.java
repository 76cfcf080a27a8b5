package saidby.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import saidby.model.Explanation.Reason;

/// Who is on the reader's mind: recent mentions, weighed by what part they play in their sentence and fading with every
/// sentence and paragraph.
final class Salience {
  private static final int WINDOW = 7;
  private static final int MOST_MENTIONS = 48;
  private static final double PER_STEP = 0.55;
  private static final double PER_PARAGRAPH = 0.85;
  private static final double UNKNOWN_GENDER = 0.7;
  private static final double SPOKE_BEFORE = 0.45;

  /// Powers for each distance, so that none is worked out twice.
  private static final double[] STEPS = powers(PER_STEP, WINDOW + 1);
  private static final double[] PARAGRAPHS = powers(PER_PARAGRAPH, 32);

  /// One mention of the past.
  private record Trace(Figure figure, double weight, int step, int paragraph) {}

  /// What a pronoun asks for.
  ///
  /// @param gender above 0 a man, below a woman, 0 either
  /// @param step of the story, see [Reading#narrative]
  /// @param speaks the pronoun is a speaker itself
  /// @param excluded figures that the grammar rules out
  /// @param announced the subject that follows an opening "When he ...,"
  record Wanted(double gender, int step, int paragraph, boolean speaks, List<Figure> excluded,
      Optional<Figure> announced) {}

  /// @param margin how far ahead of the second, 0 to 1
  record Choice(Figure figure, double margin) {}

  private final Optional<CastNotes> notes;
  private final List<Trace> traces = new ArrayList<>();
  private Optional<Figure> speaker = Optional.empty();
  private int speakerStep;

  /// @param notes hears of every choice
  Salience(Optional<CastNotes> notes) {
    this.notes = notes;
  }

  private static double[] powers(double base, int count) {
    var powers = new double[count];
    for (int i = 0; i < count; i++) powers[i] = Math.pow(base, i);
    return powers;
  }

  void mention(Figure figure, double weight, int step, int paragraph) {
    traces.add(new Trace(figure, weight, step, paragraph));
  }

  void speaker(Figure figure, int step) {
    speaker = Optional.of(figure);
    speakerStep = step;
  }

  /// The figure that a pronoun means; empty when nobody in sight fits.
  Optional<Choice> best(Wanted wanted) {
    return best(wanted, figure -> 1);
  }

  /// The same with a factor for each figure; 0 rules it out.
  Optional<Choice> best(Wanted wanted, ToDoubleFunction<Figure> factor) {
    var candidates = new ArrayList<Figure>();
    var scores = new ArrayList<double[]>();
    for (int i = traces.size() - 1; i >= Math.max(0, traces.size() - MOST_MENTIONS); i--) {
      Trace trace = traces.get(i);
      if (wanted.step - trace.step > WINDOW) break;
      if (trace.figure.gender() * wanted.gender < -0.9 || wanted.excluded.contains(trace.figure)) continue;
      double score = factor.applyAsDouble(trace.figure) * trace.weight * STEPS[Math.max(0, wanted.step - trace.step)]
          * PARAGRAPHS[Math.clamp(wanted.paragraph - trace.paragraph, 0, PARAGRAPHS.length - 1)];
      if (score > 0) add(candidates, scores, trace.figure, score);
    }
    wanted.announced.ifPresent(figure -> add(candidates, scores, figure, 0.8));
    return choice(wanted, candidates, scores);
  }

  private static void add(List<Figure> candidates, List<double[]> scores, Figure figure, double score) {
    int at = candidates.indexOf(figure);
    if (at < 0) {
      candidates.add(figure);
      scores.add(new double[]{score, score});
      return;
    }
    double[] known = scores.get(at);
    known[0] = Math.max(known[0], score);
    known[1] += score;
  }

  private Optional<Choice> choice(Wanted wanted, List<Figure> candidates, List<double[]> scores) {
    double first = 0;
    double second = 0;
    Figure best = null;
    for (int i = 0; i < candidates.size(); i++) {
      double score = total(wanted, candidates.get(i), scores.get(i));
      if (score > first) {
        second = first;
        first = score;
        best = candidates.get(i);
      } else if (score > second) second = score;
    }
    if (notes.isPresent()) tell(notes.get(), wanted, candidates, scores);
    return best == null ? Optional.empty() : Optional.of(new Choice(best, (first - second) / first));
  }

  private double total(Wanted wanted, Figure figure, double[] score) {
    double total = score[0] + 0.5 * (score[1] - score[0]);
    if (Math.abs(figure.gender()) < 1) total *= UNKNOWN_GENDER;
    return spokeJustNow(wanted, figure) ? total + SPOKE_BEFORE : total;
  }

  private boolean spokeJustNow(Wanted wanted, Figure figure) {
    return wanted.speaks && speaker.filter(figure::equals).isPresent() && wanted.step - speakerStep <= 1;
  }

  private void tell(CastNotes taken, Wanted wanted, List<Figure> candidates, List<double[]> scores) {
    var totals = new double[candidates.size()];
    var reasons = new ArrayList<List<Reason>>(totals.length);
    for (int i = 0; i < totals.length; i++) {
      Figure figure = candidates.get(i);
      double[] score = scores.get(i);
      totals[i] = total(wanted, figure, score);
      var why = new ArrayList<Reason>(3);
      why.add(new Reason("the mention that weighs most, by its part in the sentence and how far back it is", score[0]));
      if (score[1] > score[0]) why.add(new Reason("the other mentions near, by half", 0.5 * (score[1] - score[0])));
      double unfactored = score[0] + 0.5 * (score[1] - score[0]);
      if (Math.abs(figure.gender()) < 1)
        why.add(new Reason("man or woman is not known", (UNKNOWN_GENDER - 1) * unfactored));
      if (spokeJustNow(wanted, figure)) why.add(new Reason("spoke in the sentence before", SPOKE_BEFORE));
      reasons.add(why);
    }
    taken.weighed(candidates, totals, reasons);
  }
}
