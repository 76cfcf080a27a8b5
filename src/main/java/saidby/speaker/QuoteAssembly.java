package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Form;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.speaker.RunSpeakers.Decision;

/// Makes quotes of decided runs: runs of one statement become one quote, runs that are no statement are left out, and a
/// long statement that nobody seems to say stays as a quote of an unknown speaker.
final class QuoteAssembly {
  private final Scene scene;
  private final Decision[] decisions;
  private final Confidence confidence;
  private final CueFinder cues;
  private final FormRule forms;

  QuoteAssembly(Scene scene, Decision[] decisions, Confidence confidence) {
    this.scene = scene;
    this.decisions = decisions;
    this.confidence = confidence;
    cues = new CueFinder(scene);
    forms = new FormRule(scene);
  }

  List<SpokenQuote> assemble() {
    var quotes = new ArrayList<SpokenQuote>();
    for (int run = 0; run < decisions.length;) {
      int end = run + 1;
      if (isQuote(run)) {
        while (end < decisions.length && isQuote(end) && belongsTo(end, end - 1)) end++;
        quotes.add(quote(run, end));
      }
      run = end;
    }
    return quotes;
  }

  private boolean isQuote(int run) {
    if (decisions[run].isSpoken()) return true;
    return RunSpeakers.isStatement(scene, run);
  }

  /// Whether the run goes on with the statement of the run before it.
  private boolean belongsTo(int run, int before) {
    if (scene.runs().get(run).continued() && decisions[run].isSpoken() == decisions[before].isSpoken()) return true;
    if (decisions[run].chunk() != decisions[before].chunk()) return false;
    Units units = scene.units();
    int from = scene.unitOfRun(before);
    int to = scene.unitOfRun(run);
    if (units.paragraph(from) != units.paragraph(to)) return false;
    if (to == from + 1) return true;
    if (forms.of(run) != forms.of(before)) return isSplitSentence(run, before) && isInterrupted(from, to);
    return forms.of(run) == Form.DIRECT ? isInterrupted(from, to) : isSameClause(from, to);
  }

  /// Whether only the words that name the speaker stand between: “A,” she said. “B.”
  private boolean isInterrupted(int from, int to) {
    Units units = scene.units();
    boolean near = units.sentence(to) - units.sentence(from) <= 1;
    int chunk = decisions[scene.narration().run(units.first(from))].chunk();
    return near && chunk != Option.NOBODY && scene.chunk(chunk).unit() > from && scene.chunk(chunk).unit() < to;
  }

  /// Whether a statement begins in one run and ends in the next: “The bridge,” she said, “will open.”
  private boolean isSplitSentence(int run, int before) {
    RunShape shape = scene.shape(run);
    Units units = scene.units();
    int at = scene.unitOfRun(run);
    return forms.of(before) == Form.DIRECT && scene.shape(before).ending() == 1 && !shape.capital()
        && shape.ending() >= 1 && shape.ending() <= 4 && units.symbol(at - 1) == WordClasses.COMMA
        && units.sentence(at) == units.sentence(scene.unitOfRun(before));
  }

  /// Whether two fragments stand in one sentence with no cue of its own for the second.
  private boolean isSameClause(int from, int to) {
    return scene.units().sentence(from) == scene.units().sentence(to) && scene.cuesBetween(from, to) == 0;
  }

  private SpokenQuote quote(int first, int end) {
    var content = new ArrayList<Span>();
    double sum = 0;
    for (int run = first; run < end; run++) {
      content.add(scene.runs().get(run).inner());
      sum += decisions[run].probability();
    }
    Decision decision = decisions[first];
    Form form = forms.of(first);
    double sure = confidence.marked().of(Math.min(1, sum / (end - first)));
    if (!decision.isSpoken())
      return new SpokenQuote(new FoundQuote(content, form, Optional.empty()), Optional.empty(), "none", sure,
          "nobody near the quote seems to say it");
    CueFinder.Found cue = cues.find(scene.unitOfRun(first), decision.option());
    return new SpokenQuote(new FoundQuote(content, form, cue.cue()), Optional.of(scene.chunkSpan(decision.chunk())),
        cue.rule(), sure, cue.why());
  }
}
