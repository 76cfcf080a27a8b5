package saidby.speaker;

import static saidby.speaker.ItemWords.key;
import static saidby.speaker.ItemWords.near;

import java.util.List;

/// What the phrases of a sentence tell about an item: the one that it belongs to, and the nearest on each side that may
/// be a source, with the verb of each.
final class PhraseFeatures {
  /// From this score on a phrase may be a source.
  private static final float LIKELY = -1;
  private static final int REACH = 25;
  private static final int BOUNDARIES = 16;

  private final Scene scene;
  private final Units units;
  private final ItemWords words;
  private final SentenceView view;
  private final int[] sourcesBefore;
  private final int[] sourcesBehind;

  PhraseFeatures(Scene scene, ItemWords words, SentenceView view) {
    this.scene = scene;
    this.words = words;
    this.view = view;
    units = scene.units();
    sourcesBefore = new int[words.size()];
    sourcesBehind = new int[words.size()];
    for (int i = 0; i < words.size(); i++)
      sourcesBefore[i] = view.isFirst(i) ? -1 : nearest(i, i - 1, sourcesBefore[i - 1]);
    for (int i = words.size() - 1; i >= 0; i--)
      sourcesBehind[i] = view.last(i) == i ? -1 : nearest(i, i + 1, sourcesBehind[i + 1]);
  }

  private int nearest(int item, int neighbour, int known) {
    int chunk = units.chunkOf(units.unitOf(neighbour));
    if (chunk >= 0 && scene.chunk(chunk).head() == neighbour && scene.sourceScore(chunk) > LIKELY) return chunk;
    return known >= 0 && Math.abs(scene.chunk(known).head() - item) <= REACH ? known : -1;
  }

  List<FeatureFamily> families() {
    return List.of(new FeatureFamily(this::ownKey, this::addOwn), source(460, sourcesBefore),
        source(470, sourcesBehind));
  }

  private long ownKey(int item) {
    int unit = units.unitOf(item);
    return key(unit, words.size(), view.rule(item), 4, item == units.first(unit) ? 1 : 0, 2, view.type(item), 128);
  }

  private void addOwn(int item, FeatureBag bag) {
    int unit = units.unitOf(item);
    int rule = view.rule(item);
    int symbol = symbol(unit);
    bag.add(510, symbol(unit - 1) << 16 | symbol << 8 | symbol(unit + 1), item == units.first(unit) ? 1 : 0);
    bag.add(511, symbol(unit - 2) << 16 | symbol(unit - 1) << 8 | symbol, rule);
    bag.add(512, symbol(unit + 2) << 16 | symbol(unit + 1) << 8 | symbol, rule);
    bag.add(513, unit == 0 ? 0 : units.word(unit - 1).hashCode(), symbol);
    bag.add(514, unit + 1 == units.size() ? 0 : units.word(unit + 1).hashCode(), symbol);
    int chunk = units.chunkOf(unit);
    if (chunk < 0) return;
    int score = 5 + Math.clamp(Math.round(scene.sourceScore(chunk)), -5, 5);
    int verb = scene.verb(chunk);
    bag.add(370, score << 2 | rule);
    bag.add(371, score, view.type(item) << 8 | symbol(verb));
    bag.add(372, verb < 0 ? 0 : units.word(verb).hashCode());
  }

  private int symbol(int unit) {
    return unit < 0 || unit >= units.size() ? 0 : units.symbol(unit);
  }

  /// The nearest likely source on one side.
  private FeatureFamily source(int template, int[] sources) {
    return new FeatureFamily(item -> {
      int chunk = sources[item];
      if (chunk < 0) return -1L - view.rule(item);
      int head = scene.chunk(chunk).head();
      return key(chunk, words.size(), near(Math.abs(item - head)), 9, view.boundary(item), BOUNDARIES,
          Math.min(3, view.commasBetween(item, head)), 4, side(item, scene.verb(chunk)), 3);
    }, (item, bag) -> {
      if (sources[item] < 0) bag.add(template, view.rule(item));
      else addSource(item, template, sources[item], bag);
    });
  }

  private int side(int item, int verb) {
    return verb < 0 ? 0 : 1 + Integer.signum(units.first(verb) - item);
  }

  private void addSource(int item, int template, int chunk, FeatureBag bag) {
    int head = scene.chunk(chunk).head();
    int score = 1 + Math.clamp(Math.round(scene.sourceScore(chunk)), -1, 3);
    int verb = scene.verb(chunk);
    int distance = near(Math.abs(item - head));
    int commas = Math.min(3, view.commasBetween(item, head));
    bag.add(template + 1, score << 8 | distance, scene.chunk(chunk).type().code());
    bag.add(template + 3, score << 8 | symbol(verb), view.boundary(item));
    if (verb < 0) return;
    bag.add(template + 2, words.word(units.first(verb)), score << 2 | side(item, verb));
    bag.add(template + 4, words.stem(units.first(verb)), score << 4 | distance);
    bag.add(template + 5, score << 2 | commas, symbol(verb) << 8 | symbol(verb + 1));
  }
}
