package saidby.speaker;

import java.util.Arrays;
import java.util.List;

/// How likely each item of a scene is content of a report, and part of its source or cue. A sentence in which nothing
/// looks like a cue or a source is not looked at, which saves much time: nothing is reported in it.
final class Tagging {
  /// Longer paragraphs are cut: memory, not quality.
  private static final int LONGEST = 2000;

  private final Scene scene;
  private final ItemFeatures items;
  private final TagWeights weights;
  private final Lattice lattice = new Lattice();
  private final float[] content;
  private final float[] source;

  Tagging(Scene scene, TagWeights weights) {
    this.scene = scene;
    this.weights = weights;
    items = new ItemFeatures(scene);
    content = new float[items.size()];
    source = new float[items.size()];
    var sums = new FeatureSums(items.families(), weights);
    for (int first = 0; first < items.size();) {
      int end = first + 1;
      while (end < items.size() && end - first < LONGEST && goesOn(end, first)) end++;
      if (!items.isQuiet(first)) tag(sums, first, end);
      first = end;
    }
  }

  /// Whether both items stand in one paragraph, with no quiet sentence between them or both in one.
  private boolean goesOn(int item, int first) {
    return items.paragraph(item) == items.paragraph(first) && items.isQuiet(item) == items.isQuiet(first);
  }

  private void tag(FeatureSums sums, int first, int end) {
    var scores = new float[(end - first) * Tag.COUNT];
    var kinds = new int[end - first];
    for (int i = first; i < end; i++) {
      sums.score(i, scores, (i - first) * Tag.COUNT);
      kinds[i - first] = items.edge(i);
    }
    lattice.run(scores, kinds, end - first, weights.factors());
    for (int i = first; i < end; i++) {
      content[i] = (float) (lattice.at(i - first, Tag.BEFORE) + lattice.at(i - first, Tag.AFTER));
      source[i] = (float) (lattice.at(i - first, Tag.LEADS) + lattice.at(i - first, Tag.TRAILS));
    }
  }

  /// The summed weights of the features of an item; what a family adds is kept until its key changes.
  private static final class FeatureSums {
    private final FeatureFamily[] families;
    private final TagWeights weights;
    private final FeatureBag bag = new FeatureBag();
    private final long[] keys;
    private final float[] sums;

    FeatureSums(List<FeatureFamily> families, TagWeights weights) {
      this.families = families.toArray(FeatureFamily[]::new);
      this.weights = weights;
      keys = new long[this.families.length];
      sums = new float[this.families.length * Tag.COUNT];
      Arrays.fill(keys, Long.MIN_VALUE);
    }

    void score(int item, float[] scores, int offset) {
      for (int family = 0; family < families.length; family++) {
        long key = families[family].key().applyAsLong(item);
        if (key != keys[family]) {
          keys[family] = key;
          bag.clear();
          families[family].filler().fill(item, bag);
          weights.score(bag, sums, family * Tag.COUNT);
        }
        for (int tag = 0; tag < Tag.COUNT; tag++) scores[offset + tag] += sums[family * Tag.COUNT + tag];
      }
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
    for (int item = first; item < end; item++) sum += content[item];
    return end > first ? sum / (end - first) : 0;
  }
}
