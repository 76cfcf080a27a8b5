package saidby.eval;

/// What was counted in one article, or in many. Kept in arrays, since a thousand times as many are added up as there are
/// articles; the positions never leave this class.
@SuppressWarnings("EnumOrdinal")
final class Tally {
  private final int[] counts = new int[Count.values().length];
  private final int[][] steps = new int[Group.values().length][Step.values().length];

  /// What is counted, the gold's side first. Words and pieces are those between marks where nothing else is said;
  /// `TOUCHING` means sharing a word with the gold.
  enum Count {
    GOLD_WORDS, GOLD_PLAIN_WORDS, GOLD_INDIRECT_WORDS, GOLD_PIECES, GOLD_PIECES_WITHOUT_SOURCE, //
    WORDS, PLAIN_WORDS, TOUCHING_WORDS, PIECES, TOUCHING_PIECES, ATTRIBUTED_PIECES, //
    HIT_WORDS, HIT_PLAIN_WORDS, HIT_INDIRECT_WORDS, EXACT, EXACT_HEAD, HEAD_OR_NAME, ATTRIBUTED_WITHOUT_SOURCE, //
    NAME_ASKED, NAME_RIGHT, PERSON_ASKED, PERSON_RIGHT, PLAUSIBLE_ASKED, PLAUSIBLE_ANY, PLAUSIBLE_NEAREST
  }

  /// Which gold pieces with a source: all, those with a source of this type, of this form, and those whose source
  /// stands in their paragraph or elsewhere.
  enum Group {
    ALL, NAME, PRONOUN, NOMINAL, DIRECT, MIXED, SAME_PARAGRAPH, OTHER_PARAGRAPH
  }

  /// How far a gold piece with a source got: it is there, it was found, and of those found: a speaker was told, by
  /// words most of which lie in the source, that hold the source's head.
  enum Step {
    THERE, FOUND, TOLD, OVERLAP, HEAD
  }

  void add(Count count, int number) {
    counts[count.ordinal()] += number;
  }

  void add(Count count, boolean holds) {
    if (holds) counts[count.ordinal()]++;
  }

  void add(Group group, Step step, boolean holds) {
    if (holds) steps[group.ordinal()][step.ordinal()]++;
  }

  void add(Tally other) {
    for (int i = 0; i < counts.length; i++) counts[i] += other.counts[i];
    for (int group = 0; group < steps.length; group++)
      for (int step = 0; step < steps[group].length; step++) steps[group][step] += other.steps[group][step];
  }

  int of(Count count) {
    return counts[count.ordinal()];
  }

  int of(Group group, Step step) {
    return steps[group.ordinal()][step.ordinal()];
  }
}
