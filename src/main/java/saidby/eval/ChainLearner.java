package saidby.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import saidby.speaker.Lattice;
import saidby.speaker.Tag;
import saidby.speaker.TagWeights;

/// Learns a linear chain over tags: AdaGrad on the likelihood, one step an article, with feature dropout, and the mean
/// of the weights over the later half. Small steps matter most: the words of one report say the same many times over,
/// and what leaps after them is soon sure of everything. The same seed gives the same weights.
final class ChainLearner {
  private static final int TAGS = Tag.COUNT;
  private static final int SQUARE = TAGS * TAGS;
  /// How many times an epoch the weights are remembered for the mean.
  private static final int MOMENTS = 8;

  private final Settings settings;
  private final List<List<Chain>> articles = new ArrayList<>();
  private final Lattice lattice = new Lattice();
  private final double[] factors = new double[TagWeights.EDGES * SQUARE];

  ChainLearner(Settings settings) {
    this.settings = settings;
  }

  /// @param rate length of the first step of a weight
  /// @param dropout share of the features that each paragraph does without
  /// @param decay how strongly weights are drawn back to zero
  /// @param leastSeen features that are seen less often are not learned
  /// @param prune rows whose weights are all nearer to zero are left out
  record Settings(int epochs, double rate, double dropout, double decay, int leastSeen, double prune, long seed) {}

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

  /// Adds the paragraphs of one article.
  void add(List<Chain> article) {
    articles.add(article);
  }

  /// Learns from all that was added; once, as the features are renumbered.
  TagWeights learn() {
    int[] kept = kept();
    for (List<Chain> article : articles)
      for (Chain chain : article) for (int[] item : chain.features) Learner.number(item, kept);
    var rows = new AdaGrad(kept.length, TAGS, settings.rate(), settings.decay());
    var edges = new AdaGrad(TagWeights.EDGES, SQUARE, settings.rate(), settings.decay());
    Arrays.fill(factors, 1);
    var random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(articles, random);
      goThrough(rows, edges, random, epoch * 2 >= settings.epochs());
    }
    return pruned(kept, rows.mean(), edges.mean());
  }

  private void goThrough(AdaGrad rows, AdaGrad edges, Random random, boolean settled) {
    int moment = Math.max(1, articles.size() / MOMENTS);
    for (int i = 0; i < articles.size(); i++) {
      for (Chain chain : articles.get(i)) pull(chain, random.nextInt(), rows, edges);
      rows.step();
      edges.step();
      for (int at = 0; at < factors.length; at++) factors[at] = Math.exp(edges.weight(at / SQUARE, at % SQUARE));
      if (settled && i % moment == moment - 1) {
        rows.remember();
        edges.remember();
      }
    }
  }

  private int[] kept() {
    int total = 0;
    for (List<Chain> article : articles)
      for (Chain chain : article) for (int[] item : chain.features) total += item.length;
    var all = new int[total];
    int at = 0;
    for (List<Chain> article : articles)
      for (Chain chain : article) for (int[] item : chain.features) {
        System.arraycopy(item, 0, all, at, item.length);
        at += item.length;
      }
    return Learner.frequent(all, settings.leastSeen());
  }

  private TagWeights pruned(int[] kept, float[] weights, float[] edges) {
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

  private void pull(Chain chain, int salt, AdaGrad rows, AdaGrad edges) {
    int size = chain.features.length;
    float scale = (float) (1 / (1 - settings.dropout()));
    var scores = new float[size * TAGS];
    for (int i = 0; i < size; i++)
      for (int feature : chain.features[i])
        if (feature >= 0 && !isDropped(feature, salt)) rows.addTo(scores, i * TAGS, feature, scale);
    lattice.run(scores, chain.kinds, size, factors);
    var pull = new float[TAGS];
    for (int i = 0; i < size; i++) {
      boolean moved = false;
      for (int tag = 0; tag < TAGS; tag++) {
        pull[tag] = (float) ((chain.tags[i] == tag ? 1 : 0) - lattice.at(i, tag));
        moved |= Math.abs(pull[tag]) > 1e-3;
        pull[tag] *= scale;
      }
      if (moved)
        for (int feature : chain.features[i])
          if (feature >= 0 && !isDropped(feature, salt)) rows.pull(feature, pull);
      pullEdges(chain, i, edges);
    }
  }

  private void pullEdges(Chain chain, int item, AdaGrad edges) {
    int before = item == 0 ? 0 : chain.tags[item - 1];
    var pull = new float[SQUARE];
    for (int from = 0; from < TAGS; from++)
      for (int to = 0; to < TAGS; to++) {
        int right = from == before && to == chain.tags[item] ? 1 : 0;
        pull[from * TAGS + to] = (float) (right - lattice.between(item, from, to));
      }
    edges.pull(chain.kinds[item], pull);
  }

  /// The same features are dropped from the whole paragraph: a neighbour must not make up for them.
  private boolean isDropped(int feature, int salt) {
    int hash = (feature ^ salt * 0x85EBCA6B) * 0x9E3779B1;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return (hash >>> 8) < settings.dropout() * (1 << 24);
  }
}
