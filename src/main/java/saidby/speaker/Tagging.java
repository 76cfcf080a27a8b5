package saidby.speaker;

import java.util.Arrays;

/// How likely each item of a scene is content of a report, and part of its source or cue.
final class Tagging {
  /// Score of "nothing" in a sentence that announces nothing; such sentences are not looked at, which saves much time.
  private static final float QUIET = 20;

  /// Longer paragraphs are cut: memory, not quality.
  private static final int LONGEST = 2000;

  private final Scene scene;
  private final float[] content;
  private final float[] source;

  Tagging(Scene scene, TagWeights weights) {
    this.scene = scene;
    var bag = new FeatureBag();
    var items = new ItemFeatures(scene, bag);
    content = new float[items.size()];
    source = new float[items.size()];
    var lattice = new Lattice();
    for (int first = 0; first < items.size();) {
      int end = first + 1;
      while (end < items.size() && end - first < LONGEST && items.paragraph(end) == items.paragraph(first)) end++;
      tag(items, bag, weights, lattice, first, end);
      first = end;
    }
  }

  private void tag(ItemFeatures items, FeatureBag bag, TagWeights weights, Lattice lattice, int first, int end) {
    var scores = new float[(end - first) * Tag.COUNT];
    var kinds = new int[end - first];
    for (int i = first; i < end; i++) {
      if (items.isQuiet(i)) scores[(i - first) * Tag.COUNT + Tag.NOTHING] = QUIET;
      else {
        items.fill(i);
        weights.score(bag, scores, (i - first) * Tag.COUNT);
      }
      kinds[i - first] = items.edge(i);
    }
    lattice.run(scores, kinds, end - first, weights.factors());
    for (int i = first; i < end; i++) {
      content[i] = (float) (lattice.at(i - first, Tag.BEFORE) + lattice.at(i - first, Tag.AFTER));
      source[i] = (float) (lattice.at(i - first, Tag.LEADS) + lattice.at(i - first, Tag.TRAILS));
    }
  }

  Scene scene() {
    return scene;
  }

  int size() {
    return content.length;
  }

  /// Probability that the item is reported speech.
  float content(int item) {
    return content[item];
  }

  /// Probability that the item names or announces a source.
  float source(int item) {
    return source[item];
  }

  /// Mean probability of content over some items.
  double content(int first, int end) {
    double sum = 0;
    for (float p : Arrays.copyOfRange(content, first, end)) sum += p;
    return end > first ? sum / (end - first) : 0;
  }
}
