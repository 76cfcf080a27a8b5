package saidby.speaker;

import static saidby.speaker.Verbs.NO_VERB;

/// Features that tell whether a phrase is the source of some statement, quoted or not, wherever that stands.
final class SourceFeatures {
  private final Units units;
  private final Verbs verbs;

  SourceFeatures(Units units, Verbs verbs) {
    this.units = units;
    this.verbs = verbs;
  }

  void fill(FeatureBag bag, int index) {
    bag.clear();
    Chunk chunk = units.chunks().get(index);
    int type = chunk.type().code();
    int unit = chunk.unit();
    int head = word(chunk);
    bag.add(100, type);
    bag.add(101, head);
    bag.add(102, type, chunk.last() - chunk.first());
    bag.add(103, units.narration().lower(chunk.first()).hashCode(), type);
    addVerb(bag, chunk, index, head);
    addAround(bag, unit, type);
    addPlace(bag, chunk, type);
  }

  private int word(Chunk chunk) {
    return units.narration().lower(chunk.head()).hashCode();
  }

  private void addVerb(FeatureBag bag, Chunk chunk, int index, int head) {
    int verb = verbs.of(index);
    int type = chunk.type().code();
    if (verb == NO_VERB) {
      bag.add(110, type);
      return;
    }
    int word = units.word(verb).hashCode();
    int next = symbol(verb + 1, chunk.unit());
    bag.add(111, word);
    bag.add(112, word, type);
    bag.add(113, Stem.of(units.word(verb)).hashCode(), Math.min(verb - chunk.unit(), 4));
    bag.add(114, units.symbol(verb), type, Math.min(verb - chunk.unit(), 4));
    bag.add(115, word, next);
    bag.add(116, units.symbol(verb), next, type);
    bag.add(117, word, wordAt(verb + 1, chunk.unit()));
    bag.add(118, head, units.symbol(verb));
  }

  private void addAround(FeatureBag bag, int unit, int type) {
    int before = symbol(unit - 1, unit);
    int before2 = symbol(unit - 2, unit);
    int behind = symbol(unit + 1, unit);
    int behind2 = symbol(unit + 2, unit);
    bag.add(120, before, behind, type);
    bag.add(121, before, before2, type);
    bag.add(122, behind, behind2, type);
    bag.add(123, FeatureBag.mix(before, before2), FeatureBag.mix(behind, behind2));
    bag.add(124, FeatureBag.mix(behind, behind2), symbol(unit + 3, unit), type);
    bag.add(125, wordAt(unit - 1, unit), type);
    bag.add(126, wordAt(unit - 1, unit), wordAt(unit - 2, unit));
    bag.add(127, wordAt(unit + 1, unit), type);
    bag.add(128, wordAt(unit + 1, unit), wordAt(unit + 2, unit));
    bag.add(129, wordAt(unit - 1, unit), behind);
    bag.add(130, wordAt(unit - 2, unit), before, type);
    bag.add(131, wordAt(unit + 2, unit), behind, type);
  }

  private void addPlace(FeatureBag bag, Chunk chunk, int type) {
    int unit = chunk.unit();
    int ordinal = 0;
    int at = unit - 1;
    for (; at >= 0 && ordinal < 4 && units.sentence(at) == units.sentence(unit); at--)
      if (units.chunkOf(at) >= 0) ordinal++;
    bag.add(140, ordinal, type);
    bag.add(141, ordinal, symbol(unit - 1, unit), symbol(unit + 1, unit));
    bag.add(142, units.narration().isTitle(chunk.first()) ? 1 : 0, type);
    boolean run = false;
    for (int i = unit + 1; i < Math.min(units.size(), unit + 10) && units.sentence(i) == units.sentence(unit); i++)
      run |= units.symbol(i) == WordClasses.RUN;
    bag.add(143, run ? 1 : 0, type, symbol(unit + 1, unit));
  }

  /// Class of a unit of the same sentence, 0 outside of it.
  private int symbol(int unit, int near) {
    return unit >= 0 && unit < units.size() && units.sentence(unit) == units.sentence(near) ? units.symbol(unit) : 0;
  }

  private int wordAt(int unit, int near) {
    return symbol(unit, near) == 0 ? 0 : units.word(unit).hashCode();
  }
}
