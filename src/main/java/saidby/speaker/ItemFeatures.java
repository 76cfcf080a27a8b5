package saidby.speaker;

import saidby.model.Span;

/// Features that tell whether each item of the narration is reported speech, or names or announces it. The numbers are
/// the templates' names, and part of the trained model.
public final class ItemFeatures {
  private static final int FAR = 12;

  private final Narration narration;
  private final Units units;
  private final Scene scene;
  private final SentenceView view;
  private final int[] words;
  private final FeatureBag bag;

  public ItemFeatures(Scene scene, FeatureBag bag) {
    this.scene = scene;
    this.bag = bag;
    narration = scene.narration();
    units = scene.units();
    view = new SentenceView(scene);
    words = new int[narration.size()];
    for (int i = 0; i < words.length; i++) words[i] = narration.lower(i).hashCode();
  }

  /// Number of items: words, marks, and whole marked runs.
  public int size() {
    return words.length;
  }

  public int paragraph(int item) {
    return narration.paragraph(item);
  }

  boolean isRun(int item) {
    return narration.isRun(item);
  }

  /// Where the item stands in the text; a marked run without its marks.
  public Span span(int item) {
    if (narration.isRun(item)) return narration.runs().get(narration.run(item)).inner();
    int token = narration.token(item);
    return new Span(scene.text().start(token), scene.text().end(token));
  }

  /// What the transition into this item depends on: its class and whether it begins a sentence, 0 to 255.
  public int edge(int item) {
    return (view.type(item) & 127) | (view.isFirst(item) ? 128 : 0);
  }

  /// Whether nothing in the item's sentence looks like a cue or a source.
  boolean isQuiet(int item) {
    return view.isQuiet(item);
  }

  /// Fills the bag anew.
  public void fill(int item) {
    bag.clear();
    addWords(item);
    addClasses(item);
    addPlace(item);
    addCue(item, 340, view.cueBefore(item));
    addCue(item, 350, view.cueBehind(item));
    addBothCues(item);
    addPhrase(item);
  }

  private void addWords(int item) {
    bag.add(300);
    bag.add(301, word(item, 0));
    bag.add(302, word(item, -1));
    bag.add(303, word(item, 1));
    bag.add(304, word(item, -2));
    bag.add(305, word(item, 2));
    bag.add(306, word(item, -3));
    bag.add(307, word(item, 3));
    bag.add(308, word(item, -1), word(item, 0));
    bag.add(309, word(item, 0), word(item, 1));
    bag.add(310, suffix(item));
  }

  private void addClasses(int item) {
    bag.add(320, type(item, 0));
    bag.add(321, type(item, -1), type(item, 0));
    bag.add(322, type(item, 0), type(item, 1));
    bag.add(323, type(item, -1), type(item, 0), type(item, 1));
    bag.add(324, type(item, 0), type(item, 1), type(item, 2));
    bag.add(325, type(item, -2), type(item, -1), type(item, 0));
    bag.add(326, FeatureBag.mix(type(item, 1), type(item, 2)), type(item, 3));
    bag.add(327, FeatureBag.mix(type(item, -1), type(item, -2)), type(item, -3));
  }

  private void addPlace(int item) {
    int from = item - view.first(item);
    int to = view.last(item) - item;
    bag.add(330, near(from), view.rule(item));
    bag.add(331, near(to), view.rule(item));
    bag.add(332, view.rule(item), view.rule(Math.max(item - 1, 0)), view.rule(Math.min(item + 1, words.length - 1)));
    bag.add(333, view.runBefore(item), view.runBehind(item));
    bag.add(334, view.runBehind(item), view.rule(item));
    bag.add(335, view.runBefore(item), view.rule(item), view.boundary(item));
    bag.add(336, words[view.first(item)]);
    bag.add(337, narration.isTitle(item) ? 1 : 0, view.rule(item));
    bag.add(338, view.boundary(item), view.boundaryBehind(item));
  }

  private void addCue(int item, int template, int cue) {
    if (cue < 0) {
      bag.add(template);
      return;
    }
    int distance = near(Math.abs(item - cue));
    int type = view.type(cue);
    int commas = Math.min(view.commasBetween(item, cue), 3);
    bag.add(template + 1, type, distance, commas);
    bag.add(template + 2, words[cue], distance);
    bag.add(template + 3, words[cue], commas);
    bag.add(template + 4, FeatureBag.mix(type, word(cue, 1)), commas);
    bag.add(template + 5, FeatureBag.mix(words[cue], type(cue, 1)), Math.min(distance, 3));
    bag.add(template + 6, FeatureBag.mix(type, view.direction(cue)), commas, view.boundary(item));
    bag.add(template + 7, FeatureBag.mix(words[cue], view.direction(cue)), view.boundary(item));
  }

  private void addBothCues(int item) {
    int before = view.cueBefore(item);
    int behind = view.cueBehind(item);
    int left = before < 0 ? 0 : FeatureBag.mix(view.type(before), view.direction(before));
    int right = behind < 0 ? 0 : FeatureBag.mix(view.type(behind), view.direction(behind));
    bag.add(360, left, right);
    bag.add(361, left, right, view.boundary(item));
    bag.add(362, left, right, FeatureBag.mix(view.rule(item), type(item, 0)));
    int only = view.mainCue(item);
    bag.add(363, only < 0 ? 0 : words[only], only < 0 ? 0 : Integer.compare(item, only));
    bag.add(364, only < 0 ? 0 : view.direction(only), only < 0 ? 0 : Integer.compare(item, only), view.boundary(item));
  }

  private void addPhrase(int item) {
    int unit = units.unitOf(item);
    int chunk = units.chunkOf(unit);
    if (chunk >= 0) {
      int score = Math.clamp(Math.round(scene.sourceScore(chunk)), -5, 5);
      int verb = scene.verb(chunk);
      bag.add(370, score, view.rule(item));
      bag.add(371, score, type(item, 0), verb < 0 ? 0 : units.symbol(verb));
      bag.add(372, verb < 0 ? 0 : units.word(verb).hashCode());
    }
    bag.add(373, view.sourceBefore(item), view.rule(item), view.boundary(item));
    bag.add(374, view.sourceBehind(item), view.rule(item), view.boundary(item));
  }

  private int word(int item, int offset) {
    int at = item + offset;
    if (at < 0 || at >= words.length || narration.paragraph(at) != narration.paragraph(item)) return 0;
    return words[at];
  }

  private int type(int item, int offset) {
    int at = item + offset;
    if (at < 0 || at >= words.length || narration.sentence(at) != narration.sentence(item)) return 0;
    return view.type(at);
  }

  private int suffix(int item) {
    String word = narration.lower(item);
    int hash = 0;
    for (int i = Math.max(0, word.length() - 3); i < word.length(); i++) hash = hash * 31 + word.charAt(i);
    return hash;
  }

  /// 0, 1, 2, 3, then ever coarser.
  private static int near(int distance) {
    return distance <= 3
        ? distance
        : distance <= 5 ? 4 : distance <= 8 ? 5 : distance <= FAR ? 6 : distance <= 24 ? 7 : 8;
  }
}
