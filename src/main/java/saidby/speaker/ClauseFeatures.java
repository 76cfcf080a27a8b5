package saidby.speaker;

import static saidby.speaker.ItemWords.key;
import static saidby.speaker.ItemWords.near;

import java.util.List;

/// What the clause that an item stands in tells about it: how it begins and ends, what the sentence begins and ends
/// with, where marked runs and likely sources stand.
final class ClauseFeatures {
  private static final int BOUNDARIES = 16;

  private final ItemWords words;
  private final SentenceView view;
  private final ClauseView clauses;

  ClauseFeatures(ItemWords words, SentenceView view, ClauseView clauses) {
    this.words = words;
    this.view = view;
    this.clauses = clauses;
  }

  List<FeatureFamily> families() {
    return List.of(new FeatureFamily(this::sidesKey, this::addSides), new FeatureFamily(view::first, this::addSentence),
        new FeatureFamily(this::countKey, this::addCounts), new FeatureFamily(this::boundsKey, this::addBounds),
        FeatureFamily.ofEach(this::addDistances), new FeatureFamily(this::thatKey, this::addThat));
  }

  private long sidesKey(int item) {
    return key(view.runBefore(item), 8, view.runBehind(item), 8, view.boundary(item), BOUNDARIES,
        view.boundaryBehind(item), BOUNDARIES, view.rule(item), 4, clauses.isBracketed(item) ? 1 : 0, 2,
        view.sourceBefore(item), 4, view.sourceBehind(item), 4);
  }

  private void addSides(int item, FeatureBag bag) {
    int rule = view.rule(item);
    int clause = view.boundary(item) << 2 | rule;
    bag.add(334, view.runBefore(item), view.runBehind(item));
    bag.add(335, view.runBehind(item), rule);
    bag.add(336, view.runBefore(item), clause);
    bag.add(338, view.boundary(item), view.boundaryBehind(item));
    bag.add(373, view.sourceBefore(item), clause);
    bag.add(374, view.sourceBehind(item), clause);
    bag.add(481, clauses.isBracketed(item) ? 1 : 0, clause);
  }

  private void addSentence(int item, FeatureBag bag) {
    int first = view.first(item);
    int last = view.last(item);
    bag.add(337, words.word(first));
    bag.add(433, near(last - first), clauses.cuesBefore(last));
    bag.add(434, words.word(first, 1), words.word(first));
    bag.add(435, view.type(first) << 16 | words.type(first, 1) << 8 | words.type(first, 2));
    bag.add(436, words.word(last));
    bag.add(339, words.isTitle(first) ? 1 : 0);
  }

  private long countKey(int item) {
    return key(view.last(item), words.size(), clauses.cuesBefore(item), 8, view.boundary(item), BOUNDARIES,
        view.rule(item), 4);
  }

  private void addCounts(int item, FeatureBag bag) {
    int counts = clauses.cuesBefore(item) << 4 | clauses.cuesBefore(view.last(item));
    bag.add(430, counts);
    bag.add(431, counts, view.boundary(item));
    bag.add(432, counts, view.rule(item));
  }

  private long boundsKey(int item) {
    return key(view.first(item), words.size(), clauses.boundBefore(item) + 1, words.size() + 1,
        clauses.boundBehind(item) + 1, words.size() + 1, view.rule(item), 4);
  }

  private void addBounds(int item, FeatureBag bag) {
    int before = clauses.boundBefore(item);
    int behind = clauses.boundBehind(item);
    int rule = view.rule(item);
    int left = before < 0 ? 0 : words.word(before);
    int right = behind < 0 ? 0 : words.word(behind);
    bag.add(450, left, before < 0 ? 0 : words.type(before, 1) << 2 | rule);
    bag.add(453, left, right, rule);
    bag.add(454, before < 0 ? 0 : words.word(before, 1), left);
    bag.add(455, right, behind < 0 ? rule : words.type(behind, 1) << 10 | words.type(behind, 2) << 2 | rule);
    bag.add(456, left, before < 0 ? rule : words.type(before, 1) << 10 | words.type(before, 2) << 2 | rule);
  }

  private void addDistances(int item, FeatureBag bag) {
    int before = clauses.boundBefore(item);
    int behind = clauses.boundBehind(item);
    bag.add(451, before < 0 ? 0 : words.word(before), near(item - (before < 0 ? view.first(item) : before)));
    bag.add(452, behind < 0 ? 0 : words.word(behind),
        near((behind < 0 ? view.last(item) : behind) - item) << 2 | view.rule(item));
  }

  private long thatKey(int item) {
    int that = clauses.that(item);
    return that < 0
        ? -1
        : key(that, words.size(), near(item - that), 9, view.boundary(item), BOUNDARIES, clauses.cuesSince(item, that),
            4, commas(item, that), 3);
  }

  private int commas(int item, int other) {
    return Math.min(view.commasBetween(item, other), 2);
  }

  private void addThat(int item, FeatureBag bag) {
    int that = clauses.that(item);
    if (that < 0) return;
    int announcer = words.type(that, -1);
    bag.add(440, words.word(that, -1), commas(item, that));
    bag.add(441, announcer, near(item - that));
    bag.add(442, announcer << 8 | words.type(that, 1), view.boundary(item));
    bag.add(443, words.type(that, -2) << 8 | announcer, view.boundary(item) << 2 | clauses.cuesSince(item, that));
  }
}
