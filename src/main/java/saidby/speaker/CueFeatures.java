package saidby.speaker;

import static saidby.speaker.ItemWords.key;
import static saidby.speaker.ItemWords.near;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// What the words of saying tell about an item: the nearest on each side, the first of the sentence that points to what
/// follows it, and the one that the sentence turns on.
final class CueFeatures {
  private static final int BOUNDARIES = 16;
  private static final int NEARS = 9;

  private final ItemWords words;
  private final SentenceView view;
  private final ClauseView clauses;

  CueFeatures(ItemWords words, SentenceView view, ClauseView clauses) {
    this.words = words;
    this.view = view;
    this.clauses = clauses;
  }

  List<FeatureFamily> families() {
    return List.of(far(340, view::cueBefore), far(350, view::cueBehind), close(340, view::cueBefore),
        close(350, view::cueBehind), new FeatureFamily(this::pairKey, this::addPair),
        new FeatureFamily(this::firstKey, this::addFirst),
        rare(390, clauses::announcerBefore), rare(395, clauses::announcerBehind));
  }

  private int distance(int item, int other) {
    return near(Math.abs(item - other));
  }

  private int commas(int item, int other) {
    return Math.min(view.commasBetween(item, other), 3);
  }

  /// What stays the same up to the next comma or clause.
  private FeatureFamily far(int template, IntUnaryOperator cues) {
    return new FeatureFamily(item -> {
      int cue = cues.applyAsInt(item);
      return cue < 0 ? -1 : key(cue + 1, words.size() + 1, commas(item, cue), 4, view.boundary(item), BOUNDARIES);
    }, (item, bag) -> {
      int cue = cues.applyAsInt(item);
      if (cue < 0) bag.add(template);
      else addFar(item, template, cue, bag);
    });
  }

  private void addFar(int item, int template, int cue, FeatureBag bag) {
    int type = view.type(cue);
    int word = words.word(cue);
    int commas = commas(item, cue);
    int clause = view.direction(cue) << 8 | view.boundary(item);
    bag.add(template + 3, word, commas);
    bag.add(template + 4, FeatureBag.mix(type, words.word(cue, 1)), commas);
    bag.add(template + 6, type << 16 | clause, commas);
    bag.add(template + 7, word, clause);
  }

  /// What changes with the distance.
  private FeatureFamily close(int template, IntUnaryOperator cues) {
    return new FeatureFamily(item -> {
      int cue = cues.applyAsInt(item);
      return cue < 0 ? -1 : key(cue + 1, words.size() + 1, distance(item, cue), NEARS, commas(item, cue), 4);
    }, (item, bag) -> {
      int cue = cues.applyAsInt(item);
      if (cue >= 0) addClose(item, template, cue, bag);
    });
  }

  private void addClose(int item, int template, int cue, FeatureBag bag) {
    int distance = distance(item, cue);
    bag.add(template + 1, view.type(cue) << 8 | distance, commas(item, cue));
    bag.add(template + 2, words.word(cue), distance);
    bag.add(template + 5, words.word(cue), words.type(cue, 1) << 2 | Math.min(distance, 3));
  }

  /// A verb of saying of the lexicon, be it ever so rare.
  private FeatureFamily rare(int template, IntUnaryOperator verbs) {
    return new FeatureFamily(item -> {
      int verb = verbs.applyAsInt(item);
      return verb < 0
          ? -1
          : key(verb + 1, words.size() + 1, distance(item, verb), NEARS, commas(item, verb), 4, view.boundary(item),
              BOUNDARIES);
    }, (item, bag) -> {
      int verb = verbs.applyAsInt(item);
      if (verb < 0) bag.add(template);
      else addRare(item, template, verb, bag);
    });
  }

  private void addRare(int item, int template, int verb, FeatureBag bag) {
    int distance = distance(item, verb);
    int behind = words.type(verb, 1);
    bag.add(template + 1, view.type(verb) << 8 | distance, commas(item, verb));
    bag.add(template + 2, words.stem(verb), distance);
    bag.add(template + 3, words.stem(verb), behind << 8 | view.boundary(item));
    bag.add(template + 4, words.type(verb, -1), behind << 8 | view.boundary(item));
  }

  private long pairKey(int item) {
    return key(view.cueBefore(item) + 1, words.size() + 1, view.cueBehind(item) + 1, words.size() + 1,
        view.mainCue(item) + 1, words.size() + 1, view.boundary(item), BOUNDARIES, side(item, view.mainCue(item)), 3);
  }

  private static int side(int item, int cue) {
    return cue < 0 ? 0 : 1 + Integer.signum(item - cue);
  }

  private void addPair(int item, FeatureBag bag) {
    int before = view.cueBefore(item);
    int behind = view.cueBehind(item);
    int main = view.mainCue(item);
    int pair = kind(before) << 12 | kind(behind);
    bag.add(360, pair);
    bag.add(361, pair, view.boundary(item));
    bag.add(363, main < 0 ? 0 : words.word(main), side(item, main));
    bag.add(364, main < 0 ? 0 : view.direction(main), side(item, main), view.boundary(item));
  }

  private int kind(int cue) {
    return cue < 0 ? 0 : view.type(cue) << 2 | view.direction(cue);
  }

  private long firstKey(int item) {
    int cue = clauses.firstCue(item);
    return cue < 0
        ? -1L - view.first(item)
        : key(cue, words.size(), commas(item, cue), 4, view.boundary(item), BOUNDARIES, view.rule(item), 4,
            view.cueBefore(item) == cue ? 1 : 0, 2, clauses.cuesSince(item, cue), 4);
  }

  private void addFirst(int item, FeatureBag bag) {
    int cue = clauses.firstCue(item);
    if (cue < 0) {
      bag.add(420, clauses.cuesBefore(view.last(item)));
      return;
    }
    int type = view.type(cue);
    int stem = words.stem(cue);
    int behind = words.type(cue, 1);
    int boundary = view.boundary(item);
    bag.add(421, type, behind << 8 | boundary);
    bag.add(422, stem, view.rule(item));
    bag.add(423, stem, behind << 8 | boundary);
    bag.add(424, type << 2 | clauses.cuesSince(item, cue), boundary);
    bag.add(425, stem, view.cueBefore(item) == cue ? 1 : 0);
    bag.add(427, words.type(cue, -1) << 16 | type << 8 | behind, commas(item, cue));
    bag.add(428, behind << 16 | words.type(cue, 2) << 8 | type, boundary);
  }
}
