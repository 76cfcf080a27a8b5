package saidby.speaker;

import java.util.List;
import saidby.model.Span;
import saidby.quote.MarkedRun;
import saidby.quote.RunFinder;
import saidby.text.TokenizedText;

/// A text laid out for attribution: its marked runs, the row of units around them, the phrases that may name speakers,
/// the verb of each, and how much each looks like a source of anything.
public final class Scene {
  private final Narration narration;
  private final Units units;
  private final Verbs verbs;
  private final RunShape[] shapes;
  private final float[] sourceScores;
  /// By unit, how many phrases, cues and runs stand before it.
  private final int[] chunksBefore;
  private final int[] cuesBefore;
  private final int[] runsBefore;
  private final int[] firstChunk;

  private Scene(Narration narration, Vocabulary vocabulary) {
    this.narration = narration;
    units = new Units(narration, vocabulary);
    verbs = new Verbs(units);
    shapes = new RunShape[narration.runs().size()];
    for (int i = 0; i < shapes.length; i++) shapes[i] = RunShape.of(narration.text(), narration.runs().get(i));
    sourceScores = new float[units.chunks().size()];
    chunksBefore = new int[units.size() + 1];
    cuesBefore = new int[units.size() + 1];
    runsBefore = new int[units.size() + 1];
    firstChunk = new int[units.size() + 1];
    count();
  }

  /// Lays out the text. Source scores are zero until [#score(Weights)].
  public static Scene of(TokenizedText text, Vocabulary vocabulary) {
    return new Scene(new Narration(text, RunFinder.runs(text.text(), text.paragraphs())), vocabulary);
  }

  private void count() {
    int chunk = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      chunksBefore[unit + 1] = chunksBefore[unit] + (units.chunkOf(unit) >= 0 ? 1 : 0);
      cuesBefore[unit + 1] = cuesBefore[unit] + (units.isCue(unit) ? 1 : 0);
      runsBefore[unit + 1] = runsBefore[unit] + (units.symbol(unit) == WordClasses.RUN ? 1 : 0);
      firstChunk[unit] = chunk;
      while (chunk < units.chunks().size() && units.chunks().get(chunk).unit() == unit) chunk++;
    }
    firstChunk[units.size()] = chunk;
  }

  /// Gives every phrase its source score.
  public void score(Weights sourceWeights) {
    var bag = new FeatureBag();
    var features = new SourceFeatures(units, verbs);
    for (int i = 0; i < sourceScores.length; i++) {
      features.fill(bag, i);
      sourceScores[i] = sourceWeights.score(bag);
    }
  }

  /// Fills the bag with what tells whether a phrase is a source.
  public void fillSource(FeatureBag bag, int chunk) {
    new SourceFeatures(units, verbs).fill(bag, chunk);
  }

  public TokenizedText text() {
    return narration.text();
  }

  public List<MarkedRun> runs() {
    return narration.runs();
  }

  /// Number of phrases.
  public int chunkCount() {
    return units.chunks().size();
  }

  /// Where the phrase stands in the text.
  public Span chunkSpan(int chunk) {
    Chunk found = units.chunks().get(chunk);
    return new Span(text().start(narration.token(found.first())), text().end(narration.token(found.last())));
  }

  Chunk chunk(int index) {
    return units.chunks().get(index);
  }

  Units units() {
    return units;
  }

  Narration narration() {
    return narration;
  }

  RunShape shape(int run) {
    return shapes[run];
  }

  int unitOfRun(int run) {
    return units.unitOf(narration.itemOf(run));
  }

  int verb(int chunk) {
    return verbs.of(chunk);
  }

  float sourceScore(int chunk) {
    return sourceScores[chunk];
  }

  int chunksBetween(int from, int to) {
    return chunksBefore[to] - chunksBefore[Math.min(to, from + 1)];
  }

  int cuesBetween(int from, int to) {
    return cuesBefore[to] - cuesBefore[Math.min(to, from + 1)];
  }

  int runsBetween(int from, int to) {
    return runsBefore[to] - runsBefore[Math.min(to, from + 1)];
  }

  /// Index of the first phrase that begins at this unit or behind it.
  int firstChunkFrom(int unit) {
    return firstChunk[unit];
  }

  /// The answers that are weighed for a run.
  ///
  /// @param lastSpeaker phrase that said the run before, -1 for none
  public List<Option> options(int run, int lastSpeaker) {
    return new OptionFinder(this, run, lastSpeaker).find();
  }

  /// Features of each option of a run.
  ///
  /// @param spoken whether the run before has a speaker
  public int[][] features(int run, List<Option> options, boolean spoken) {
    var bag = new FeatureBag();
    var features = new OptionFeatures(this, run, Lead.of(this, run, spoken), bag);
    var all = new int[options.size()][];
    for (int i = 0; i < all.length; i++) {
      features.fill(options.get(i));
      all[i] = bag.toArray();
    }
    return all;
  }
}
