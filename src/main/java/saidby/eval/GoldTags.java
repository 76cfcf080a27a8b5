package saidby.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import saidby.eval.ChainLearner.Chain;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.model.Span;
import saidby.speaker.FeatureBag;
import saidby.speaker.ItemFeatures;
import saidby.speaker.Scene;
import saidby.speaker.Tag;

/// The right tag of every item of a gold article.
final class GoldTags {
  private final ItemFeatures items;
  private final int[] tags;

  private GoldTags(ItemFeatures items, GoldArticle article) {
    this.items = items;
    tags = new int[items.size()];
    for (GoldAttribution attribution : article.attributions()) markGaps(attribution);
    for (GoldAttribution attribution : article.attributions()) markSource(attribution);
    for (GoldAttribution attribution : article.attributions()) markContent(attribution);
  }

  /// Adds each paragraph of the article to what is learned.
  static void addTo(ChainLearner learner, GoldArticle article, Scene scene) {
    var bag = new FeatureBag();
    var items = new ItemFeatures(scene);
    var gold = new GoldTags(items, article);
    var chains = new ArrayList<Chain>();
    for (int first = 0; first < items.size();) {
      int end = first + 1;
      while (end < items.size() && items.paragraph(end) == items.paragraph(first)) end++;
      chains.add(gold.chain(first, end, bag));
      first = end;
    }
    learner.add(chains);
  }

  private Chain chain(int first, int end, FeatureBag bag) {
    var features = new int[end - first][];
    var kinds = new int[end - first];
    var right = new int[end - first];
    for (int i = first; i < end; i++) {
      items.fill(i, bag);
      features[i - first] = bag.toArray();
      kinds[i - first] = items.edge(i);
      right[i - first] = tags[i];
    }
    return new Chain(features, kinds, right);
  }

  private void markContent(GoldAttribution attribution) {
    int cue = cueStart(attribution);
    for (Span span : attribution.content()) mark(span, span.start() < cue ? Tag.BEFORE : Tag.AFTER);
  }

  private void markSource(GoldAttribution attribution) {
    boolean trails = !attribution.content().isEmpty()
        && attribution.content().getFirst().start() < cueStart(attribution);
    int tag = trails ? Tag.TRAILS : Tag.LEADS;
    for (Span span : attribution.source()) mark(span, tag);
    for (Span span : attribution.cue()) mark(span, tag);
  }

  /// What lies between the parts of an attribution, when these stand near each other.
  private void markGaps(GoldAttribution attribution) {
    var all = new ArrayList<Span>(attribution.content());
    all.addAll(attribution.source());
    all.addAll(attribution.cue());
    Collections.sort(all);
    for (int i = 1; i < all.size(); i++) {
      int from = all.get(i - 1).end();
      int to = all.get(i).start();
      if (from < to && to - from < 60) mark(new Span(from, to), Tag.GAP);
    }
  }

  private static int cueStart(GoldAttribution attribution) {
    List<Span> anchor = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
    return anchor.isEmpty() ? 0 : anchor.getFirst().start();
  }

  private void mark(Span span, int tag) {
    for (int i = firstFrom(span.start()); i < tags.length && items.span(i).start() < span.end(); i++) {
      Span item = items.span(i);
      int covered = Math.min(item.end(), span.end()) - Math.max(item.start(), span.start());
      if (covered * 2 > item.length()) tags[i] = tag;
    }
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = tags.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.span(middle).end() <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
