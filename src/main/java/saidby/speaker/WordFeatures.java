package saidby.speaker;

import static saidby.speaker.ItemWords.near;

import java.util.List;

/// What the item itself tells, the few words around it, and how far the ends of its sentence are. The numbers are the
/// templates' names, and part of the trained model.
final class WordFeatures {
  private final ItemWords words;
  private final SentenceView view;

  WordFeatures(ItemWords words, SentenceView view) {
    this.words = words;
    this.view = view;
  }

  List<FeatureFamily> families() {
    return List.of(FeatureFamily.ofEach(this::fill));
  }

  private void fill(int item, FeatureBag bag) {
    addWords(item, bag);
    addClasses(item, bag);
    addPlace(item, bag);
  }

  private void addWords(int item, FeatureBag bag) {
    bag.add(300);
    bag.add(301, words.word(item));
    bag.add(302, words.word(item, -1));
    bag.add(303, words.word(item, 1));
    bag.add(304, words.word(item, -2));
    bag.add(305, words.word(item, 2));
    bag.add(306, words.word(item, -3));
    bag.add(307, words.word(item, 3));
    bag.add(308, words.word(item, -1), words.word(item));
    bag.add(309, words.word(item), words.word(item, 1));
    bag.add(310, words.ending(item));
  }

  private void addClasses(int item, FeatureBag bag) {
    int type = view.type(item);
    int before = words.type(item, -1);
    int before2 = words.type(item, -2);
    int behind = words.type(item, 1);
    int behind2 = words.type(item, 2);
    bag.add(320, type);
    bag.add(321, before << 8 | type);
    bag.add(322, type << 8 | behind);
    bag.add(323, before << 16 | type << 8 | behind);
    bag.add(324, type << 16 | behind << 8 | behind2);
    bag.add(325, before2 << 16 | before << 8 | type);
    bag.add(326, behind << 16 | behind2 << 8 | words.type(item, 3));
    bag.add(327, before << 16 | before2 << 8 | words.type(item, -3));
  }

  private void addPlace(int item, FeatureBag bag) {
    int rule = view.rule(item);
    bag.add(330, near(item - view.first(item)) << 2 | rule);
    bag.add(331, near(view.last(item) - item) << 2 | rule);
    bag.add(332, view.rule(Math.max(item - 1, 0)) << 4 | rule << 2 | view.rule(Math.min(item + 1, words.size() - 1)));
    bag.add(333, rule << 10 | view.direction(item) << 8 | view.type(item));
  }
}
