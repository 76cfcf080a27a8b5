package saidby.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import saidby.speaker.Lattice;
import saidby.speaker.Tag;
import saidby.speaker.TagWeights;

/// Learns a linear chain over tags: AdaGrad on the likelihood, paragraph by paragraph, with feature dropout. The same
/// seed gives the same weights.
final class ChainLearner {
  private static final int TAGS = Tag.COUNT;
  private static final int SQUARE = TAGS * TAGS;

  private final Learner.Settings settings;
  private final int leastSeen;
  private final List<Chain> chains = new ArrayList<>();
  private final Lattice lattice = new Lattice();
  private final float[] edges = new float[TagWeights.EDGES * SQUARE];
  private final double[] factors = new double[TagWeights.EDGES * SQUARE];
  private final float[] edgeSquares = new float[TagWeights.EDGES * SQUARE];
  private float[] weights = {};
  private float[] squares = {};

  ChainLearner(Learner.Settings settings, int leastSeen) {
    this.settings = settings;
    this.leastSeen = leastSeen;
    Arrays.fill(factors, 1);
  }

  /// One paragraph: the features of each item, the kind of the transition into it, its right tag.
  static final class Chain {
    final int[][] features;
    final int[] kinds;
    final int[] tags;

    Chain(int[][] features, int[] kinds, int[] tags) {
      this.features = features;
      this.kinds = kinds;
      this.tags = tags;
    }
  }

  void add(Chain chain) {
    chains.add(chain);
  }

  TagWeights learn() {
    int[] kept = kept();
    for (Chain chain : chains) for (int[] item : chain.features) Learner.number(item, kept);
    weights = new float[kept.length * TAGS];
    squares = new float[kept.length * TAGS];
    var random = new Random(settings.seed());
    var order = new ArrayList<>(chains);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (Chain chain : order) step(chain, random.nextInt());
    }
    return pruned(kept);
  }

  private int[] kept() {
    int total = 0;
    for (Chain chain : chains) for (int[] item : chain.features) total += item.length;
    var all = new int[total];
    int at = 0;
    for (Chain chain : chains)
      for (int[] item : chain.features) {
        System.arraycopy(item, 0, all, at, item.length);
        at += item.length;
      }
    return Learner.frequent(all, leastSeen);
  }

  private TagWeights pruned(int[] kept) {
    var hashes = new int[kept.length];
    var rows = new float[weights.length];
    int count = 0;
    for (int feature = 0; feature < kept.length; feature++) {
      float spread = 0;
      for (int tag = 0; tag < TAGS; tag++) spread = Math.max(spread, Math.abs(weights[feature * TAGS + tag]));
      if (spread < settings.prune() || kept[feature] == 0) continue;
      hashes[count] = kept[feature];
      System.arraycopy(weights, feature * TAGS, rows, count++ * TAGS, TAGS);
    }
    return TagWeights.of(Arrays.copyOf(hashes, count), Arrays.copyOf(rows, count * TAGS), edges);
  }

  private void step(Chain chain, int salt) {
    int size = chain.features.length;
    float keep = (float) (1 - settings.dropout());
    var scores = new float[size * TAGS];
    for (int i = 0; i < size; i++)
      for (int feature : chain.features[i]) {
        if (feature < 0 || isDropped(feature, salt + i)) continue;
        for (int tag = 0; tag < TAGS; tag++) scores[i * TAGS + tag] += weights[feature * TAGS + tag] / keep;
      }
    lattice.run(scores, chain.kinds, size, factors);
    var pull = new float[TAGS];
    for (int i = 0; i < size; i++) {
      boolean moved = false;
      for (int tag = 0; tag < TAGS; tag++) {
        pull[tag] = (float) ((chain.tags[i] == tag ? 1 : 0) - lattice.at(i, tag));
        moved |= Math.abs(pull[tag]) > 1e-3;
        pull[tag] /= keep;
      }
      if (moved)
        for (int feature : chain.features[i])
          if (feature >= 0 && !isDropped(feature, salt + i)) update(feature, pull);
      moveEdges(chain, i);
    }
  }

  private void update(int feature, float[] pull) {
    for (int tag = 0; tag < TAGS; tag++) {
      int at = feature * TAGS + tag;
      squares[at] += pull[tag] * pull[tag];
      weights[at] += (float) (settings.rate() * pull[tag] / (Math.sqrt(squares[at]) + 1e-6));
    }
  }

  private void moveEdges(Chain chain, int item) {
    int before = item == 0 ? 0 : chain.tags[item - 1];
    for (int from = 0; from < TAGS; from++)
      for (int to = 0; to < TAGS; to++) {
        double pull = (from == before && to == chain.tags[item] ? 1 : 0) - lattice.between(item, from, to);
        int at = chain.kinds[item] * SQUARE + from * TAGS + to;
        edgeSquares[at] += (float) (pull * pull);
        edges[at] += (float) (settings.rate() * pull / (Math.sqrt(edgeSquares[at]) + 1e-6));
        factors[at] = Math.exp(edges[at]);
      }
  }

  private boolean isDropped(int feature, int salt) {
    int hash = (feature ^ salt * 0x85EBCA6B) * 0x9E3779B1;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return (hash >>> 8) < settings.dropout() * (1 << 24);
  }
}
