package saidby.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saidby.model.Explanation;
import saidby.model.Explanation.Reason;
import saidby.model.Explanation.Stage;
import saidby.model.Explanation.Step;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.speaker.RunSpeakers.Decision;

/// Takes down how the speakers of one article were found. The features of each answer are looked at a second time, with
/// their names; nothing is named, and nothing of this is touched, unless somebody asks.
public final class SpeakerNotes {
  private static final int MOST_OPTIONS = 3;
  private static final int MOST_REASONS = 5;
  private static final double LEAST_REASON = .05;

  private final Map<Span, List<Step>> byWords = new LinkedHashMap<>();
  private final NamedFeatures bag = new NamedFeatures();

  /// An option with its score.
  private record Scored(Option option, double score, List<Reason> reasons) {}

  /// Hears how a run was decided.
  ///
  /// @param last phrase that said the run before
  /// @param spoken whether the run before has a speaker
  void run(Scene scene, Weights weights, int run, int last, boolean spoken, Decision learned, Decision decided) {
    var steps = new ArrayList<Step>(2);
    steps.add(weighed(scene, weights, run, last, spoken, learned));
    if (!decided.equals(learned) && decided.isSpoken())
      steps.add(Step.of(Stage.RULE, "A fixed turn of phrase, or the place of the words, names %s all the same (%.2f)."
          .formatted(quoted(scene, decided.option()), decided.probability())));
    byWords.put(scene.runs().get(run).inner(), steps);
  }

  /// Hears that a run gets the speaker of the one behind it.
  void carriedBack(Scene scene, int run) {
    byWords.computeIfPresent(scene.runs().get(run).inner(), (_, steps) -> {
      steps.add(Step.of(Stage.RULE, "The statement goes on in the next paragraph, and who says that says this too."));
      return steps;
    });
  }

  private Step weighed(Scene scene, Weights weights, int run, int last, boolean spoken, Decision learned) {
    var features = new OptionFeatures(scene, run, Lead.of(scene, run, spoken), bag);
    var names = new FeatureNames(scene, run);
    var scored = new ArrayList<Scored>();
    for (Option option : scene.options(run, last)) {
      features.fill(option);
      double caution = option.isNobody() ? RunSpeakers.CAUTION : 0;
      scored.add(new Scored(option, weights.score(bag) + caution, reasons(weights, names, option)));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    double sum = 0;
    for (Scored one : scored) sum += Math.exp(one.score - scored.getFirst().score);
    var options = new ArrayList<Explanation.Option>(MOST_OPTIONS);
    for (Scored one : scored.subList(0, Math.min(scored.size(), MOST_OPTIONS)))
      options.add(shown(scene, one, Math.exp(one.score - scored.getFirst().score) / sum,
          one.option.equals(learned.option())));
    Stage stage = learned.isSpoken() ? Stage.WORDS : Stage.STATEMENT;
    return new Step(stage, told(scene, learned, scored), options);
  }

  private static String told(Scene scene, Decision learned, List<Scored> scored) {
    String what = learned.isSpoken()
        ? "Of %d answers to “who says this?”, %s is the likeliest (%.2f)".formatted(scored.size(),
            quoted(scene, learned.option()), learned.probability())
        : "Of %d answers to “who says this?”, “nobody, this is no statement” is the likeliest (%.2f)"
            .formatted(scored.size(), learned.probability());
    if (scored.size() < 2) return what + "; there is no other.";
    return what + "; the runner-up is %s.".formatted(quoted(scene, scored.get(1).option));
  }

  private static Explanation.Option shown(Scene scene, Scored one, double probability, boolean taken) {
    if (one.option.isNobody())
      return new Explanation.Option("nobody: no statement", Optional.empty(), probability, taken, one.reasons);
    Span span = scene.chunkSpan(one.option.chunk());
    return new Explanation.Option(span.in(scene.text().text()), Optional.of(span), probability, taken, one.reasons);
  }

  /// The strongest, features of one name added up.
  private List<Reason> reasons(Weights weights, FeatureNames names, Option option) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < bag.size(); i++)
      if (weights.of(bag.hash(i)) != 0)
        sums.merge(names.of(bag.template(i), option), (double) weights.of(bag.hash(i)), Double::sum);
    if (option.isNobody()) sums.put("rather no speaker than a wrong one", (double) RunSpeakers.CAUTION);
    return sums.entrySet()
        .stream()
        .filter(sum -> Math.abs(sum.getValue()) >= LEAST_REASON)
        .sorted(Comparator.comparingDouble(sum -> -Math.abs(sum.getValue())))
        .limit(MOST_REASONS)
        .map(sum -> new Reason(sum.getKey(), sum.getValue()))
        .toList();
  }

  /// Hears of words that are reported without marks.
  ///
  /// @param stated probability that they are reported
  /// @param source probability that the phrase is their source
  void report(Scene scene, List<Span> content, double stated, int chunk, double source, boolean told) {
    String words = chunk < 0 ? "nobody" : "“%s”".formatted(scene.chunkSpan(chunk).in(scene.text().text()));
    String text = String.format(Locale.ROOT,
        "The words stand outside of marks and are reported by %.2f; the likeliest source of the sentence is %s (%.2f).%s",
        stated, words, source, told ? "" : " Together that is too little.");
    byWords.put(content.getFirst(), List.of(Step.of(told ? Stage.WORDS : Stage.STATEMENT, text)));
  }

  private static String quoted(Scene scene, Option option) {
    return option.isNobody()
        ? "“nobody, this is no statement”"
        : "“%s” (%s)".formatted(scene.chunkSpan(option.chunk()).in(scene.text().text()), FeatureNames.place(option));
  }

  /// How the speaker of this quote was found; empty for those whom the head of a line or a French rule names.
  public List<Step> of(FoundQuote quote) {
    for (Span part : quote.content()) if (byWords.containsKey(part)) return byWords.get(part);
    return List.of();
  }

  /// Everything that was looked at, by the words in question, in the order of the decisions.
  public Map<Span, List<Step>> all() {
    return Map.copyOf(byWords);
  }
}
