package saidby.speaker;

import java.util.ArrayList;
import java.util.List;

/// Collects who may have said a run: the phrases of its paragraph up to three sentences away, a few of the paragraph
/// before, the speaker of the run before, and nobody.
final class OptionFinder {
  private static final int SENTENCES = 3;
  private static final int MOST_BEFORE = 20;
  private static final int MOST_BEHIND = 14;
  /// How many units away a phrase may stand; keeps long sentences cheap.
  private static final int REACH = 160;
  /// How many paragraphs the speaker before may be away.
  private static final int PARAGRAPHS = 8;

  private final Scene scene;
  private final Units units;
  private final int at;
  private final int last;
  private final List<Option> options = new ArrayList<>();
  private boolean lastFound;

  OptionFinder(Scene scene, int run, int lastSpeaker) {
    this.scene = scene;
    units = scene.units();
    at = scene.unitOfRun(run);
    last = lastSpeaker;
  }

  List<Option> find() {
    options.add(Option.NO_STATEMENT);
    int first = before();
    behind();
    paragraphBefore(first - 1);
    if (last >= 0 && !lastFound && paragraphsTo(last) <= PARAGRAPHS) add(last, Option.FURTHER_BACK);
    return options;
  }

  private int paragraphsTo(int chunk) {
    return units.paragraph(at) - units.paragraph(scene.chunk(chunk).unit());
  }

  /// Goes back and tells the first unit of the paragraph, or of the reach.
  private int before() {
    int unit = at - 1;
    int most = options.size() + MOST_BEFORE;
    for (; unit >= 0 && units.paragraph(unit) == units.paragraph(at); unit--) {
      int sentences = units.sentence(at) - units.sentence(unit);
      if (sentences > SENTENCES || at - unit > REACH || options.size() > most) return -1;
      for (int chunk = scene.firstChunkFrom(unit + 1) - 1; chunk >= scene.firstChunkFrom(unit); chunk--)
        add(chunk, sentences);
    }
    return unit + 1;
  }

  private void behind() {
    int most = options.size() + MOST_BEHIND;
    for (int unit = at + 1; unit < units.size() && units.paragraph(unit) == units.paragraph(at); unit++) {
      int sentences = units.sentence(unit) - units.sentence(at);
      if (sentences > SENTENCES || unit - at > REACH || options.size() > most) return;
      for (int chunk = scene.firstChunkFrom(unit); chunk < scene.firstChunkFrom(unit + 1); chunk++)
        add(chunk, Option.BEHIND + sentences);
    }
  }

  /// The first two phrases of the last sentence that stands before, and the most source-like one if it ends in a colon.
  private void paragraphBefore(int end) {
    if (end < 0) return;
    int first = end;
    while (first > 0 && end - first < REACH && units.sentence(first - 1) == units.sentence(end)) first--;
    int taken = 0;
    int best = -1;
    for (int chunk = scene.firstChunkFrom(first); chunk < scene.firstChunkFrom(end + 1); chunk++) {
      PhraseType type = scene.chunk(chunk).type();
      if (type == PhraseType.POSSESSOR || type == PhraseType.OWNER) continue;
      if (taken++ < 2) add(chunk, Option.PARAGRAPH_BEFORE);
      else if (best < 0 || scene.sourceScore(chunk) > scene.sourceScore(best)) best = chunk;
    }
    if (best >= 0 && units.symbol(end) == ':') add(best, Option.PARAGRAPH_BEFORE);
  }

  private void add(int chunk, int place) {
    lastFound |= chunk == last;
    options.add(new Option(chunk, place, chunk == last));
  }
}
