package saidby.speaker;

/// What each item of a narration sees of the clauses of its sentence: the boundaries on each side, the first cue, the
/// last "that", brackets. Filled in two passes; -1 stands for "none".
final class ClauseView {
  private final ItemWords words;
  private final SentenceView view;
  private final int[] firstCues;
  private final int[] thats;
  private final int[] boundsBefore;
  private final int[] boundsBehind;
  private final int[] announcersBefore;
  private final int[] announcersBehind;
  private final int[] cueCounts;
  private final boolean[] bracketed;

  ClauseView(ItemWords words, SentenceView view) {
    this.words = words;
    this.view = view;
    int size = words.size();
    firstCues = new int[size];
    thats = new int[size];
    boundsBefore = new int[size];
    boundsBehind = new int[size];
    announcersBefore = new int[size];
    announcersBehind = new int[size];
    cueCounts = new int[size];
    bracketed = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (view.isFirst(i)) begin(i);
      else goOn(i, i - 1);
    }
    for (int i = size - 1; i >= 0; i--) {
      boolean last = view.last(i) == i;
      boundsBehind[i] = last ? -1 : isBound(i + 1) ? i + 1 : boundsBehind[i + 1];
      announcersBehind[i] = last ? -1 : words.announces(i + 1) ? i + 1 : announcersBehind[i + 1];
    }
  }

  private void begin(int item) {
    firstCues[item] = -1;
    thats[item] = -1;
    boundsBefore[item] = -1;
    announcersBefore[item] = -1;
    bracketed[item] = view.type(item) == '(';
  }

  private void goOn(int item, int before) {
    int type = view.type(before);
    boolean cue = firstCues[before] < 0 && view.direction(before) == SentenceView.RIGHT;
    firstCues[item] = cue ? before : firstCues[before];
    thats[item] = type == 'T' ? before : thats[before];
    boundsBefore[item] = isBound(before) ? before : boundsBefore[before];
    announcersBefore[item] = words.announces(before) ? before : announcersBefore[before];
    cueCounts[item] = cueCounts[before] + (type == '2' || type == '3' ? 1 : 0);
    bracketed[item] = view.type(item) == '(' || (bracketed[before] && type != ')');
  }

  private boolean isBound(int item) {
    return switch (view.type(item)) {
      case WordClasses.COMMA, WordClasses.WHO, WordClasses.RUN, 'T', '-', ';', ':', 'A', 'B', 'S', 'c', '(', ')' ->
        true;
      default -> false;
    };
  }

  /// The first cue of the sentence before the item that points to what follows it.
  int firstCue(int item) {
    return firstCues[item];
  }

  /// The last "that" before the item.
  int that(int item) {
    return thats[item];
  }

  /// The nearest mark or word before the item at which a clause may begin.
  int boundBefore(int item) {
    return boundsBefore[item];
  }

  int boundBehind(int item) {
    return boundsBehind[item];
  }

  /// The nearest verb of saying of the lexicon before the item.
  int announcerBefore(int item) {
    return announcersBefore[item];
  }

  int announcerBehind(int item) {
    return announcersBehind[item];
  }

  /// Number of cues of the sentence before the item, at most 4.
  int cuesBefore(int item) {
    return Math.min(cueCounts[item], 4);
  }

  /// Number of cues between, at most 3.
  int cuesSince(int item, int other) {
    return Math.clamp(cueCounts[item] - cueCounts[other], 0, 3);
  }

  boolean isBracketed(int item) {
    return bracketed[item];
  }
}
