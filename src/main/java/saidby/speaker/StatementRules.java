package saidby.speaker;

import saidby.speaker.RunSpeakers.Decision;

/// Who says a run by rule: by one of the [Frames]; and what is plainly a statement, where the learned choice names
/// nobody: who said the run that it goes on from; who signs it, “…” — Name; who is named in the sentence before its
/// paragraph, if that ends in a colon.
final class StatementRules {
  private static final double SURE = .9;
  private static final double LIKELY = .7;
  /// Phrases that look less like a source than this announce nothing.
  private static final float LEAST_SOURCE = -1.5f;
  private static final int REACH = 120;

  private final Scene scene;
  private final Units units;
  private final Frames frames;

  StatementRules(Scene scene) {
    this.scene = scene;
    units = scene.units();
    frames = new Frames(scene);
  }

  /// The decision by the first rule that knows one, else the one that stood.
  Decision decide(int run, Decision[] decisions) {
    int framed = frames.certain(run);
    if (framed == Frames.NONE && !decisions[run].isSpoken()) framed = frames.likely(run);
    if (framed != Frames.NONE) return new Decision(optionOf(framed, run), SURE);
    return decisions[run].isSpoken() || !RunSpeakers.isStatement(scene, run)
        ? decisions[run]
        : statement(run, decisions);
  }

  private Option optionOf(int chunk, int run) {
    return new Option(chunk, scene.chunk(chunk).unit() < scene.unitOfRun(run) ? 0 : Option.BEHIND, false);
  }

  private Decision statement(int run, Decision[] decisions) {
    if (scene.runs().get(run).continued() && run > 0 && decisions[run - 1].isSpoken())
      return new Decision(new Option(decisions[run - 1].chunk(), Option.FURTHER_BACK, true), LIKELY);
    int signed = signature(scene.unitOfRun(run));
    if (signed >= 0) return new Decision(new Option(signed, Option.BEHIND, false), SURE);
    int chunk = colonBefore(scene.unitOfRun(run));
    return chunk < 0 ? decisions[run] : new Decision(new Option(chunk, Option.PARAGRAPH_BEFORE, false), LIKELY);
  }

  /// The name behind a dash, with which the paragraph ends or which fills the next one; -1 for none.
  private int signature(int at) {
    if (at + 2 >= units.size() || units.symbol(at + 1) != '-' || units.symbol(at + 2) != WordClasses.NAME) return -1;
    int end = at + 3;
    boolean ends = end == units.size() || units.paragraph(end) != units.paragraph(at + 2) || units.symbol(end) == '.'
        || units.symbol(end) == WordClasses.COMMA || units.symbol(end) == '(';
    boolean near = units.paragraph(at + 2) - units.paragraph(at) <= 1;
    return ends && near ? units.chunkOf(at + 2) : -1;
  }

  /// The likeliest source in the sentence that ends in a colon right before the run's paragraph, -1 for none.
  private int colonBefore(int at) {
    if (at == 0 || units.paragraph(at - 1) == units.paragraph(at) || units.symbol(at - 1) != ':') return -1;
    int first = at - 1;
    while (first > 0 && at - first < REACH && units.sentence(first - 1) == units.sentence(at - 1)) first--;
    int best = -1;
    for (int chunk = scene.firstChunkFrom(first); chunk < scene.firstChunkFrom(at); chunk++) {
      PhraseType type = scene.chunk(chunk).type();
      if (type == PhraseType.POSSESSOR || type == PhraseType.OWNER || scene.sourceScore(chunk) < LEAST_SOURCE) continue;
      if (best < 0 || scene.sourceScore(chunk) > scene.sourceScore(best)) best = chunk;
    }
    return best;
  }
}
